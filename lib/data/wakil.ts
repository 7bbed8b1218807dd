import 'server-only'
import type { Tx } from '@/lib/infra/db'
import { toDateColumn } from './dates'

type NewWakil = Readonly<{
  pengaduanId: string
  tindakan: string
  caraBukti: string
  tanggal: string
  keteranganTersegel: Uint8Array<ArrayBuffer>
  petugasId: string
}>

/** An act of the desk for a reporter, with its proof. */
export async function insertWakil(tx: Tx, at: Date, { tanggal, ...row }: NewWakil): Promise<void> {
  await tx.wakilPelapor.createMany({ data: [{ ...row, tanggal: toDateColumn(tanggal), dibuatAt: at }] })
}

/** Acts of the desk on a case, the oldest first. The caller has judged its scope. */
export async function listWakil(tx: Tx, pengaduanId: string) {
  return tx.wakilPelapor.findMany({ where: { pengaduanId }, orderBy: { dibuatAt: 'asc' } })
}

/** What the case keeps of its access code. */
export async function findKodeAkses(tx: Tx, pengaduanId: string): Promise<string | null> {
  return (await tx.pengaduan.findUnique({ where: { id: pengaduanId }, select: { kodeAkses: true } }))?.kodeAkses ?? null
}
