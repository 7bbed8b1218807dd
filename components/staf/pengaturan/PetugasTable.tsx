import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import type { Akun } from '@/lib/domain/petugas/akun'
import { usePeran } from '../use-peran'

function Baris({ akun }: Readonly<{ akun: Akun }>) {
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

export function PetugasTable({ akun }: Readonly<{ akun: readonly Akun[] }>) {
  const t = useTranslations('awal.pengaturan')
  return (
    <Table
      className="mt-4"
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
