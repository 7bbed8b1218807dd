import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { hitungBaris, hitungPer, TANPA, type AngkaRekap, type BarisRekap, type Dimensi } from '@/lib/domain/rekap/hitung'
import { hitungKepuasan, type KepuasanRekap } from '@/lib/domain/rekap/kepuasan'
import { masaOf, type Masa } from '@/lib/domain/rekap/masa'
import type { SaringanRekap } from '@/lib/domain/rekap/saringan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { countAngka, countKepuasan, type Cakupan } from '@/lib/data/angka-rekap'
import { findTahunAwal, listNamaUnit } from '@/lib/data/rekap'
import { inTransaction } from '@/lib/data/transaction'
import { listOpd } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { assertRekap, cakupanRekap } from './hak-rekap'

type BarisOpd = Readonly<{ opd: string; nama: string | null; baris: BarisRekap }>
type BarisDimensi = Readonly<{ nilai: string; baris: BarisRekap }>

export type Rekap = Readonly<{
  saringan: SaringanRekap
  masa: Masa
  /** The day the figures stand for: the last of the period, or today in a running one. */
  per: string
  opd: readonly BarisOpd[]
  total: BarisRekap
  rincian: Readonly<Record<Dimensi, readonly BarisDimensi[]>>
  kepuasan: KepuasanRekap
  /** Choices of the filter; of agencies none for whoever sees his own alone. */
  pilihan: Readonly<{ tahun: readonly number[]; opd: readonly Readonly<{ id: string; nama: string }>[] }>
}>

/** The wish of an address, within what this petugas may ask for. @throws AppError FORBIDDEN, recorded. */
export async function resolveRekap<T extends SaringanRekap>(petugas: Petugas, wanted: T, tindakan: string): Promise<T> {
  await assertRekap(petugas, tindakan)
  const own = cakupanRekap(petugas)
  return own === null ? wanted : { ...wanted, opd: own }
}

/** The cases a recap counts for a reader. */
export const cakupanOf = (petugas: Petugas, { tahun, masa, opd }: SaringanRekap): Cakupan => ({
  pembaca: petugas,
  layanan: 'SP4N',
  masa: masaOf(tahun, masa),
  opd,
})

async function barisOpd(angka: AngkaRekap, own: string | null): Promise<readonly BarisOpd[]> {
  const groups = hitungPer(angka, 'opd')
  // An agency without a case still reads its own line of noughts.
  const shown = own !== null && !angka.per.opd.has(own) ? [...groups, [own, hitungBaris([])] as const] : groups
  const names = await listNamaUnit(shown.map(([opd]) => opd))
  const rows = shown.map(([opd, baris]) => ({ opd, nama: names.get(opd) ?? null, baris }))
  return [...rows.filter((row) => row.opd !== TANPA), ...rows.filter((row) => row.opd === TANPA)]
}

async function pilihanOf(petugas: Petugas, tahun: number, kini: number): Promise<Rekap['pilihan']> {
  const first = Math.min((await findTahunAwal(petugas, 'SP4N')) ?? kini, tahun, kini)
  const opd = cakupanRekap(petugas) === null ? (await listOpd('SP4N')).map(({ id, nama }) => ({ id, nama })) : []
  return { tahun: Array.from({ length: Math.max(kini, tahun) - first + 1 }, (_, i) => Math.max(kini, tahun) - i).slice(0, 50), opd }
}

/** Computes parts A and B; writes nothing. */
export async function computeRekap(petugas: Petugas, saringan: SaringanRekap): Promise<Rekap> {
  const [cakupan, today] = [cakupanOf(petugas, saringan), officeDate(now())]
  const { masa } = cakupan
  const [angka, kepuasan] = await Promise.all([countAngka(cakupan), countKepuasan(cakupan)])
  const dimensi = (one: Dimensi) => hitungPer(angka, one).map(([nilai, baris]) => ({ nilai, baris }))
  return {
    saringan,
    masa,
    per: masa.sampai < today ? masa.sampai : today,
    rincian: { jenisLaporan: dimensi('jenisLaporan'), topik: dimensi('topik'), kanal: dimensi('kanal') },
    opd: await barisOpd(angka, cakupanRekap(petugas)),
    total: hitungBaris(angka.semua),
    kepuasan: hitungKepuasan(kepuasan),
    pilihan: await pilihanOf(petugas, saringan.tahun, Number(today.slice(0, 4))),
  }
}

/** The recap of a period for this reader. @throws AppError FORBIDDEN, recorded. */
export async function getRekap(petugas: Petugas, wanted: SaringanRekap): Promise<Rekap> {
  const saringan = await resolveRekap(petugas, wanted, 'BACA_REKAP')
  const rekap = await computeRekap(petugas, saringan)
  const { tahun, masa, opd } = saringan
  await inTransaction(async ({ audit }) =>
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'BACA_REKAP',
      objek: 'rekap:SP4N',
      rincian: { tahun, masa, opd: opd ?? '', jumlah: rekap.total.jumlah },
    }),
  )
  return rekap
}
