import 'server-only'
import { getKalender } from '@/lib/data/kalender'
import { deleteBuktiRow, existsObjek, listStaleDrafts } from '@/lib/data/bukti'
import { listFinishedTolak } from '@/lib/data/hitungan-tolak'
import { findKasusById } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { AppError } from '@/lib/domain/errors'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { storage } from '@/lib/infra/storage/storage'
import { faktaOf } from '@/lib/services/alur/fakta'
import { archiveIncomplete } from '@/lib/services/verifikasi/archive-incomplete'

const DAY = 86_400_000

/** Files whose form was never sent, after a day. */
export async function reapDrafts(): Promise<number> {
  const drafts = await listStaleDrafts(new Date(now().getTime() - DAY), 100)
  for (const draft of drafts) {
    if (await deleteBuktiRow(draft.id)) await storage().delete(draft.kunciObjek)
  }
  return drafts.length
}

const seenOrphans = new Map<string, number>()

/**
 * Objects without a row: an upload whose process died before the row was written. One is removed only after this worker
 * has seen it unclaimed for a day, so a file on its way into the database is safe.
 */
export async function reapOrphans(): Promise<number> {
  let reaped = 0
  const at = Date.now()
  for await (const key of storage().list('bukti/')) {
    if (await existsObjek(key)) {
      seenOrphans.delete(key)
      continue
    }
    const first = seenOrphans.get(key) ?? at
    seenOrphans.set(key, first)
    if (at - first < DAY) continue
    await storage().delete(key)
    seenOrphans.delete(key)
    reaped += 1
  }
  return reaped
}

/** Cases whose reporter let the time for completion pass (W7). */
export async function archiveOverdue(): Promise<number> {
  const waiting = await db.pengaduan.findMany({ where: { status: 'MENUNGGU_PELAPOR' }, select: { id: true } })
  let archived = 0
  for (const { id } of waiting) {
    const kasus = await findKasusById(db, id)
    if (!kasus || !faktaOf(kasus, now(), await getKalender()).kelengkapanLewat) continue
    try {
      await archiveIncomplete('SISTEM', { pengaduanId: id, versi: kasus.versi })
      archived += 1
    } catch (error) {
      // The reporter answered in this very moment; that is better than any archive.
      if (!(error instanceof AppError)) throw error
    }
  }
  return archived
}

/** Refusals of strangers, one audit row a kind and hour. */
export async function recordTolak(): Promise<void> {
  for (const count of await listFinishedTolak(now())) {
    await inTransaction(async ({ tx, audit }) => {
      const { count: claimed } = await tx.hitunganTolak.updateMany({
        where: { jenis: count.jenis, jam: count.jam, dicatat: false },
        data: { dicatat: true },
      })
      if (claimed === 1) {
        audit({ aktor: 'tamu', tindakan: 'DITOLAK', objek: count.jenis, rincian: { jam: count.jam.toISOString(), jumlah: count.jumlah } })
      }
    })
  }
}
