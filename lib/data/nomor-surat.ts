import 'server-only'
import { seriNomor, type JenisNomor } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import { adaBenturan } from '@/lib/domain/pengaduan/benturan'
import { nomorSurat, pengaturanSuratOf, SETELAN_SURAT } from '@/lib/domain/surat/pengaturan-surat'
import type { Tx } from '@/lib/infra/db'
import { newKodeUrut } from '@/lib/infra/kode'
import { nextNomorUrut } from './nomor-urut'
import { readSetelan } from './setelan'

/** The case a number is for. */
export type UntukKasus = Readonly<{ id: string; layanan: Layanan }>

/** A number just taken: its place in the yearly series, null for a sealed one, and as the office writes it. */
export type NomorBaru = Readonly<{ urut: number | null; nomor: string }>

async function isBerbenturan(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.pengaduan.findUniqueOrThrow({
    where: { id },
    select: { peranDihindari: true, terlapor: { select: { petugasId: true }, take: 1 } },
  })
  return adaBenturan(row)
}

/** A code nobody has under this series of this year. */
async function takeKode(tx: Tx, seri: string): Promise<string> {
  const kode = newKodeUrut()
  const { count } = await tx.nomorTersegel.createMany({ data: [{ seri, kode }], skipDuplicates: true })
  return count === 1 ? kode : takeKode(tx, seri)
}

/**
 * Takes a number and writes it in the office's own pattern: the next one of its series, or, for a case that goes around
 * somebody, one with a random code, so that he finds neither a gap nor an order. `today` is the office's ISO date.
 */
export async function takeNomor(tx: Tx, { id, layanan }: UntukKasus, jenis: JenisNomor, today: string): Promise<NomorBaru> {
  const pengaturan = pengaturanSuratOf(await readSetelan(SETELAN_SURAT, tx), layanan)
  const [seri, tahun] = [seriNomor(layanan, jenis), today.slice(0, 4)]
  if (await isBerbenturan(tx, id))
    return { urut: null, nomor: nomorSurat(pengaturan, jenis, await takeKode(tx, `${seri}:${tahun}`), today) }
  const urut = await nextNomorUrut(tx, seri, Number(tahun))
  return { urut, nomor: nomorSurat(pengaturan, jenis, urut, today) }
}

/** Allocates the number of a paper inside the transaction that finishes it. `today` is the office's ISO date. */
export async function allocateNomorSurat(tx: Tx, kasus: UntukKasus, jenis: JenisNomor, today: string): Promise<string> {
  return (await takeNomor(tx, kasus, jenis, today)).nomor
}
