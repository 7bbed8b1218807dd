import { useTranslations } from 'next-intl'
import { AppLink } from '../ui/AppLink'
import { Cell, RowHead, Table } from '../ui/Table'

/** Where else to go, with the address or number that leads there; null where there is none of general use. */
const RUJUKAN = {
  layanan: 'https://www.lapor.go.id/',
  maladministrasi: 'tel:137',
  korupsi: 'https://kws.kpk.go.id/',
  pidana: 'tel:110',
  perlindungan: 'tel:148',
  informasi: null,
  pengadaan: null,
  atasan: null,
} as const

export function RujukanSection() {
  const t = useTranslations('tataCara.rujukan')
  const head = [
    { key: 'perihal', label: t('perihal') },
    { key: 'tempat', label: t('tempat') },
  ]
  return (
    <section className="flow mt-xl" aria-labelledby="rujukan">
      <h2 id="rujukan">{t('judul')}</h2>
      <p>{t('isi')}</p>
      <Table stack caption={t('keterangan')} head={head}>
        {(Object.keys(RUJUKAN) as (keyof typeof RUJUKAN)[]).map((key) => (
          <tr key={key}>
            <RowHead>{t(`${key}.perihal`)}</RowHead>
            <Cell>{RUJUKAN[key] ? <AppLink href={RUJUKAN[key]}>{t(`${key}.tempat`)}</AppLink> : t(`${key}.tempat`)}</Cell>
          </tr>
        ))}
      </Table>
    </section>
  )
}
