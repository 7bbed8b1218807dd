import 'server-only'
import { hasLangkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { getKalender } from '@/lib/data/kalender'
import { findKasusById, type Kasus } from '@/lib/data/kasus'
import { insertPesan } from '@/lib/data/pesan'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { pengaduanIdOf } from '@/lib/infra/kode'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { attachDraft, penerimaAsli } from '@/lib/services/bukti/attach-draft'
import { refreshGiliran } from '@/lib/services/alur/refresh-giliran'

export type SendPesan = Readonly<{ pengaduanId: string; kunciKirim: string; isi: string }>

/** The step a message of the reporter is, if it is one: what he was asked for, or his reply to a response. */
function replyOf({ layanan, status }: Kasus): 'LENGKAPI' | 'BALAS' | null {
  if (status === 'MENUNGGU_PELAPOR') return 'LENGKAPI'
  return hasLangkah(layanan, 'BALAS') && status === 'DIJAWAB' ? 'BALAS' : null
}

/**
 * Writes down what the reporter says, with the files of the form, and takes the step it is. Said by himself or written down for
 * him at the desk. Returns what it was; null when this very form was sent before.
 * @throws AppError INVALID_TRANSITION when the case is closed.
 */
export async function writePesan(
  unit: UnitOfWork,
  kasus: Kasus,
  { kunciKirim, isi }: Omit<SendPesan, 'pengaduanId'>,
  pelaksana: Petugas | 'PELAPOR',
): Promise<'LENGKAPI' | 'BALAS' | 'PESAN' | null> {
  if (isClosed(kasus.status)) throw new AppError('INVALID_TRANSITION')
  const { id: pengaduanId, layanan } = kasus
  const formulirId = pengaduanIdOf(kunciKirim, layanan)
  const petugasId = pelaksana === 'PELAPOR' ? null : pelaksana.id
  const row = { pengaduanId, dariPelapor: true, petugasId, peran: null, isi, kunciKirim: formulirId }
  if (!(await insertPesan(unit.tx, unit.at, row))) return null
  const files = await attachDraft(unit, { formulirId, pengaduanId, penerima: await penerimaAsli(layanan, kasus.peranDihindari) })
  const langkah = replyOf(kasus)
  if (langkah) {
    await takeLangkah(unit, pelaksana, langkah, { pengaduanId, versi: kasus.versi })
    return langkah
  }
  if (files.length > 0) await refreshGiliran(unit, pengaduanId, await getKalender())
  const aktor = petugasId === null ? 'pelapor' : `petugas:${petugasId}`
  unit.audit({ aktor, tindakan: 'KIRIM_PESAN', objek: `pengaduan:${pengaduanId}`, rincian: { berkas: files.length } })
  return 'PESAN'
}

/**
 * The reporter writes, and adds files he chose before; when he was asked to complete his report this is the reply that
 * lets the clock run again (W6), and after a response of SP4N the one that opens the case anew (L9r). Sending the same form twice says it once.
 * @throws AppError NOT_FOUND; as writePesan.
 */
export async function sendPesanPelapor({ pengaduanId, ...pesan }: SendPesan): Promise<void> {
  await inTransaction(async (unit) => {
    const kasus = await findKasusById(unit.tx, pengaduanId)
    if (!kasus) throw new AppError('NOT_FOUND')
    await writePesan(unit, kasus, pesan, 'PELAPOR')
  })
}
