import 'server-only'
import { getKalender } from '@/lib/data/kalender'
import { listFinishedTolak } from '@/lib/data/hitungan-tolak'
import { purgeImpor } from '@/lib/data/impor'
import { findKasusById } from '@/lib/data/kasus'
import { destroyAmplopLama } from '@/lib/data/kunci'
import { purgeKunjungan } from '@/lib/data/kunjungan-lacak'
import { purgeSessionPelapor } from '@/lib/data/session-pelapor'
import { inTransaction } from '@/lib/data/transaction'
import { AppError } from '@/lib/domain/errors'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { idleSince } from '@/lib/services/akun/session'
import { faktaOf } from '@/lib/services/alur/fakta'
import { closeSilent } from '@/lib/services/sp4n/close-sp4n'
import { archiveIncomplete } from '@/lib/services/verifikasi/archive-incomplete'

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

/** SP4N cases whose reporter kept silent for ten working days after the response (L9c). */
export async function closeSilentCases(): Promise<number> {
  const answered = await db.pengaduan.findMany({ where: { layanan: 'SP4N', status: 'DIJAWAB' }, select: { id: true } })
  let closed = 0
  for (const { id } of answered) {
    const kasus = await findKasusById(db, id)
    if (!kasus || !faktaOf(kasus, now(), await getKalender()).masaTanggapLewat) continue
    try {
      await closeSilent({ pengaduanId: id, versi: kasus.versi })
      closed += 1
    } catch (error) {
      // The reporter replied in this very moment; his reply counts.
      if (!(error instanceof AppError)) throw error
    }
  }
  return closed
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

/** Sessions and visits of reporters that nobody can use any more: when somebody was here is kept for nobody. */
export async function purgeSession(): Promise<number> {
  const at = now()
  return (await purgeSessionPelapor(at, idleSince(at))) + (await purgeKunjungan(at))
}

const HARI_MS = 86_400_000
/** Days a file waits to be set running, and refused rows to be corrected. */
const IMPOR_HARI = { siap: 1, gagal: 30 } as const

/** Rows of imports that serve nobody any more. */
export async function cleanImpor(): Promise<number> {
  const ago = (days: number) => new Date(now().getTime() - days * HARI_MS)
  return purgeImpor(ago(IMPOR_HARI.siap), ago(IMPOR_HARI.gagal))
}

/** Envelopes exchanged in a hand-over, after their 30 days. On record, for they were sealed identities. */
export async function destroyOldAmplop(): Promise<number> {
  return inTransaction(async ({ tx, audit }) => {
    const jumlah = await destroyAmplopLama(tx)
    if (jumlah > 0) audit({ aktor: 'sistem', tindakan: 'MUSNAHKAN_AMPLOP_LAMA', objek: 'identitasLama', rincian: { jumlah } })
    return jumlah
  })
}
