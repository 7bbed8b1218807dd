import 'server-only'
import { findUnggahan } from '@/lib/data/unggahan'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** How far an upload of this form has come, in bytes; null when this form has none of that name. */
export async function findUpload(formulirId: string, id: string): Promise<Readonly<{ diterima: number; panjang: number }> | null> {
  const row = UUID.test(id) ? await findUnggahan(id) : null
  return row && row.formulirId === formulirId ? { diterima: row.diterima, panjang: row.panjang } : null
}
