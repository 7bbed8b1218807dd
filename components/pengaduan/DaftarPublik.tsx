import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Tag } from '@/components/ui/Tag'
import { kantorDari, type KantorSitus } from '@/lib/domain/situs/kantor'
import { usePublikText } from './use-publik-text'
import type { PublikView } from './view'

type Props = Readonly<{ baris: readonly PublikView[]; kantor?: readonly KantorSitus[] }>

/** The ruled list: title, facts, first words of the answer. Officials write records in Indonesian, whatever the page speaks. */
export function DaftarPublik({ baris, kantor = [] }: Props) {
  const t = useTranslations('publik')
  const text = usePublikText()
  return (
    <ul className="list">
      {baris.map((row) => (
        <li key={row.nomor}>
          <h3 lang="id">
            <AppLink href={`/pengaduan/${row.nomor}`}>{row.judul}</AppLink>
          </h3>
          <p className="facts">
            <Tag kind="selesai">{t('selesai')}</Tag>
            <span>{kantorDari(kantor, row.layanan)?.nama ?? row.layanan}</span>
            {text.hasil(row) && <span>{text.hasil(row)}</span>}
            <span>{text.topik(row.topik)}</span>
            <span>{text.jenisUnit(row.jenisUnit)}</span>
            <span>{t('diterima', { bulan: text.month(row.bulanTerima) })}</span>
            <span>{t('hari', { n: row.hariKerja })}</span>
          </p>
          <p className="text" lang="id">
            {row.ringkasan}
          </p>
        </li>
      ))}
    </ul>
  )
}
