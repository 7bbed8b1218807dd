import { useTranslations } from 'next-intl'
import { AdminButton, type AdminAction } from '@/components/staf/AdminForm'
import { DateText } from '@/components/ui/DateText'
import { Cell, Table } from '@/components/ui/Table'

type Session = Readonly<{ sessionId: string; dibuatAt: Date; terakhirAt: Date; ini: boolean }>
type Props = Readonly<{ session: readonly Session[]; end: AdminAction }>

/** Where the account is open: times only, for nothing else of a visit is kept. */
export function SessionTable({ session, end }: Props) {
  const t = useTranslations('akun.sesi')
  return (
    <Table caption={t('judul')} stack head={[{ label: t('mulai') }, { label: t('terakhir') }, { label: t('tindakan') }]}>
      {session.map((row) => (
        <tr key={row.sessionId}>
          <Cell label={t('mulai')}>
            <DateText value={row.dibuatAt} time />
          </Cell>
          <Cell label={t('terakhir')}>
            <DateText value={row.terakhirAt} time />
            {row.ini && <span className="meta"> {t('ini')}</span>}
          </Cell>
          <Cell label={t('tindakan')}>
            <AdminButton action={end} label={t('akhiri')} variant="quiet" hidden={{ sessionId: row.sessionId }} />
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
