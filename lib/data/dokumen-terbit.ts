import 'server-only'
import type { JenisDokumen, StatusDokumen } from '@/lib/domain/dokumen/cetak'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import { fromDateColumn } from './dates'

type NewDokumen = Readonly<{
  id: string
  pengaduanId: string
  layanan: Layanan
  jenis: JenisDokumen
  versi: number
  nomor: string | null
  tanggal: Date
  sidik: string
  suratTersegel: Uint8Array<ArrayBuffer>
  dibuatAt: Date
}>

export async function insertDokumen(tx: Tx, row: NewDokumen): Promise<void> {
  // createMany reads nothing back: no RETURNING, so insert rights are enough.
  await tx.dokumenTerbit.createMany({ data: [row] })
}

/** Says of papers that held until now that they hold no longer. */
export async function endDokumen(
  tx: Tx,
  which: Readonly<{ pengaduanId: string; jenis: JenisDokumen; versi?: number }>,
  status: StatusDokumen,
): Promise<void> {
  await tx.dokumenTerbit.updateMany({ where: { ...which, status: 'BERLAKU' }, data: { status } })
}

/** The issued papers of a case, one kind, oldest first. The caller has judged the case's scope. */
export async function listDokumen(tx: Tx, pengaduanId: string, jenis: JenisDokumen) {
  return tx.dokumenTerbit.findMany({
    where: { pengaduanId, jenis },
    orderBy: { versi: 'asc' },
    select: { id: true, versi: true, nomor: true, tanggal: true, sidik: true, status: true, suratTersegel: true },
  })
}

/** Number and date of the first paper of a kind that holds; null where none was issued. */
export async function findNomorDokumen(tx: Tx, pengaduanId: string, jenis: JenisDokumen) {
  const row = await tx.dokumenTerbit.findFirst({
    where: { pengaduanId, jenis, status: 'BERLAKU', nomor: { not: null } },
    orderBy: { versi: 'asc' },
    select: { nomor: true, tanggal: true },
  })
  return row?.nomor ? { nomor: row.nomor, tanggal: fromDateColumn(row.tanggal) } : null
}

/** What anybody may know of an issued paper, and where its scans lie; the case's id must not leave the service. */
export async function findDokumenPublik(id: string) {
  return db.dokumenTerbit.findUnique({
    where: { id },
    select: { id: true, pengaduanId: true, versi: true, layanan: true, jenis: true, nomor: true, tanggal: true, sidik: true, status: true },
  })
}

/** Version and number of the newest issued paper of a kind. @throws when none was issued. */
export async function findDokumenTerakhir(tx: Tx, pengaduanId: string, jenis: JenisDokumen) {
  return tx.dokumenTerbit.findFirstOrThrow({
    where: { pengaduanId, jenis },
    orderBy: { versi: 'desc' },
    select: { versi: true, nomor: true },
  })
}
