import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { nilaiDimensi, type Butir, type Dimensi } from '@/lib/domain/rekap/hitung'
import { labelNilai } from '@/lib/domain/rekap/kolom'
import { tanggalSurat } from '@/lib/domain/surat/tanggal'
import { kasusPath } from '../langkah/target'
import { StatusTag } from '../StatusTag'

type Baris = Butir & Readonly<{ nomor: string; opd: string | null }>

const KOLOM = ['nomor', 'masuk', 'opd', 'jenis', 'kanal', 'status', 'tanggapan'] as const

function BarisDaftar({ nomor, opd, kasus, tanggapan }: Baris) {
  const [t, all] = [useTranslations('rekap'), useTranslations()]
  const nilai = (dimensi: Dimensi) => labelNilai(dimensi, nilaiDimensi(kasus, dimensi), (kode) => all(kode as never))
  return (
    <tr>
      <RowHead>
        <AppLink href={kasusPath(kasus.id)}>{nomor}</AppLink>
      </RowHead>
      <Cell label={t('daftar.masuk')}>
        <DateText value={kasus.masuk} />
      </Cell>
      <Cell label={t('daftar.opd')} className="long">
        {opd ?? t('belumDiteruskan')}
      </Cell>
      <Cell label={t('daftar.jenis')}>{nilai('jenisLaporan')}</Cell>
      <Cell label={t('daftar.kanal')}>{nilai('kanal')}</Cell>
      <Cell label={t('daftar.status')}>
        <StatusTag status={kasus.status} />
      </Cell>
      <Cell label={t('daftar.tanggapan')}>
        {tanggapan ? t('daftar.lama', { tanggal: tanggalSurat(tanggapan.tanggal), n: tanggapan.lama }) : '-'}
      </Cell>
    </tr>
  )
}

/** The cases (or responses) behind one cell of the recap. */
export function DaftarTable({ baris, judul }: Readonly<{ baris: readonly Baris[]; judul: string }>) {
  const t = useTranslations('rekap.daftar')
  return (
    <ScrollRegion label={t('geser')}>
      <Table stack dense caption={judul} head={KOLOM.map((kolom) => ({ key: kolom, label: t(kolom) }))}>
        {baris.map((row) => (
          <BarisDaftar key={`${row.kasus.id}-${row.tanggapan?.ke ?? 0}`} {...row} />
        ))}
      </Table>
    </ScrollRegion>
  )
}
