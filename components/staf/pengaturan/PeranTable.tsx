import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import type { Akun } from '@/lib/domain/petugas/akun'
import { usePeran } from '../use-peran'

/** Posts of one account, those that are over included: they stay on record. */
export function PeranTable({ akun }: Readonly<{ akun: Akun }>) {
  const t = useTranslations('awal.pengaturan')
  const nama = usePeran()
  if (akun.peran.length === 0) return <p className="text">{t('tanpaPeran')}</p>
  return (
    <Table
      stack
      caption={t('peran')}
      head={[{ label: t('peran') }, { label: t('layanan') }, { label: t('masa') }, { label: t('tindakan') }]}
    >
      {akun.peran.map((held) => (
        <tr key={held.id}>
          <RowHead>{`${held.delegasi ? `${t(held.delegasi)} ` : ''}${nama(held.peran, held.layanan)}`}</RowHead>
          <Cell label={t('layanan')}>{held.layanan}</Cell>
          <Cell label={t('masa')}>
            {/* One element: beside its label on a phone, the cell is a grid. */}
            <span>
              <DateText value={held.mulai} /> {t('sampai')} {held.selesai ? <DateText value={held.selesai} /> : t('tanpaAkhir')}
            </span>
          </Cell>
          <Cell label={t('tindakan')}>
            {held.berlaku && (
              <AppLink href={`/staf/pengaturan/${akun.id}/akhiri?peran=${held.id}`}>
                {t('akhiriPeran', { peran: `${nama(held.peran, held.layanan)} ${held.layanan}` })}
              </AppLink>
            )}
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
