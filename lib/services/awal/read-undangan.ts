import 'server-only'
import { countAdminSistem } from '@/lib/data/akun'
import { findInstansiAktif } from '@/lib/data/instansi'
import { listDidirikan } from '@/lib/data/pendirian'
import { isUndanganUsable } from '@/lib/data/undangan'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { sha256 } from '@/lib/infra/kode'
import { qrPath } from '@/lib/infra/qr'
import { newTotpSecret, totpUri } from '@/lib/infra/totp'

/** What the database keeps of the link's token; the start script (scripts/lib/undangan.mjs) derives it the same way. */
export const sidikOf = (token: string) => sha256(`undangan|${token}`)

/** Whether a link opens the first set-up now: known, unused, not older than half an hour, and nobody administrates yet. */
export async function isUndanganValid(token: string): Promise<boolean> {
  return (await isUndanganUsable(sidikOf(token), now())) && (await countAdminSistem(db, now())) === 0
}

export type FaktorKedua = Readonly<{ rahasia: string; qr: Readonly<{ size: number; d: string }> }>

/** A secret of the second factor in the two forms a person can carry it over to his app. */
export function showFaktorKedua(rahasia: string, label: string): FaktorKedua {
  return { rahasia, qr: qrPath(totpUri(rahasia, label)) }
}

export const newFaktorKedua = newTotpSecret

/** False when the office itself is there and only its administrator is missing. */
export async function needsInstansi(): Promise<boolean> {
  return (await findInstansiAktif('WBS')) === null
}

/** Once the founding of any layanan is over, a new administrator waits for somebody else's word. */
export async function isAdminMenunggu(): Promise<boolean> {
  return (await listDidirikan()).length > 0
}
