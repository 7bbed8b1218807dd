'use client'

import { useTranslations } from 'next-intl'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import type { KodeMenunggu } from '@/lib/domain/wakil/kode-pengganti'
import { useMoment } from '../short-date'

/** Reporters who were proved to be themselves, and wait for the page of their new code. */
export function KodeMenungguTable({ menunggu, action }: Readonly<{ menunggu: readonly KodeMenunggu[]; action: SubmitAction }>) {
  const t = useTranslations('kodeBaru')
  const moment = useMoment()
  return (
    <Table
      dense
      stack
      caption={t('daftar')}
      head={[{ label: t('tiket') }, { label: t('samaran') }, { label: t('dibuktikan') }, { label: t('tindakan') }]}
    >
      {menunggu.map(({ id, nomorTiket, samaran, dibuktikanAt }) => (
        <tr key={id}>
          <RowHead>
            <span className="code">{nomorTiket}</span>
          </RowHead>
          <Cell label={t('samaran')}>{samaran}</Cell>
          <Cell label={t('dibuktikan')}>{moment(dibuktikanAt)}</Cell>
          <Cell label={t('tindakan')}>
            <PressForm
              action={action}
              hidden={{ kodePenggantiId: id }}
              label={
                <>
                  {t('buka')}
                  <span className="sr"> {nomorTiket}</span>
                </>
              }
            />
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
