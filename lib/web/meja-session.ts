import 'server-only'
import * as z from 'zod'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { sha256 } from '@/lib/infra/kode'
import { ULANG_MENIT } from '@/lib/services/lapor/catat-pengaduan'
import type { Submitted } from '@/lib/services/lapor/submit-laporan'
import { clearSealedCookie, readSealedCookie, setSealedCookie } from './sealed-cookie'
import { readSessionToken } from './session'

const NAME = 'tanda-terima-meja'

const schema = z.object({ pengaduanId: z.string(), kodeAkses: z.string(), berbeda: z.boolean(), petugasId: z.string(), sesi: z.string() })

export type TandaTerimaMejaCookie = z.infer<typeof schema>

const sesiOf = async () => sha256((await readSessionToken()) ?? '')

/** The code of a case just written down, for its receipt: for this officer in this sign-in alone, and only for a while. */
export async function rememberTandaTerimaMeja(petugas: Petugas, { pengaduanId, kodeAkses, berbeda }: Submitted): Promise<void> {
  await setSealedCookie(NAME, { pengaduanId, kodeAkses, berbeda, petugasId: petugas.id, sesi: await sesiOf() }, ULANG_MENIT)
}

/** What this officer's receipt shows, or null: also for a colleague at the same computer, and after signing in anew. */
export async function getTandaTerimaMejaCookie(petugas: Petugas): Promise<TandaTerimaMejaCookie | null> {
  const parsed = schema.safeParse(await readSealedCookie(NAME))
  if (!parsed.success || parsed.data.petugasId !== petugas.id || parsed.data.sesi !== (await sesiOf())) return null
  return parsed.data
}

export const forgetTandaTerimaMeja = () => clearSealedCookie(NAME)
