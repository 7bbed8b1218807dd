import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import type { BuktiError } from './galat-bukti'

/** A file already received for a form that is not sent yet; one that was refused, and why. */
export type BerkasDiterima = Readonly<{ id: string; nama: string; ukuran: number; sidik: string; sidikPilihan: string | null }>
export type BerkasDitolak = Readonly<{ nama: string; ukuran: number; galat: BuktiError }>

/** What a form with files gets back. `penyegel` comes along when the keys were exchanged since the page was drawn. */
export type LaporanState = ActionState &
  Readonly<{
    diterima: readonly BerkasDiterima[]
    ditolak: readonly BerkasDitolak[]
    penyegel?: Readonly<{ pemegang: string; pemulihan: string }>
  }>

export const INITIAL_LAPORAN_STATE: LaporanState = { ...INITIAL_STATE, diterima: [], ditolak: [] }
