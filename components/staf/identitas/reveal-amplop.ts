import { openAmplop, type AmplopDibuka, type AmplopTertutup } from '@/lib/browser/open-amplop'
import type { Ask, Revealed } from '../opening/use-sealed-opening'

export type OpenAction = Ask<AmplopTertutup>
export type IdentitasDibuka = Readonly<{ pembukaanId: string; amplop: readonly AmplopDibuka[] }>

/** The envelopes of a case under the number of the opening that released them. */
export async function revealAmplop(released: AmplopTertutup, identity: string): Promise<Revealed<IdentitasDibuka>> {
  const result = await openAmplop(released, identity)
  return result.ok ? { ok: true, data: { pembukaanId: released.pembukaanId, amplop: result.data } } : result
}
