import { useTranslations } from 'next-intl'
import { Crumbs } from '@/components/ui/Crumbs'
import { DateText } from '@/components/ui/DateText'
import { KeyValue } from '@/components/ui/KeyValue'
import type { DisembunyikanView } from './view'

/** Says that a record was here, since when and why it no longer is. */
export function Disembunyikan({ nomor, sejak, alasan }: DisembunyikanView) {
  const t = useTranslations('publik')
  const pilihan = useTranslations('pilihan')
  const key = `alasanSembunyi.${alasan}`
  return (
    <>
      <Crumbs items={[{ label: t('rinci.semua'), href: '/pengaduan' }]} />
      <div className="flow">
        <h1>{t('ditarik.judul')}</h1>
        <p className="lead text">{t('ditarik.isi')}</p>
        <KeyValue
          items={[
            { label: t('rinci.nomor'), value: nomor },
            { label: t('ditarik.sejak'), value: <DateText value={sejak} /> },
            { label: t('ditarik.alasan'), value: pilihan.has(key as never) ? pilihan(key as never) : pilihan('alasanSembunyi.LAINNYA') },
          ]}
        />
      </div>
    </>
  )
}
