import { useTranslations } from 'next-intl'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'
import { DateText } from '@/components/ui/DateText'
import { Cell, Table } from '@/components/ui/Table'

type Session = Readonly<{ sessionId: string; dibuatAt: Date; terakhirAt: Date; alamatIp?: string | null; ini: boolean }>
type Props = Readonly<{
  session: readonly Session[]
  end: SubmitAction
  /** Officers see the address of each, and leave this session by signing out. A reporter sees times only: nothing else of a visit is kept. */
  petugas?: boolean
}>

/** Where the account is open. */
export function SessionTable({ session, end, petugas = false }: Props) {
  const t = useTranslations('akun.sesi')
  const kolom = petugas ? (['mulai', 'terakhir', 'alamat', 'tindakan'] as const) : (['mulai', 'terakhir', 'tindakan'] as const)
  return (
    <Table caption={t('judul')} stack head={kolom.map((key) => ({ key, label: t(key) }))}>
      {session.map((row) => (
        <tr key={row.sessionId}>
          <Cell label={t('mulai')}>
            <DateText value={row.dibuatAt} time />
          </Cell>
          <Cell label={t('terakhir')}>
            <span>
              <DateText value={row.terakhirAt} time />
              {row.ini && <span className="meta"> {t('ini')}</span>}
            </span>
          </Cell>
          {petugas && <Cell label={t('alamat')}>{row.alamatIp ?? t('tanpaAlamat')}</Cell>}
          <Cell label={t('tindakan')}>
            {!(petugas && row.ini) && <PressForm action={end} label={t('akhiri')} variant="quiet" hidden={{ sessionId: row.sessionId }} />}
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
