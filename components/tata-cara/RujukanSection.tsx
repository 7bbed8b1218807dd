import { useTranslations } from 'next-intl'
import { Cell, RowHead, Table } from '../ui/Table'

const RUJUKAN = ['layanan', 'maladministrasi', 'korupsi', 'pidana', 'perlindungan', 'informasi', 'pengadaan', 'atasan'] as const

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
        {RUJUKAN.map((key) => (
          <tr key={key}>
            <RowHead>{t(`${key}.perihal`)}</RowHead>
            <Cell>{t(`${key}.tempat`)}</Cell>
          </tr>
        ))}
      </Table>
      <p className="meta">{t('periksa')}</p>
    </section>
  )
}
