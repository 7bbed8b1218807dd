import 'server-only'
import { segel } from '@/lib/domain/segel'
import { assertLangkah, hasLangkah, type Langkah } from '@/lib/domain/alur/engine'
import type { Pelaku, Tindak, Transition } from '@/lib/domain/alur/types'
import type { Peran } from '@/lib/domain/auth/peran'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { dropAlamatBalasan } from '@/lib/data/alamat-balasan'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { getKalender } from '@/lib/data/kalender'
import { findKasus, findKasusById, lockKasus, moveKasus, type Kasus } from '@/lib/data/kasus'
import { cancelMenunggu } from '@/lib/data/kiriman'
import { insertRiwayat } from '@/lib/data/pengaduan'
import { deleteSurelKabar } from '@/lib/data/surel-kabar'
import { deleteTeleponKabar } from '@/lib/data/telepon-kabar'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { sealText } from '@/lib/infra/cipher'
import { applyClocks } from './apply-clocks'
import { faktaOf } from './fakta'
import { notifyKabar } from './notify-kabar'
import { queuePemberitahuan } from '@/lib/services/kiriman/queue-pemberitahuan'
import { refreshGiliran } from './refresh-giliran'
import { auditRefusal } from './audit-refusal'
import type { Effect, LangkahContext, Patch, LangkahTarget, Pelaksana } from './context'

const isPetugas = (pelaksana: Pelaksana): pelaksana is Petugas => typeof pelaksana !== 'string'

const aktorOf = (pelaksana: Pelaksana) => (isPetugas(pelaksana) ? `petugas:${pelaksana.id}` : pelaksana.toLowerCase())

function tindakOf(pelaksana: Pelaksana, kasus: Kasus): Tindak {
  if (!isPetugas(pelaksana)) return { petugasId: null, unitId: null, sebagai: [pelaksana] }
  return { petugasId: pelaksana.id, unitId: pelaksana.unitId, sebagai: peranEfektif(pelaksana, kasus.layanan, kasus.peranDihindari) }
}

/** Into the hands of who acts, or out of everybody's until the next one takes it. */
function pemegangOf({ pemegang }: Transition, { tindak }: LangkahContext) {
  if (pemegang === 'TETAP') return {}
  return { pemegangId: pemegang === 'AMBIL' ? tindak.petugasId : null }
}

/** Runs inside an open transaction; use `runLangkah` unless several steps must stand or fall together. */
export async function takeLangkah(
  unit: UnitOfWork,
  pelaksana: Pelaksana,
  langkah: Langkah,
  target: LangkahTarget,
  effect?: Effect,
  catatan?: string,
): Promise<Kasus> {
  await lockKasus(unit.tx, target.pengaduanId)
  const kasus = isPetugas(pelaksana)
    ? await findKasus(unit.tx, pelaksana, target.pengaduanId)
    : await findKasusById(unit.tx, target.pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  const kalender = await getKalender()
  const tindak = tindakOf(pelaksana, kasus)
  // A page that shows an older state loses, whatever its button says: its reader decided on facts that have changed.
  if (kasus.versi !== target.versi) throw new AppError('CONFLICT')
  const { ke, transition } = assertLangkah(kasus.layanan, langkah, faktaOf(kasus, unit.at, kalender), tindak)
  const context = { ...unit, kasus, tindak, today: officeDate(unit.at), kalender, pelaksana }
  const patch: Patch = { ...pemegangOf(transition, context), ...(await effect?.(context)) }
  if (transition.buku) await appendBukuPengaduan(unit, { pengaduanId: kasus.id, petugasId: tindak.petugasId, ...transition.buku })
  const closing = isClosed(ke) && !isClosed(kasus.status) ? { ditutupAt: unit.at } : {}
  if (!(await moveKasus(unit.tx, kasus, { ...patch, ...closing, status: ke, peristiwaAt: unit.at }))) throw new AppError('CONFLICT')
  await writeHistory(context, langkah, ke, transition.oleh, catatan)
  await applyClocks(context, transition.tenggat)
  // What lies at the counter stays there for whoever comes after the office has ended the case.
  if (!transition.syarat.includes('AMBIL_LEWAT')) await dropAnswered(context, ke)
  if (transition.surat) await queuePemberitahuan(context, transition.surat, patch)
  // The step may have just given the case its register number, which is all a notice to the office may name.
  const nomorRegister = typeof patch.nomorRegister === 'string' ? patch.nomorRegister : kasus.nomorRegister
  await notifyKabar({ ...context, kasus: { ...kasus, nomorRegister } }, transition.kabar, langkah)
  // The last notice lies sealed in the outbox by now; the addresses are needed no longer.
  if (isClosed(ke)) {
    await deleteSurelKabar(unit.tx, kasus.id)
    await deleteTeleponKabar(unit.tx, [kasus.id])
  }
  await dropAlamatBalasan(unit.tx, kasus.id, ke)
  await refreshGiliran(unit, kasus.id, kalender)
  return { ...kasus, status: ke, versi: kasus.versi + 1 }
}

/** The reporter came or wrote before the letter left that asked him: it is needed no longer. */
async function dropAnswered({ tx, at, kasus }: LangkahContext, ke: Kasus['status']): Promise<void> {
  if (ke === kasus.status) return
  if (kasus.status === 'MENUNGGU_PELAPOR') await cancelMenunggu(tx, at, kasus.id, 'KELENGKAPAN')
  if (hasLangkah(kasus.layanan, 'BALAS') && kasus.status === 'DIJAWAB') await cancelMenunggu(tx, at, kasus.id, 'JAWABAN')
}

async function writeHistory(context: LangkahContext, langkah: Langkah, ke: Kasus['status'], oleh: readonly Pelaku[], catatan?: string) {
  const { tx, at, kasus, tindak, pelaksana } = context
  const peran = oleh.find((pelaku): pelaku is Peran => pelaku !== 'PELAPOR' && pelaku !== 'SISTEM' && tindak.sebagai.includes(pelaku))
  const versi = kasus.versi + 1
  await insertRiwayat(tx, {
    pengaduanId: kasus.id,
    versi,
    langkah,
    dariStatus: kasus.status,
    keStatus: ke,
    petugasId: tindak.petugasId,
    peran: peran ?? null,
    catatanTersegel: catatan ? sealText(catatan, segel.riwayat(kasus.id, versi)) : null,
    dibuatAt: at,
  })
  context.audit({
    aktor: aktorOf(pelaksana),
    tindakan: langkah,
    objek: `pengaduan:${kasus.id}`,
    rincian: { dari: kasus.status, ke, versi, peran: peran ?? null },
  })
}

/**
 * Takes one step of the procedure: permission and guards, papers, move, history, audit, clocks and mail in one
 * transaction.
 * @throws AppError NOT_FOUND (outside the actor's scope), FORBIDDEN, INVALID_TRANSITION, GUARD_FAILED, CONFLICT.
 */
export async function runLangkah(
  pelaksana: Pelaksana,
  langkah: Langkah,
  target: LangkahTarget,
  effect?: Effect,
  catatan?: string,
): Promise<Kasus> {
  try {
    return await inTransaction((unit) => takeLangkah(unit, pelaksana, langkah, target, effect, catatan))
  } catch (error) {
    if (isPetugas(pelaksana)) await auditRefusal(pelaksana, langkah, `pengaduan:${target.pengaduanId}`, error)
    throw error
  }
}
