import { useTranslations } from 'next-intl'
import { useDayText } from '@/components/ui/format-date'
import { KeyValue } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { Tag } from '@/components/ui/Tag'
import type { SubmitAction } from '@/components/form/SubmitForm'
import type { RekomendasiView } from '../kasus/view'
import { useMoment } from '../short-date'
import { TindakLanjutForm } from './TindakLanjutForm'

type Props = Readonly<{ pengaduanId: string; versiLhp: number; nomor: number; rekomendasi: RekomendasiView; action: SubmitAction | null }>

/** One recommendation of the signed report: what became of it, row by row, and the form for the next row. */
export function TindakLanjut({ pengaduanId, versiLhp, nomor, rekomendasi, action }: Props) {
  const t = useTranslations('formLangkah.tlhp')
  const temuan = useTranslations('formLangkah.temuan')
  const day = useDayText()
  const moment = useMoment()
  const { uraian, kepada, tenggat, status, tindakLanjut } = rekomendasi
  const items = [
    { label: t('kepada'), value: kepada },
    { label: t('tenggat'), value: tenggat ? day(tenggat) : t('tanpaTenggat') },
    { label: t('keadaan'), value: <Tag kind={status === 'SESUAI' ? 'selesai' : 'jalan'}>{t(`pilihan.${status}`)}</Tag> },
    ...tindakLanjut.map((row) => ({
      key: String(row.urutan),
      label: t('baris', { status: t(`pilihan.${row.status}`), nama: row.petugas, at: moment(row.at) }),
      value: <Paragraphs text={row.catatan} />,
    })),
  ]
  return (
    <section className="flow">
      <h2>{temuan('rekomendasiKe', { n: nomor + 1 })}</h2>
      <Paragraphs text={uraian} />
      <KeyValue items={items} />
      {action && (
        <TindakLanjutForm
          key={tindakLanjut.length}
          action={action}
          hidden={{ pengaduanId, versiLhp: String(versiLhp), rekomendasi: String(nomor), urutan: String(tindakLanjut.length) }}
        />
      )}
    </section>
  )
}
