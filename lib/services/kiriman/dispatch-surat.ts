import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { dariStatus, isTanggalKirim, type KirimSuratInput } from '@/lib/domain/kiriman/surat-keluar'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { moveKiriman } from '@/lib/data/kiriman'
import { hasAmplop } from '@/lib/services/identitas/amplop-tercetak'
import { completeDelivery } from './complete-delivery'
import { startJamPelapor } from './jam-pelapor'
import { keepPemberitahuan } from './keep-pemberitahuan'
import { runKiriman, type KirimanContext } from './run-kiriman'

/** Noon in the office: a letter of yesterday has a day, but no hour. */
const noonOf = (tanggal: string) => new Date(`${tanggal}T05:00:00Z`)

async function dispatch(context: KirimanContext, petugas: Petugas, { tanggalKirim, kurir, resi, versi }: KirimSuratInput): Promise<void> {
  const { tx, at, kasus, kiriman } = context
  if (!hasAmplop(kasus, kiriman)) throw new AppError('GUARD_FAILED', ['amplopBelumDicetak'])
  const today = officeDate(at)
  const signed = officeDate(kiriman.jawaban?.disetujuiAt ?? kiriman.dibuatAt)
  if (!isTanggalKirim(tanggalKirim, signed, today)) throw new AppError('INVALID_INPUT', ['tanggalKirim.luarMasa'])
  const proof = {
    kirimanId: kiriman.id,
    status: 'DIKIRIM',
    kurir,
    resi,
    // Who signs a notice stays whoever's step it tells of.
    petugasId: kiriman.isiTersegel ? (kiriman.petugasId ?? petugas.id) : petugas.id,
    dikirimAt: tanggalKirim === today ? at : noonOf(tanggalKirim),
  } as const
  if (kiriman.jenis === 'JAWABAN' && kasus.status === 'JAWABAN_DISETUJUI')
    return completeDelivery(context, petugas, { pengaduanId: kasus.id, versi }, proof)
  // Answered another way before, or sent once more after it came back: the letter moves, the case does not.
  const { kirimanId: _id, ...data } = proof
  if (!(await moveKiriman(tx, kiriman, data))) throw new AppError('CONFLICT')
  await keepPemberitahuan(context)
  await startJamPelapor(context, kasus, kiriman, proof.dikirimAt)
}

/**
 * The letter has left with a courier: with that an answer is given, on the day of dispatch (W16, D10), and the clock of a letter
 * that asks something begins.
 * @throws AppError as runKiriman; GUARD_FAILED "amplopBelumDicetak" before its envelope was printed; INVALID_INPUT
 *   "tanggalKirim.luarMasa" before its approval or in the future.
 */
export async function dispatchSurat(petugas: Petugas, input: KirimSuratInput): Promise<void> {
  const act = { tindakan: 'KIRIM_SURAT', kirimanId: input.kirimanId, permission: 'kiriman:handle', dari: dariStatus('KIRIM') } as const
  await runKiriman(petugas, act, (context) => dispatch(context, petugas, input))
}
