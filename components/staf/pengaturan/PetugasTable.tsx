import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Delegasi } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { usePeran } from '../use-peran'

export type PeranView = Readonly<{
  id: string
  peran: Peran
  layanan: Layanan
  mulai: string
  selesai: string | null
  delegasi: Delegasi | null
  berlaku: boolean
}>
export type AkunView = Readonly<{
  id: string
  namaPengguna: string
  nama: string
  jabatan: string
  unit: string
  aktif: boolean
  gantiSandi: boolean
  faktorKedua: boolean
  peran: readonly PeranView[]
}>

function Baris({ akun }: Readonly<{ akun: AkunView }>) {
  const t = useTranslations('awal.pengaturan')
  const nama = usePeran()
  const peran = akun.peran.filter((held) => held.berlaku).map((held) => `${nama(held.peran, held.layanan)} ${held.layanan}`)
  return (
    <tr>
      <RowHead>
        <AppLink href={`/staf/pengaturan/${akun.id}`}>{akun.nama}</AppLink>
      </RowHead>
      <Cell label={t('namaPengguna')}>{akun.namaPengguna}</Cell>
      <Cell label={t('unit')}>{akun.unit}</Cell>
      <Cell label={t('peran')}>{peran.join(', ') || t('tanpaPeran')}</Cell>
      <Cell label={t('keadaan')}>
        <Tag kind={akun.aktif ? (akun.gantiSandi ? 'tunggu' : 'selesai') : 'arsip'}>
          {t(akun.aktif ? (akun.gantiSandi ? 'menungguSandi' : 'aktif') : 'nonaktif')}
        </Tag>
      </Cell>
    </tr>
  )
}

export function PetugasTable({ akun }: Readonly<{ akun: readonly AkunView[] }>) {
  const t = useTranslations('awal.pengaturan')
  return (
    <Table
      className="mt"
      stack
      caption={t('daftar')}
      head={[{ label: t('nama') }, { label: t('namaPengguna') }, { label: t('unit') }, { label: t('peran') }, { label: t('keadaan') }]}
    >
      {akun.map((satu) => (
        <Baris key={satu.id} akun={satu} />
      ))}
    </Table>
  )
}
