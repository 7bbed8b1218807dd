import 'server-only'
import { buktiPemilikOf } from '@/lib/services/masuk/bind-kantor'
import { rememberBukti } from './cookies'
import { isKantorOn } from './provider'

/** Where somebody goes whose invitation has just ended in a password of his own: the proof of it lets him bind his account of the office. */
export async function afterUndangan(token: string): Promise<string> {
  if (!isKantorOn()) return '/staf'
  await rememberBukti(await buktiPemilikOf(token))
  return '/staf/akun?kabar=undangan#kantor'
}
