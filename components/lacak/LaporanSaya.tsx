import { useTranslations } from 'next-intl'
import { useJawabanSendiri } from '@/components/lapor/use-jawaban-sendiri'
import { useKataIsian } from '@/components/lapor/use-kata-isian'
import { KeyValue } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { useSize } from '@/components/bukti/use-size'
import type { LacakDetail } from '@/lib/domain/lacak/lacak-detail'

const TEKS = ['isi', 'apa', 'kapan', 'dimana', 'lokasi', 'siapa', 'terlapor', 'mengapa', 'bagaimana', 'sumberInformasi'] as const

/** What the reporter sent, in his words, and his files by name: behind one press, for somebody may look over his shoulder. */
export function LaporanSaya({ kasus }: Readonly<{ kasus: LacakDetail }>) {
  const t = useTranslations('lacak.laporan')
  const kata = useKataIsian(kasus.layanan)
  const sendiri = useJawabanSendiri(kasus.layanan)
  const size = useSize()
  const teks = TEKS.flatMap((key) =>
    kasus.isi[key] ? [{ key, label: kata(key, 'label') ?? key, value: <Paragraphs text={kasus.isi[key] ?? ''} /> }] : [],
  )
  return (
    <details className="flow print:hidden">
      <summary>{t('buka')}</summary>
      <KeyValue items={[...teks, ...sendiri(kasus.isi.sendiri ?? {})]} />
      {kasus.bukti.length > 0 && (
        <>
          <ul>
            {kasus.bukti.map(({ id, nama, ukuran, boleh }) => (
              <li key={id} className="break-words">
                {boleh ? <a href={`/api/bukti/saya/${id}`}>{nama}</a> : nama}, {size(ukuran)}
              </li>
            ))}
          </ul>
          <p className="meta">{t('berkas')}</p>
        </>
      )}
    </details>
  )
}
