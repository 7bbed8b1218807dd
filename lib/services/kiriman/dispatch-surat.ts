import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { dariStatus, isTanggalKirim, type KirimSuratInput } from '@/lib/domain/kiriman/surat-keluar'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { moveKiriman } from '@/lib/data/kiriman'
import { completeDelivery } from './complete-delivery'
import { runKiriman, type KirimanContext } from './run-kiriman'

/** Noon in the office: a letter of yesterday has a day, but no hour. */
const noonOf = (tanggal: string) => new Date(`${tanggal}T05:00:00Z`)

async function dispatch(context: KirimanContext, petugas: Petugas, { tanggalKirim, kurir, resi, versi }: KirimSuratInput): Promise<void> {
  const { tx, at, kasus, kiriman } = context
  const today = officeDate(at)
  const signed = officeDate(kiriman.jawaban.disetujuiAt ?? at)
  if (!isTanggalKirim(tanggalKirim, signed, today)) throw new AppError('INVALID_INPUT', ['tanggalKirim.luarMasa'])
  const proof = {
    kirimanId: kiriman.id,
    status: 'DIKIRIM',
    kurir,
    resi,
    petugasId: petugas.id,
    dikirimAt: tanggalKirim === today ? at : noonOf(tanggalKirim),
  } as const
  if (kasus.status === 'JAWABAN_DISETUJUI') return completeDelivery(context, petugas, { pengaduanId: kasus.id, versi }, proof)
  // Answered another way before, or sent once more after it came back: the letter moves, the case does not.
  const { kirimanId: _id, ...data } = proof
  if (!(await moveKiriman(tx, kiriman, data))) throw new AppError('CONFLICT')
}

/**
 * The letter has left with a courier: with that the answer is given, on the day of dispatch (W16, D10).
 * @throws AppError as runKiriman; INVALID_INPUT "tanggalKirim.luarMasa" before its approval or in the future.
 */
export async function dispatchSurat(petugas: Petugas, input: KirimSuratInput): Promise<void> {
  const act = { tindakan: 'KIRIM_SURAT', kirimanId: input.kirimanId, permission: 'kiriman:handle', dari: dariStatus('KIRIM') } as const
  await runKiriman(petugas, act, (context) => dispatch(context, petugas, input))
}
