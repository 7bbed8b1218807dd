import 'server-only'
import { createHash } from 'node:crypto'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { AppError } from '@/lib/domain/errors'
import { TANPA } from '@/lib/domain/rekap/hitung'
import { namaMasa } from '@/lib/domain/rekap/kolom'
import type { SaringanRekap } from '@/lib/domain/rekap/saringan'
import { listIdMasa } from '@/lib/data/angka-rekap'
import { insertEksporRekap, listNamaUnit } from '@/lib/data/rekap'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { cakupanOf, computeRekap, resolveRekap, type Rekap } from './get-rekap'
import { listTanggapan, readTanggapan } from './read-tanggapan'
import { tabelRekap, type TabelRekap } from './tabel-rekap'

export type IsianRekap = Readonly<{ rekap: Rekap; tabel: readonly TabelRekap[]; judulSaringan: string; at: Date; kata: Kata }>
type Bentuk = Readonly<{ bentuk: 'PDF' | 'XLSX'; maks: number; draw: (isian: IsianRekap) => Promise<Buffer> }>

export type UnduhanRekap = Readonly<{ isi: Buffer; nama: string }>

/** Period and agencies in words. */
async function kataSaringan(saringan: SaringanRekap, kata: Kata): Promise<string> {
  const { opd } = saringan
  const agency =
    opd === null ? kata('rekap.semuaOpd') : opd === TANPA ? kata('rekap.belumDiteruskan') : ((await listNamaUnit([opd])).get(opd) ?? opd)
  return `${namaMasa(saringan, kata)}, ${agency}`
}

/**
 * Makes a file of the recap as this reader sees it, and puts on record that he took it, before it is handed out.
 * @throws AppError FORBIDDEN, GUARD_FAILED ("terlaluBanyak") rather than a file cut short.
 */
export async function exportRekap(
  petugas: Petugas,
  wanted: SaringanRekap,
  kata: Kata,
  { bentuk, maks, draw }: Bentuk,
): Promise<UnduhanRekap> {
  const saringan = await resolveRekap(petugas, wanted, 'EKSPOR_REKAP')
  const rekap = await computeRekap(petugas, saringan)
  const { jumlah, tanggapan } = rekap.total
  if (tanggapan > maks) throw new AppError('GUARD_FAILED', ['terlaluBanyak'])
  const cakupan = cakupanOf(petugas, saringan)
  const [butir, pengaduanIds] = await Promise.all([listTanggapan(cakupan, maks, 0), listIdMasa(cakupan)])
  const tabel = tabelRekap(rekap, await readTanggapan(petugas, butir), kata)
  const isi = await draw({ rekap, tabel, judulSaringan: await kataSaringan(saringan, kata), at: now(), kata })
  const sidik = createHash('sha256').update(isi).digest('hex')
  const { tahun, masa, opd } = saringan
  await inTransaction(async ({ tx, at, audit }) => {
    await insertEksporRekap(tx, at, {
      bentuk,
      saringan: { tahun, masa, opd },
      pengaduanIds,
      jumlah,
      sidik,
      petugasId: petugas.id,
    })
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'EKSPOR_REKAP',
      objek: 'rekap:SP4N',
      rincian: { bentuk, tahun, masa, opd: opd ?? '', jumlah, tanggapan: butir.length, sidik },
    })
  })
  return { isi, nama: ['rekap-sp4n', tahun, masa.toLowerCase()].join('-') }
}
