import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { listPenerima } from '@/lib/data/identitas'
import type { Tx } from '@/lib/infra/db'
import { isPinned } from '@/lib/infra/penerima-tersemat'

/**
 * The keys new identities are sealed to. `BELUM`: custodian or recovery key do not exist yet. `TIDAK_COCOK`: the database
 * holds another key than the one pinned beside the key files; then nothing may be sealed to it.
 */
export type Penyegel = Readonly<{ keadaan: 'SIAP'; pemegang: string; pemulihan: string }> | Readonly<{ keadaan: 'BELUM' | 'TIDAK_COCOK' }>

/** `client` inside a transaction sees a key that was exchanged a moment before. */
export async function getPenyegel(layanan: Layanan, client?: Tx): Promise<Penyegel> {
  const rows = await listPenerima(layanan, client)
  const pemegang = rows.find((row) => row.jenis === 'PEMEGANG')
  const pemulihan = rows.find((row) => row.jenis === 'PEMULIHAN')
  if (!pemegang || !pemulihan) return { keadaan: 'BELUM' }
  const pinned = [pemegang, pemulihan].every((row) => isPinned(`${layanan}:${row.jenis}`, row.penerima))
  return pinned ? { keadaan: 'SIAP', pemegang: pemegang.penerima, pemulihan: pemulihan.penerima } : { keadaan: 'TIDAK_COCOK' }
}

/** A report about the custodian, or about everybody's head, is sealed to the recovery key alone. */
export function recipientsFor(penyegel: Readonly<{ pemegang: string; pemulihan: string }>, aboutCustodian: boolean): readonly string[] {
  return aboutCustodian ? [penyegel.pemulihan] : [penyegel.pemegang, penyegel.pemulihan]
}
