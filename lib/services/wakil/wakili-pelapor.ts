import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { BuktiWakil, PesanWakil } from '@/lib/domain/wakil/wakil-schema'
import { inTransaction } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { writePesan } from '@/lib/services/lacak/send-pesan'
import { withdrawKasus } from '@/lib/services/lacak/withdraw'
import { findForWakil, proveKode, recordWakil } from './prove-wakil'

/**
 * The desk writes down what a reporter who came or wrote says, with the papers he brought: an ordinary message, what he was
 * asked for, or his reply to a response of SP4N (D3b, W6, L3x, L9r).
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION when the case is closed; as proveKode.
 */
export async function sendPesanWakil(petugas: Petugas, kunciKirim: string, input: PesanWakil): Promise<void> {
  await recordRefusal(petugas, 'WAKILI_PELAPOR', `pengaduan:${input.pengaduanId}`, async () => {
    await proveKode(petugas, input)
    await inTransaction(async (unit) => {
      const kasus = await findForWakil(unit, petugas, input)
      const written = await writePesan(unit, kasus, { kunciKirim, isi: input.pesan }, petugas)
      if (written !== null) await recordWakil(unit, petugas, input, written)
    })
  })
}

/**
 * The desk writes down that its reporter finds the response of SP4N enough (L9c).
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION while there is no response or once the case is closed; as proveKode.
 */
export async function confirmWakil(petugas: Petugas, input: BuktiWakil): Promise<void> {
  await recordRefusal(petugas, 'WAKILI_PELAPOR', `pengaduan:${input.pengaduanId}`, async () => {
    await proveKode(petugas, input)
    await inTransaction(async (unit) => {
      const { id: pengaduanId, versi } = await findForWakil(unit, petugas, input)
      await takeLangkah(unit, petugas, 'KONFIRMASI', { pengaduanId, versi })
      await recordWakil(unit, petugas, input, 'KONFIRMASI')
    })
  })
}

/**
 * The desk withdraws a report for its reporter.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION once it has been answered or closed; as proveKode.
 */
export async function withdrawWakil(petugas: Petugas, input: BuktiWakil): Promise<void> {
  await recordRefusal(petugas, 'WAKILI_PELAPOR', `pengaduan:${input.pengaduanId}`, async () => {
    await proveKode(petugas, input)
    await inTransaction(async (unit) => {
      const kasus = await findForWakil(unit, petugas, input)
      await withdrawKasus(unit, kasus, petugas)
      await recordWakil(unit, petugas, input, 'CABUT')
    })
  })
}
