import 'server-only'
import type { AkunSp4n } from '@/lib/domain/akun/akun-schema'
import { AppError } from '@/lib/domain/errors'
import type { MateriSp4n } from '@/lib/domain/layanan/sp4n/formulir'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { kodePemulihanOf } from '@/lib/infra/kode'
import { findOwnAkun, prepareAkun } from '@/lib/services/akun/create-akun'
import type { Pelapor } from '@/lib/services/akun/get-pelapor'
import { openSessionPelapor } from '@/lib/services/akun/session'
import { verifyPelapor } from '@/lib/services/akun/sign-in-pelapor'
import type { Submitted } from './submit-laporan'
import { submitSp4n, type AkunLaporan } from './submit-sp4n'

export type SendSp4n = Readonly<{ kunciKirim: string; materi: MateriSp4n; pelapor: Pelapor | null; akun: AkunSp4n | null }>

/** `token`: of the session that this form opened; `kodePemulihan`: of the account it made, for the receipt. */
export type SentSp4n = Submitted & Readonly<{ token: string | null; kodePemulihan: string | null }>

async function tujuanOf({ kunciKirim, pelapor, akun }: SendSp4n): Promise<AkunLaporan> {
  if (pelapor) return { jenis: 'ADA', akunId: pelapor.akunId, samaran: pelapor.samaran }
  if (!akun) throw new AppError('INVALID_INPUT', ['akun.wajib'])
  if (akun.akun === 'BARU') return { jenis: 'BARU', akun: await prepareAkun({ ...akun, kunciKirim }) }
  try {
    const { id, samaran } = await verifyPelapor(akun)
    return { jenis: 'ADA', akunId: id, samaran }
  } catch (error) {
    if (error instanceof AppError && error.code === 'WRONG_CREDENTIALS') throw new AppError('INVALID_INPUT', ['kataSandi.masuk'])
    throw error
  }
}

/**
 * The SP4N form of the website: from somebody who is signed in, or who makes an account or signs in on the same page. The
 * account is made together with the case or not at all.
 * @throws AppError as submitSp4n; INVALID_INPUT 'kataSandi.masuk' for a wrong name or password.
 */
export async function sendSp4n(request: SendSp4n): Promise<SentSp4n> {
  const { kunciKirim, pelapor, akun } = request
  const { emailKabar, hapusKabar, persetujuan: _persetujuan, ...materi } = request.materi
  const tujuan = await tujuanOf(request)
  const submitted = await submitSp4n({ kunciKirim, materi, akun: tujuan, emailKabar, hapusKabar })
  if (pelapor) return { ...submitted, token: null, kodePemulihan: null }
  // Also after a lost answer: the account this form made is found again by its password and its own recovery code.
  const made = akun?.akun === 'BARU' ? await findOwnAkun({ ...akun, kunciKirim }) : null
  const akunId = tujuan.jenis === 'ADA' ? tujuan.akunId : made
  const token = akunId === null ? null : await openSessionPelapor(db, akunId, now())
  return { ...submitted, token, kodePemulihan: made === null ? null : kodePemulihanOf(kunciKirim) }
}
