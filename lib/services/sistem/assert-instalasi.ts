import 'server-only'
import { findInstalasi } from '@/lib/data/instalasi'
import { listNilaiAsing } from '@/lib/data/nilai-asing'
import { env } from '@/lib/infra/env'
import { faultOfAsing, faultOfKeys } from '@/lib/infra/secrets'

/**
 * For every process that serves or works: what it would seal and sign with, and its mode, must be those of the register,
 * every layanan, post and paper named in the database must be one of this code, and it must hold nothing of the owner's.
 * @throws Error in words.
 */
export async function assertInstalasi(): Promise<void> {
  const owners = env().databaseAdminUrl !== undefined ? 'DATABASE_ADMIN_URL' : env().backupS3 && 'BACKUP_S3_BUCKET'
  if (owners) throw new Error(`${owners} is visible to a process that serves; move it to migrasi.env, which only commands that end read.`)
  const instalasi = await findInstalasi()
  const fault = instalasi ? faultOfKeys(instalasi) : 'This database holds no register yet. Start the site with npm start, which begins one.'
  if (fault) throw new Error(fault)
  const unknown = faultOfAsing(await listNilaiAsing())
  if (unknown) throw new Error(unknown)
}
