import 'server-only'
import { enqueueMail } from '@/lib/data/outbox'
import { inTransaction } from '@/lib/data/transaction'
import { forgetKode, mayTryKode } from './attempts'
import { takeSecondFactor } from './second-factor'

type Akun = Readonly<{ id: string; surel: string | null; totpTersegel: Uint8Array | null; kodeCadangan: readonly string[] }>

/** What came before the code: it is what counts for nothing for a while. */
export type Langkah1 = 'KATA_SANDI' | 'AKUN_KANTOR'

const HOUR = 3_600_000

const SUBJEK = 'Kode kedua akun Anda salah lima kali'
const TEKS: Readonly<Record<Langkah1, readonly string[]>> = {
  KATA_SANDI: [
    'Seseorang masuk dengan kata sandi akun Anda, tetapi kode keduanya salah lima kali. Dari perangkat yang tidak dikenal, kata sandi itu untuk sementara tidak berlaku; Anda tetap dapat masuk dari perangkat yang biasa Anda pakai.',
    'Bila itu bukan Anda, segera ganti kata sandi di halaman akun.',
  ],
  AKUN_KANTOR: [
    'Seseorang masuk dengan akun kantor yang ditautkan pada akun Anda, tetapi kode keduanya salah lima kali. Dari perangkat yang tidak dikenal, akun kantor itu untuk sementara tidak membuka akun Anda; Anda tetap dapat masuk dari perangkat yang biasa Anda pakai.',
    'Bila itu bukan Anda, segera lepaskan akun kantor di halaman akun, dan beri tahu pengelola akun kantor.',
  ],
}

/** Whoever came this far and has not the second factor is the owner in a hurry, or somebody the owner must know of. Once an hour. */
async function warnOwner({ id, surel }: Akun, langkah1: Langkah1): Promise<void> {
  await inTransaction(async ({ tx, at, audit }) => {
    audit({ aktor: 'tamu', tindakan: 'KODE_2FA_BERULANG', objek: `petugas:${id}` })
    const mail = { subjek: SUBJEK, teks: TEKS[langkah1].join('\n\n') }
    if (surel) await enqueueMail(tx, at, { kunci: `kode2fa:${id}:${Math.floor(at.getTime() / HOUR)}`, kepada: surel, ...mail })
  })
}

/**
 * The second factor of somebody whose password, or account of the office, was right. After five wrong ones that counts for nothing
 * for a while on devices that are not known: what is answered is the same as for a wrong code.
 */
export async function passesSecondFactor(
  akun: Akun,
  { kode, perangkat, at, langkah1 }: Readonly<{ kode: string; perangkat: string | null; at: Date; langkah1: Langkah1 }>,
): Promise<boolean> {
  if (akun.totpTersegel === null) return true
  if (!(await mayTryKode(akun.id, perangkat))) {
    await warnOwner(akun, langkah1)
    return false
  }
  if (!(await takeSecondFactor(akun, kode, at))) return false
  await forgetKode(akun.id, perangkat)
  return true
}
