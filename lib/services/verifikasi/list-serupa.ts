import 'server-only'
import { mayReadMateri } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import type { Serupa } from '@/lib/domain/pengaduan/serupa'
import { segel } from '@/lib/domain/segel'
import { findKasus } from '@/lib/data/kasus'
import { listSerupaKasus } from '@/lib/data/serupa'
import { openJson } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'

/**
 * The newest reports about the same unit, or under the same pseudonym, as far as this petugas may know of them. Empty for whoever
 * does not read reports: whether two are one is read in their words, never in an identity.
 */
export async function listSerupa(petugas: Petugas, pengaduanId: string): Promise<readonly Serupa[]> {
  const kasus = await findKasus(db, petugas, pengaduanId)
  if (!kasus || !mayReadMateri(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari))) return []
  const rows = await listSerupaKasus(petugas, kasus)
  return rows
    .filter(({ peranDihindari }) => mayReadMateri(kasus.layanan, peranEfektif(petugas, kasus.layanan, peranDihindari)))
    .map(({ id, nomorTiket, materiTersegel, status, diterimaAt, samaran }) => ({
      id,
      nomorTiket,
      judul: isiSchema.parse(openJson(materiTersegel, segel.isi(id))).judul,
      status,
      diterimaAt,
      samaranSama: samaran === kasus.samaran,
    }))
}
