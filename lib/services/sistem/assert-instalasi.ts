import 'server-only'
import { findInstalasi } from '@/lib/data/instalasi'
import { faultOfKeys } from '@/lib/infra/secrets'

/**
 * For every process that serves or works: what it would seal and sign with, and its mode, must be those of the register.
 * @throws Error in words.
 */
export async function assertInstalasi(): Promise<void> {
  const instalasi = await findInstalasi()
  const fault = instalasi ? faultOfKeys(instalasi) : 'This database holds no register yet. Start the site with npm start, which begins one.'
  if (fault) throw new Error(fault)
}
