import 'server-only'
import type { JenisTerbit } from '@/lib/domain/dokumen/cetak'
import type { Tx } from '@/lib/infra/db'

type Naskah = Readonly<{ pengaduanId: string; jenis: JenisTerbit; versi: number }>

/** Keeps a version once; a second copy of it is refused, for the first is what was signed. */
export async function insertSalinan(
  tx: Tx,
  row: Naskah & Readonly<{ suratTersegel: Uint8Array<ArrayBuffer>; dibuatAt: Date }>,
): Promise<void> {
  await tx.salinanNaskah.createMany({ data: [row] })
}

/** The sealed copy of one version; null where none was kept. The caller has judged the case's scope. */
export async function findSalinan(tx: Tx, { pengaduanId, jenis, versi }: Naskah): Promise<Uint8Array | null> {
  const row = await tx.salinanNaskah.findUnique({
    where: { pengaduanId_jenis_versi: { pengaduanId, jenis, versi } },
    select: { suratTersegel: true },
  })
  return row?.suratTersegel ?? null
}
