import 'server-only'
import { formatNomorSurat, POLA_NOMOR_WBS, type JenisNomor } from '@/lib/domain/kode/nomor-surat'
import type { Tx } from '@/lib/infra/db'
import { nextNomorUrut } from './nomor-urut'

/** Allocates the number of a paper inside the transaction that finishes it. `today` is the office's ISO date. */
export async function allocateNomorSurat(tx: Tx, jenis: JenisNomor, today: string): Promise<string> {
  const no = await nextNomorUrut(tx, `${jenis}:WBS`, Number(today.slice(0, 4)))
  return formatNomorSurat(POLA_NOMOR_WBS[jenis], no, today)
}
