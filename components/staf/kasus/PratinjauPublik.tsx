import { useTranslations } from 'next-intl'
import { KeyValue } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { TOPIK } from '@/lib/domain/publikasi/pindai'
import type { KasusView } from './view'

type PratinjauProps = Readonly<{ publikasi: NonNullable<KasusView['publikasi']> }>

/** The saved texts as the public would read them. */
export function PratinjauPublik({ publikasi }: PratinjauProps) {
  const t = useTranslations('formLangkah.publikasi')
  const pilihan = useTranslations('pilihan')
  const topik = TOPIK.find((value) => value === publikasi.topik)
  return (
    <section className="border-y-2 py-4 flow" aria-label={t('pratinjau')}>
      <h2>{t('pratinjau')}</h2>
      <h3>{publikasi.judul}</h3>
      <Paragraphs text={publikasi.ringkasan} />
      <Paragraphs text={publikasi.jawaban} />
      <KeyValue
        items={[
          { label: t('topik'), value: topik ? pilihan(`topik.${topik}`) : publikasi.topik },
          { label: t('status'), value: pilihan(`statusPublikasi.${publikasi.status}`) },
          ...(publikasi.nomor ? [{ label: t('nomor'), value: publikasi.nomor }] : []),
        ]}
      />
    </section>
  )
}
