import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { findInstansiAktif } from '@/lib/data/instansi'

/** Name of the office whose posts this petugas holds, for the head of his pages; null without a post. */
export async function getKantor(petugas: Petugas): Promise<string | null> {
  const layanan = petugas.peran[0]?.layanan
  const instansi = layanan ? await findInstansiAktif(layanan) : null
  return instansi ? `${instansi.nama} ${instansi.pemda.replace(/^Pemerintah (Kabupaten )?/, '')}` : null
}
