import 'server-only'
import { seriNomor, type JenisNomor } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import { nomorSurat, pengaturanSuratOf, SETELAN_SURAT } from '@/lib/domain/surat/pengaturan-surat'
import type { Tx } from '@/lib/infra/db'
import { nextNomorUrut } from './nomor-urut'
import { readSetelan } from './setelan'

/** A number just taken from its yearly series: as a number and as the office writes it. */
export type NomorBaru = Readonly<{ urut: number; nomor: string }>

/** Takes the next number of a series and writes it in the office's own pattern. `today` is the office's ISO date. */
export async function takeNomor(tx: Tx, layanan: Layanan, jenis: JenisNomor, today: string): Promise<NomorBaru> {
  const pengaturan = pengaturanSuratOf(await readSetelan(SETELAN_SURAT, tx), layanan)
  const urut = await nextNomorUrut(tx, seriNomor(layanan, jenis), Number(today.slice(0, 4)))
  return { urut, nomor: nomorSurat(pengaturan, jenis, urut, today) }
}

/** Allocates the number of a paper inside the transaction that finishes it. `today` is the office's ISO date. */
export async function allocateNomorSurat(tx: Tx, layanan: Layanan, jenis: JenisNomor, today: string): Promise<string> {
  return (await takeNomor(tx, layanan, jenis, today)).nomor
}
