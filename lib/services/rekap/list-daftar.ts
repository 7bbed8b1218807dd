import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Butir } from '@/lib/domain/rekap/hitung'
import type { Masa } from '@/lib/domain/rekap/masa'
import { readSaringanDaftar, type SaringanDaftar } from '@/lib/domain/rekap/saringan'
import { countButir, listButir } from '@/lib/data/angka-rekap'
import { listNamaUnit, listNomorKasus } from '@/lib/data/rekap'
import { inTransaction } from '@/lib/data/transaction'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { cakupanOf, resolveRekap } from './get-rekap'

/** Lines on one page. */
const PER_HALAMAN = 50

type BarisDaftar = Butir & Readonly<{ nomor: string; opd: string | null }>
export type DaftarRekap = Readonly<{ saringan: SaringanDaftar; masa: Masa; jumlah: number; halaman: number; baris: readonly BarisDaftar[] }>

/** The cases (or responses) behind one cell of the recap: as many as the cell says. @throws AppError FORBIDDEN, recorded. */
export async function listDaftar(petugas: Petugas, wanted: SaringanDaftar): Promise<DaftarRekap> {
  const saringan = await resolveRekap(petugas, wanted, 'BACA_REKAP')
  const [cakupan, pilihan] = [cakupanOf(petugas, saringan), { ...saringan, urut: 'masuk' } as const]
  const jumlah = await countButir(cakupan, pilihan)
  const halaman = Math.max(1, Math.ceil(jumlah / PER_HALAMAN))
  const page = Math.min(saringan.halaman, halaman)
  const shown = await listButir(cakupan, pilihan, PER_HALAMAN, (page - 1) * PER_HALAMAN)
  const [nomor, unit] = await Promise.all([
    listNomorKasus(
      petugas,
      shown.map((one) => one.kasus.id),
    ),
    listNamaUnit([...new Set(shown.flatMap((one) => one.kasus.opd ?? []))]),
  ])
  const nomorOf = new Map(nomor.map((row) => [row.id, row.nomorRegister ?? row.nomorTiket]))
  await inTransaction(async ({ audit }) =>
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'BACA_REKAP',
      objek: 'rekap:SP4N',
      rincian: { sel: saringan.sel, tahun: saringan.tahun, masa: saringan.masa, baris: shown.length },
    }),
  )
  const baris = shown.map((one) => ({
    ...one,
    nomor: nomorOf.get(one.kasus.id) ?? '',
    opd: one.kasus.opd === null ? null : (unit.get(one.kasus.opd) ?? null),
  }))
  return { saringan: { ...saringan, halaman: page }, masa: cakupan.masa, jumlah, halaman, baris }
}

/** The same for the filter in an address, with the name of the agency it asks for. @throws AppError FORBIDDEN, recorded. */
export async function listDaftarPage(
  petugas: Petugas,
  query: Readonly<Record<string, string | string[] | undefined>>,
): Promise<DaftarRekap & Readonly<{ namaOpd: string | null }>> {
  const daftar = await listDaftar(petugas, readSaringanDaftar(query, officeDate(now())))
  const { opd } = daftar.saringan
  return { ...daftar, namaOpd: opd === null ? null : ((await listNamaUnit([opd])).get(opd) ?? null) }
}
