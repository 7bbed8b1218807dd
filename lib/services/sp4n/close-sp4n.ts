import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { findKasusById } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import type { Effect } from '@/lib/services/alur/context'
import { runLangkah, takeLangkah } from '@/lib/services/alur/run-langkah'

const registers: Effect = async ({ tx, at, audit, kasus, tindak }) => {
  await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Selesai', petugasId: tindak.petugasId })
}

/** Ten working days without a reply: the site closes the case by itself (SP4N, L9c). */
export async function closeSilent(target: Readonly<{ pengaduanId: string; versi: number }>): Promise<void> {
  await runLangkah('SISTEM', 'TUTUP_OTOMATIS', target, registers)
}

/**
 * The reporter says that the response settles it (SP4N, L9c).
 * @throws AppError NOT_FOUND, INVALID_TRANSITION while there is no response or once the case is closed.
 */
export async function confirmSelesai(pengaduanId: string): Promise<void> {
  await inTransaction(async (unit) => {
    const kasus = await findKasusById(unit.tx, pengaduanId)
    if (!kasus) throw new AppError('NOT_FOUND')
    await takeLangkah(unit, 'PELAPOR', 'KONFIRMASI', { pengaduanId, versi: kasus.versi }, registers)
  })
}
