import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { Status } from '@/lib/domain/pengaduan/status'
import { kasusPath } from '../langkah/target'
import { StatusTag } from '../StatusTag'

type Baris = Readonly<{ id: string; nomorTiket: string; nomorRegister: string | null; status: Status; langkah: Langkah | null }>

/** Cases whose identity the custodian keeps; those that wait for a check say so. */
export function IdentitasTable({ baris }: Readonly<{ baris: readonly Baris[] }>) {
  const t = useTranslations('kasus')
  const aksi = useTranslations('staf.aksi')
  return (
    <Table
      dense
      stack
      caption={t('pembukaan.daftar')}
      head={[{ label: t('antrean.nomor') }, { label: t('data.register') }, { label: t('antrean.status') }, { label: t('data.identitas') }]}
    >
      {baris.map(({ id, nomorTiket, nomorRegister, status, langkah }) => (
        <tr key={id}>
          <RowHead>
            <AppLink className="code" href={kasusPath(id, 'identitas')}>
              {nomorTiket}
            </AppLink>
          </RowHead>
          <Cell label={t('data.register')}>{nomorRegister}</Cell>
          <Cell label={t('antrean.status')}>
            <StatusTag status={status} />
          </Cell>
          <Cell label={t('data.identitas')}>{langkah === 'PERIKSA_IDENTITAS' ? <b>{aksi('PERIKSA_IDENTITAS')}</b> : ''}</Cell>
        </tr>
      ))}
    </Table>
  )
}
