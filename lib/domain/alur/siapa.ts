import type { Siapa } from '@/lib/domain/antrean'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import type { Status } from '@/lib/domain/pengaduan/status'
import { tableOf } from './engine'
import { isGiliran, type Giliran } from './giliran'

/** A turn as a list reads it: with the day since when (ISO) and the names of the person and the unit it means, where it does. */
export type GiliranDibaca = Giliran & Readonly<{ sejak: string; nama: string | null; unit: string | null }>

type Kasus = Readonly<{
  layanan: Layanan
  status: Status
  giliran: readonly GiliranDibaca[]
  pemegang: Readonly<{ id: string; nama: string }> | null
}>

type Dibaca = Readonly<{ petugas: Petugas; today: string; memeriksa: boolean; dipegang: boolean }>

/** The turn that means this petugas first on `today` (ISO), if one does. */
export const giliranSaya = (giliran: readonly GiliranDibaca[], petugas: Petugas, layanan: Layanan, today: string): GiliranDibaca | null =>
  giliran.find((one) => isGiliran(one, petugas, layanan, today)) ?? null

/**
 * Whom a case waits for, as one reader is told, and since which day (ISO; null where no turn says). `dipegang`: a colleague has the case
 * though the reader's post may act on it too. Of the examination only those read who may.
 */
export function siapaGiliran(
  { layanan, status, giliran, pemegang }: Kasus,
  dibaca: Dibaca,
): Readonly<{ siapa: Siapa; sejak: string | null }> | null {
  const { petugas, today, memeriksa, dipegang } = dibaca
  const mine = dipegang ? null : giliranSaya(giliran, petugas, layanan, today)
  if (mine) return { siapa: { jenis: 'SAYA' }, sejak: mine.sejak }
  const first = giliran[0]
  if (status === 'MENUNGGU_PELAPOR') return { siapa: { jenis: 'PELAPOR' }, sejak: first?.sejak ?? null }
  if (!first) return null
  if (!memeriksa && tableOf(layanan)[first.langkah]?.ranah === 'PEMERIKSAAN') return { siapa: { jenis: 'DITANGANI' }, sejak: null }
  if (dipegang && pemegang) return { siapa: { jenis: 'NAMA', nama: pemegang.nama }, sejak: first.sejak }
  const sama = giliran.filter(({ langkah }) => langkah === first.langkah)
  if (first.nama !== null && sama.length === 1) return { siapa: { jenis: 'NAMA', nama: first.nama }, sejak: first.sejak }
  const unit = sama.every((one) => one.unitId === first.unitId) ? first.unit : null
  return { siapa: { jenis: 'JABATAN', peran: [...new Set(sama.map(({ peran }) => peran))], unit }, sejak: first.sejak }
}
