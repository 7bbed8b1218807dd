import 'server-only'
import { LAYANAN } from '@/lib/domain/layanan'
import { kantorSitus, type KantorSitus } from '@/lib/domain/situs/kantor'
import { listInstansi } from '@/lib/data/instansi'

/** The offices of this site in the order of their layanan; none before the first is founded. */
export async function listKantor(): Promise<readonly KantorSitus[]> {
  const rows = await listInstansi()
  return LAYANAN.flatMap((layanan) => rows.filter((row) => row.layanan === layanan).map(kantorSitus))
}
