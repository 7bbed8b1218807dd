import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Paragraphs } from '@/components/ui/Paragraphs'
import type { LacakDetail } from '@/lib/domain/lacak/lacak-detail'

/** What the office asks of the reporter, the box for his answer under it, and what happens without one. */
export function LacakDiminta({ kasus, children }: Readonly<{ kasus: LacakDetail; children: ReactNode }>) {
  const t = useTranslations('lacak.diminta')
  const diminta = kasus.pesan.findLast((pesan) => !pesan.dariPelapor)
  return (
    <section className="flow mt-8" aria-labelledby="diminta">
      <h2 id="diminta">{t('judul')}</h2>
      {diminta && (
        <div className="answer flow text">
          <p className="meta">
            <DateText value={diminta.at} weekday />
          </p>
          <Paragraphs text={diminta.isi} />
        </div>
      )}
      <p className="text">{t('akibat')}</p>
      <div className="print:hidden">{children}</div>
    </section>
  )
}
