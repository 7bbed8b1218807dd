import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { hitungBaris, kelompokkan, nilaiDimensi, TANPA, type BarisRekap, type Dimensi, type KasusRekap } from '@/lib/domain/rekap/hitung'
import { hitungKepuasan, type KepuasanRekap } from '@/lib/domain/rekap/kepuasan'
import { masaOf, type Masa } from '@/lib/domain/rekap/masa'
import type { SaringanRekap } from '@/lib/domain/rekap/saringan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { findTahunAwal, listKepuasanMasa, listNamaUnit, readKeadaan } from '@/lib/data/rekap'
import { inTransaction } from '@/lib/data/transaction'
import { listOpd } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { assertRekap, cakupanRekap } from './hak-rekap'
import { readKasusRekap } from './read-kasus-rekap'

type BarisOpd = Readonly<{ opd: string; nama: string | null; baris: BarisRekap }>
type BarisDimensi = Readonly<{ nilai: string; baris: BarisRekap }>

export type Rekap = Readonly<{
  saringan: SaringanRekap
  masa: Masa
  /** The day the figures stand for: the last of the period, or today in a running one. */
  per: string
  kasus: readonly KasusRekap[]
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

async function kepuasanOf(petugas: Petugas, masa: Masa, opd: string | null): Promise<KepuasanRekap> {
  const rows = await listKepuasanMasa(petugas, masa)
  if (opd === null) return hitungKepuasan(rows)
  const stood = new Map(
    (
      await readKeadaan(
        rows.map((row) => row.pengaduanId),
        masa,
      )
    ).map((one) => [one.id, one.opd ?? TANPA]),
  )
  return hitungKepuasan(rows.filter((row) => stood.get(row.pengaduanId) === opd))
}

async function barisOpd(kasus: readonly KasusRekap[], dari: string, own: string | null): Promise<readonly BarisOpd[]> {
  const groups = new Map(kelompokkan(kasus, ({ opd }) => opd ?? TANPA))
  // An agency without a case still reads its own line of noughts.
  if (own !== null && !groups.has(own)) groups.set(own, [])
  const names = await listNamaUnit([...groups.keys()])
  const rows = [...groups].map(([opd, list]) => ({ opd, nama: names.get(opd) ?? null, baris: hitungBaris(list, dari) }))
  return [...rows.filter((row) => row.opd !== TANPA), ...rows.filter((row) => row.opd === TANPA)]
}

async function pilihanOf(petugas: Petugas, tahun: number, kini: number): Promise<Rekap['pilihan']> {
  const first = Math.min((await findTahunAwal(petugas)) ?? kini, tahun, kini)
  const opd = cakupanRekap(petugas) === null ? (await listOpd('SP4N')).map(({ id, nama }) => ({ id, nama })) : []
  return { tahun: Array.from({ length: Math.max(kini, tahun) - first + 1 }, (_, i) => Math.max(kini, tahun) - i).slice(0, 50), opd }
}

/** Computes parts A and B; writes nothing. */
export async function computeRekap(petugas: Petugas, saringan: SaringanRekap): Promise<Rekap> {
  const [masa, today] = [masaOf(saringan.tahun, saringan.masa), officeDate(now())]
  const kasus = await readKasusRekap(petugas, masa, saringan.opd)
  const dimensi = (one: Dimensi) =>
    [...kelompokkan(kasus, (row) => nilaiDimensi(row, one))].map(([nilai, list]) => ({ nilai, baris: hitungBaris(list, masa.dari) }))
  const rincian = { jenisLaporan: dimensi('jenisLaporan'), topik: dimensi('topik'), kanal: dimensi('kanal') }
  return {
    saringan,
    masa,
    per: masa.sampai < today ? masa.sampai : today,
    kasus,
    rincian,
    opd: await barisOpd(kasus, masa.dari, cakupanRekap(petugas)),
    total: hitungBaris(kasus, masa.dari),
    kepuasan: await kepuasanOf(petugas, masa, saringan.opd),
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
