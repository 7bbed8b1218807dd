import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import type { BerkasDiterima, BerkasDitolak } from '@/components/bukti/FilesField'

/** What a form with files gets back. `penyegel` comes along when the keys were exchanged since the page was drawn. */
export type LaporanState = ActionState &
  Readonly<{
    diterima: readonly BerkasDiterima[]
    ditolak: readonly BerkasDitolak[]
    penyegel?: Readonly<{ pemegang: string; pemulihan: string }>
  }>

export const INITIAL_LAPORAN_STATE: LaporanState = { ...INITIAL_STATE, diterima: [], ditolak: [] }
