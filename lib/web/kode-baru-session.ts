import 'server-only'
import * as z from 'zod'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { HALAMAN_MENIT } from '@/lib/domain/wakil/kode-pengganti'
import type { KodeBaru } from '@/lib/services/lacak/renew-kode'
import { clearSealedCookie, readSealedCookie, setSealedCookie } from './sealed-cookie'

const SANDI = 'sandi-kode'
const KODE = 'kode-baru'

const sandiSchema = z.object({ sandi: z.string(), petugasId: z.string() })
const kodeSchema = z.object({ nomorTiket: z.string(), kodeAkses: z.string() })

/** The word of the page just opened, for this officer alone and no longer than the page stands open. */
export const rememberSandiKode = ({ id: petugasId }: Petugas, sandi: string): Promise<void> =>
  setSealedCookie(SANDI, { sandi, petugasId }, HALAMAN_MENIT)

export async function getSandiKode({ id }: Petugas): Promise<string | null> {
  const parsed = sandiSchema.safeParse(await readSealedCookie(SANDI))
  return parsed.success && parsed.data.petugasId === id ? parsed.data.sandi : null
}

/** The new code, on the device that asked for it: a lost answer shows it again, an hour later nothing does. */
export const rememberKodeBaru = (kode: KodeBaru): Promise<void> => setSealedCookie(KODE, kode, HALAMAN_MENIT)
export const forgetKodeBaru = (): Promise<void> => clearSealedCookie(KODE)

export async function getKodeBaru(): Promise<KodeBaru | null> {
  const parsed = kodeSchema.safeParse(await readSealedCookie(KODE))
  return parsed.success ? parsed.data : null
}
