import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { useDayText } from '@/components/ui/format-date'
import { KeyValue } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { rupiah } from '@/lib/domain/surat/terbilang'
import { kasusPath } from '../langkah/target'
import type { LhpView } from './view'

/** Findings and recommendations of one version of the report, with what became of them so far. */
export function TemuanList({ lhp, pengaduanId }: Readonly<{ lhp: LhpView; pengaduanId: string }>) {
  const t = useTranslations('formLangkah.temuan')
  const tlhp = useTranslations('formLangkah.tlhp')
  const day = useDayText()
  return (
    <>
      {lhp.temuan.map((temuan, index) => (
        <KeyValue
          key={index}
          items={[
            { key: 'judul', label: t('temuanKe', { n: index + 1 }), value: <strong>{temuan.judul}</strong> },
            { label: t('temuanKondisi'), value: <Paragraphs text={temuan.kondisi} /> },
            { label: t('temuanKriteria'), value: <Paragraphs text={temuan.kriteria} /> },
            { label: t('temuanSebab'), value: <Paragraphs text={temuan.sebab} /> },
            { label: t('temuanAkibat'), value: <Paragraphs text={temuan.akibat} /> },
            { label: t('temuanNilai'), value: temuan.nilai === null ? '–' : rupiah(temuan.nilai) },
          ]}
        />
      ))}
      {lhp.rekomendasi.map((row, index) => (
        <KeyValue
          key={index}
          items={[
            { key: 'isi', label: t('rekomendasiKe', { n: index + 1 }), value: <Paragraphs text={row.uraian} /> },
            { label: tlhp('kepada'), value: row.kepada },
            { label: tlhp('tenggat'), value: row.tenggat ? day(row.tenggat) : tlhp('tanpaTenggat') },
            ...(lhp.final ? [{ label: tlhp('keadaan'), value: tlhp(`pilihan.${row.status}`) }] : []),
          ]}
        />
      ))}
      {lhp.final && lhp.rekomendasi.length > 0 && (
        <p className="print:hidden">
          <AppLink href={kasusPath(pengaduanId, 'tindak-lanjut')}>{tlhp('judul')}</AppLink>
        </p>
      )}
    </>
  )
}
