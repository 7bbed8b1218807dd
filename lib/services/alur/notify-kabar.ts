import 'server-only'
import { TEKS_KABAR_PETUGAS, TEKS_KABAR_TELEPON } from '@/lib/domain/alamat-kabar'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { Kabar } from '@/lib/domain/alur/types'
import { listSurelFor } from '@/lib/data/kabar'
import { enqueueMail } from '@/lib/data/outbox'
import type { Kasus } from '@/lib/data/kasus'
import { findSurelKabar, kunciPelapor, kunciTelepon, TANDA_TELEPON } from '@/lib/data/surel-kabar'
import { findTeleponKabar } from '@/lib/data/telepon-kabar'
import type { UnitOfWork } from '@/lib/data/transaction'
import { isPesanOn } from '@/lib/infra/pesan'
import type { LangkahContext } from './context'

const REPORTER_MAIL = {
  subjek: 'Ada kabar untuk Anda',
  teks: 'Ada kabar untuk Anda. Untuk membacanya, buka halaman Lacak di situs kami dengan nomor dan kode yang Anda simpan.',
}

const staffMail = (nomorRegister: string) => ({
  subjek: `Ada langkah yang menunggu Anda: ${nomorRegister}`,
  teks: `Ada langkah yang menunggu Anda pada nomor register ${nomorRegister}. Masuk ke halaman petugas untuk membukanya.`,
})

/** The reporter's neutral notice, if he wants any. `peristiwa` makes a retried act tell it once. */
export async function notifyPelapor({ tx, at }: Pick<UnitOfWork, 'tx' | 'at'>, kasus: Pick<Kasus, 'id'>, peristiwa: string): Promise<void> {
  const kepada = await findSurelKabar(tx, kasus.id)
  if (kepada) await enqueueMail(tx, at, { kunci: kunciPelapor(kasus.id, peristiwa), kepada, ...REPORTER_MAIL })
  const telepon = isPesanOn() ? await findTeleponKabar(tx, kasus.id) : null
  const pesan = { kunci: kunciTelepon(kasus.id, peristiwa), subjek: '', teks: TEKS_KABAR_TELEPON }
  if (telepon) await enqueueMail(tx, at, { ...pesan, kepada: telepon })
}

/**
 * Neutral mails beside the act: to the reporter without any number, to officials with the register number at most. The
 * reporter's mail says the same whatever happened, so that a stranger who sees it learns nothing.
 */
export async function notifyKabar(context: LangkahContext, kabar: readonly Kabar[], langkah: Langkah): Promise<void> {
  const { tx, at, kasus, diam } = context
  if (diam) return
  const stem = `${kasus.id}:${kasus.versi + 1}:${langkah}`
  if (kabar.includes('PELAPOR')) await notifyPelapor(context, kasus, `${kasus.versi + 1}:${langkah}`)
  if (!kasus.nomorRegister) return
  for (const penerima of await listSurelFor(tx, kasus, kabar, at)) {
    const kunci = `${stem}:${penerima.id}`
    if (penerima.surel) await enqueueMail(tx, at, { kunci, kepada: penerima.surel, ...staffMail(kasus.nomorRegister) })
    if (penerima.telepon && isPesanOn())
      await enqueueMail(tx, at, { kunci: `${kunci}${TANDA_TELEPON}`, kepada: penerima.telepon, subjek: '', teks: TEKS_KABAR_PETUGAS })
  }
}
