import { useTranslations } from 'next-intl'
import { RUJUKAN, type Rujukan } from '@/lib/domain/situs/rujukan'
import { AppLink } from '../ui/AppLink'
import { Cell, RowHead, Table } from '../ui/Table'

export function RujukanSection() {
  const t = useTranslations('tataCara.rujukan')
  const head = [
    { key: 'perihal', label: t('perihal') },
    { key: 'tempat', label: t('tempat') },
  ]
  return (
    <section className="flow mt-12" aria-labelledby="rujukan">
      <h2 id="rujukan">{t('judul')}</h2>
      <p>{t('isi')}</p>
      <Table stack caption={t('keterangan')} head={head}>
        {(Object.keys(RUJUKAN) as Rujukan[]).map((key) => (
          <tr key={key}>
            <RowHead>{t(`${key}.perihal`)}</RowHead>
            <Cell>{RUJUKAN[key] ? <AppLink href={RUJUKAN[key]}>{t(`${key}.tempat`)}</AppLink> : t(`${key}.tempat`)}</Cell>
          </tr>
        ))}
      </Table>
    </section>
  )
}
