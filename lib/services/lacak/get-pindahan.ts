import 'server-only'
import { segel } from '@/lib/domain/segel'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import { findKasusLacak } from '@/lib/data/pengaduan'
import { openJson } from '@/lib/infra/cipher'

/** The words of a case whose reporter was offered to go on in the WBS; null for any other case. */
export async function getPindahan(pengaduanId: string): Promise<Readonly<{ judul: string; isi: string }> | null> {
  const kasus = await findKasusLacak(pengaduanId)
  if (!kasus?.riwayat.some((row) => row.langkah === 'PINDAHKAN_KE_WBS')) return null
  const { judul, isi } = isiSchema.parse(openJson(kasus.materiTersegel, segel.isi(kasus.id)))
  return { judul, isi }
}
