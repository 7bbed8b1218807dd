import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { readSaringanRekap } from '@/lib/domain/rekap/saringan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import type { BarisTanggapan } from '@/lib/domain/rekap/tanggapan'
import { now } from '@/lib/infra/clock'
import { cakupanOf, getRekap, type Rekap } from './get-rekap'
import { cakupanRekap } from './hak-rekap'
import { listEksporRekapFor, type EksporRekap } from './list-ekspor-rekap'
import { listTanggapan, readTanggapan } from './read-tanggapan'

/** Responses on one page: each is opened to be read. */
const PER_HALAMAN = 25

export type RekapPage = Readonly<{
  rekap: Rekap
  /** The reader sees his own agency alone. */
  sendiri: boolean
  tanggapan: readonly BarisTanggapan[]
  halaman: Readonly<{ kini: number; semua: number; mulai: number }>
  ekspor: readonly EksporRekap[]
}>

/** The page of the recap for the filter in its address; of part C only what the page shows is opened. @throws AppError FORBIDDEN, recorded. */
export async function getRekapPage(petugas: Petugas, query: Readonly<Record<string, string | string[] | undefined>>): Promise<RekapPage> {
  const rekap = await getRekap(petugas, readSaringanRekap(query, officeDate(now())))
  const semua = Math.max(1, Math.ceil(rekap.total.tanggapan / PER_HALAMAN))
  const kini = Math.min(rekap.saringan.halaman, semua)
  const from = (kini - 1) * PER_HALAMAN
  return {
    rekap,
    sendiri: cakupanRekap(petugas) !== null,
    halaman: { kini, semua, mulai: from + 1 },
    tanggapan: await readTanggapan(petugas, await listTanggapan(cakupanOf(petugas, rekap.saringan), PER_HALAMAN, from)),
    ekspor: await listEksporRekapFor(petugas),
  }
}
