import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { findAkunTerkait } from '@/lib/data/akun-pengaduan'
import { lockAkunPelapor } from '@/lib/data/akun-pelapor'
import { findKasusById, lockKasus, type Kasus } from '@/lib/data/kasus'
import { findKirimanSurel } from '@/lib/data/kiriman'
import { setKirimJawaban } from '@/lib/data/pengaduan'
import { cancelKabarPelapor, deleteSurelKabar, replaceSurelKabar } from '@/lib/data/surel-kabar'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { assertKabarAllowed } from '@/lib/services/akun/set-kabar'
import { completeDelivery } from '@/lib/services/kiriman/complete-delivery'
import { cancelMailedAnswer, enqueueJawaban } from '@/lib/services/kiriman/enqueue-jawaban'

/** The case, held still, as long as it is open. @throws AppError NOT_FOUND, INVALID_TRANSITION. */
export async function openKasus(unit: UnitOfWork, pengaduanId: string): Promise<Kasus> {
  await lockKasus(unit.tx, pengaduanId)
  const kasus = await findKasusById(unit.tx, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  if (isClosed(kasus.status)) throw new AppError('INVALID_TRANSITION')
  return kasus
}

/** The answer that is approved and still waits to leave by mail, if any. */
async function waitingAnswer({ tx }: UnitOfWork, kasus: Kasus) {
  if (kasus.status !== 'JAWABAN_DISETUJUI') return null
  return findKirimanSurel(tx, kasus.id)
}

/** An account that leads to a secret case knows no address; it is held still, in the order in which a claim holds the two. */
export async function openForAddress(
  unit: UnitOfWork,
  pengaduanId: string,
  field: 'emailKabar' | 'teleponKabar' = 'emailKabar',
): Promise<Kasus> {
  const akunId = await findAkunTerkait(unit.tx, pengaduanId)
  if (akunId !== null) await lockAkunPelapor(unit.tx, akunId)
  const kasus = await openKasus(unit, pengaduanId)
  // Claimed in this very moment: the claim did not see the address that is about to be written.
  if ((await findAkunTerkait(unit.tx, pengaduanId)) !== akunId) throw new AppError('CONFLICT')
  await assertKabarAllowed(unit.tx, akunId, field)
  return kasus
}

/**
 * The reporter gives an address for content-free notices, or another one in place of it. What waits for the old address is
 * taken back; an answer on its way goes to the new one.
 * @throws AppError NOT_FOUND, INVALID_TRANSITION when the case is closed, INVALID_INPUT 'emailKabar.akunRahasia'.
 */
export async function setEmailKabar(pengaduanId: string, alamat: string): Promise<void> {
  await inTransaction(async (unit) => {
    const kasus = await openForAddress(unit, pengaduanId)
    await cancelKabarPelapor(unit.tx, pengaduanId)
    await replaceSurelKabar(unit.tx, pengaduanId, alamat)
    const waiting = await waitingAnswer(unit, kasus)
    if (waiting?.jawabanId) {
      await cancelMailedAnswer(unit, pengaduanId)
      await enqueueJawaban(unit, kasus, waiting.jawabanId, waiting.id, alamat)
    }
    unit.audit({ aktor: 'pelapor', tindakan: 'ATUR_SUREL_KABAR', objek: `pengaduan:${pengaduanId}` })
  })
}

/** Deletes the address of an open case, in the outbox too; an answer that waits for it appears on the tracking page. */
export async function dropEmailKabar(unit: UnitOfWork, kasus: Kasus): Promise<void> {
  const pengaduanId = kasus.id
  await cancelKabarPelapor(unit.tx, pengaduanId)
  const waiting = await waitingAnswer(unit, kasus)
  await cancelMailedAnswer(unit, pengaduanId)
  await deleteSurelKabar(unit.tx, pengaduanId)
  if (kasus.kirimJawaban === 'SUREL') await setKirimJawaban(unit.tx, pengaduanId, 'HALAMAN')
  if (waiting) await completeDelivery(unit, 'SISTEM', { pengaduanId, versi: kasus.versi }, { cara: 'HALAMAN' })
}

/**
 * The reporter takes his address back: it is deleted here, in the outbox too. An answer that was to come by mail appears
 * on the tracking page instead. @throws AppError NOT_FOUND, INVALID_TRANSITION when the case is closed.
 */
export async function removeEmailKabar(pengaduanId: string): Promise<void> {
  await inTransaction(async (unit) => {
    await dropEmailKabar(unit, await openKasus(unit, pengaduanId))
    unit.audit({ aktor: 'pelapor', tindakan: 'HAPUS_SUREL_KABAR', objek: `pengaduan:${pengaduanId}` })
  })
}
