import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { isTertaut, type Tautan } from '@/lib/data/akun-kantor'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { findPetugasKantor, lockPetugas } from '@/lib/data/petugas'
import { now } from '@/lib/infra/clock'
import type { Tx } from '@/lib/infra/db'
import { openSession } from './open-session'
import { passesSecondFactor } from './pass-second-factor'

/** What the office's own sign-in has vouched for, checked already. */
export type Terbukti = Readonly<{ penerbit: string; subjek: string }>

/** In, or a second factor to be shown first. */
export type MasukKantor = Readonly<{ langkah: 'MASUK'; token: string; namaPengguna: string } | { langkah: 'KODE'; petugasId: string }>

/** The way in may be ended between the look and the session; both hold the account still. */
const stillTertaut = (tautan: Tautan) => async (tx: Tx) => {
  await lockPetugas(tx, tautan.petugasId)
  if (!(await isTertaut(tx, tautan))) throw new AppError('WRONG_CREDENTIALS')
}

async function refuse(at: Date, error: AppError): Promise<never> {
  await countTolak('masuk', at)
  throw error
}

/**
 * Lets in the petugas this account of the office is bound to; no account is ever made. Bound to nobody, or to somebody who is
 * switched off: one answer. Whoever has a second factor shows it, as after his password.
 * @throws AppError WRONG_CREDENTIALS.
 */
export async function signInKantor({ alamatIp, ...terbukti }: Terbukti & Readonly<{ alamatIp: string | null }>): Promise<MasukKantor> {
  const at = now()
  const akun = await findPetugasKantor(terbukti.penerbit, terbukti.subjek)
  if (!akun) return refuse(at, new AppError('WRONG_CREDENTIALS'))
  if (akun.totpTersegel !== null) return { langkah: 'KODE', petugasId: akun.id }
  const judge = stillTertaut({ petugasId: akun.id, ...terbukti })
  const token = await openSession({ petugasId: akun.id, alamatIp, at, jalan: 'AKUN_KANTOR', judge })
  return { langkah: 'MASUK', token, namaPengguna: akun.namaPengguna }
}

type Kode = Terbukti &
  Readonly<{ petugasId: string; kode2fa: string; perangkat: (namaPengguna: string) => Promise<string | null>; alamatIp: string | null }>

/**
 * The second factor of somebody whose account of the office was right a few minutes ago.
 * @throws AppError WRONG_CREDENTIALS when he is bound to it no longer, INVALID_INPUT 'kode2fa.salah'.
 */
export async function finishKantor({ petugasId, kode2fa, perangkat, alamatIp, ...terbukti }: Kode) {
  const at = now()
  const akun = await findPetugasKantor(terbukti.penerbit, terbukti.subjek)
  if (!akun || akun.id !== petugasId) return refuse(at, new AppError('WRONG_CREDENTIALS'))
  const typed = { kode: kode2fa, perangkat: await perangkat(akun.namaPengguna), at, langkah1: 'AKUN_KANTOR' } as const
  if (!(await passesSecondFactor(akun, typed))) return refuse(at, new AppError('INVALID_INPUT', ['kode2fa.salah']))
  const judge = stillTertaut({ petugasId, ...terbukti })
  const token = await openSession({ petugasId, alamatIp, at, jalan: 'AKUN_KANTOR', judge })
  return { token, namaPengguna: akun.namaPengguna }
}
