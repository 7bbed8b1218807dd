import 'server-only'
import { holds, type Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { findKunciTerbungkus } from '@/lib/data/identitas'

/**
 * The custodian's own key as he wrapped it, for his page: his browser tries the passphrase on it before anything is opened.
 * Useless without that passphrase. Null for everybody else, and without a key in force.
 */
export async function getBungkus(petugas: Petugas, layanan: Layanan): Promise<string | null> {
  if (!holds(petugas, 'PEMEGANG_IDENTITAS', layanan)) return null
  const kunci = await findKunciTerbungkus(petugas.id, layanan)
  return kunci?.bungkus ? Buffer.from(kunci.bungkus).toString('base64') : null
}
