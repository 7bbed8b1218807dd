import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag, type TagKind } from '@/components/ui/Tag'
import type { Peran } from '@/lib/domain/auth/peran'
import type { KeadaanLayanan } from '@/lib/domain/instansi/keadaan'
import type { Layanan } from '@/lib/domain/layanan'
import { usePeran } from '../use-peran'

type LayananView = Readonly<{
  layanan: Layanan
  keadaan: KeadaanLayanan
  nama: string | null
  peranKosong: readonly Peran[]
  kunciKosong: readonly ('PEMULIHAN' | 'PEMEGANG')[]
}>

const TAG: Readonly<Record<KeadaanLayanan, TagKind>> = { BUKA: 'selesai', DISIAPKAN: 'tunggu', DITUTUP: 'arsip', TIDAK_ADA: 'arsip' }

/** What a layanan still lacks, in words; nothing where it lacks nothing. */
export function Kekurangan({ layanan, peranKosong, kunciKosong }: Omit<LayananView, 'keadaan' | 'nama'>) {
  const t = useTranslations('instansi.kurang')
  const nama = usePeran()
  return (
    <>
      {peranKosong.length > 0 && <p>{t('peran', { daftar: peranKosong.map((peran) => nama(peran, layanan)).join(', ') })}</p>}
      {kunciKosong.map((jenis) => (
        <p key={jenis}>{t(jenis)}</p>
      ))}
    </>
  )
}

/** The three layanan a government can run: which are open, and what the others wait for. */
export function LayananList({ layanan }: Readonly<{ layanan: readonly LayananView[] }>) {
  const t = useTranslations('instansi')
  const head = ['layanan', 'kantor', 'keadaan', 'kurang', 'tindakan'] as const
  return (
    <Table className="mt-4" stack caption={t('daftar.judul')} head={head.map((key) => ({ key, label: t(`daftar.kepala.${key}`) }))}>
      {layanan.map((satu) => (
        <tr key={satu.layanan}>
          <RowHead>{t(`layanan.${satu.layanan}.nama`)}</RowHead>
          <Cell label={t('daftar.kepala.kantor')}>{satu.nama ?? t('daftar.belumAda')}</Cell>
          <Cell label={t('daftar.kepala.keadaan')}>
            <Tag kind={TAG[satu.keadaan]}>{t(`keadaan.${satu.keadaan}`)}</Tag>
          </Cell>
          <Cell label={t('daftar.kepala.kurang')}>
            {satu.peranKosong.length + satu.kunciKosong.length > 0 ? <Kekurangan {...satu} /> : '-'}
          </Cell>
          <Cell label={t('daftar.kepala.tindakan')}>
            <AppLink href={`/staf/pengaturan/layanan/${satu.layanan.toLowerCase()}`}>
              {t(satu.nama === null ? 'daftar.siapkan' : 'daftar.ubah', { layanan: t(`layanan.${satu.layanan}.nama`) })}
            </AppLink>
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
