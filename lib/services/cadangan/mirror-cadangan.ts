import 'server-only'
import path from 'node:path'
import { CadanganDitolak, cadanganLewat } from '@/lib/domain/cadangan/cadangan'
import { anchorQuietly } from '@/lib/data/jangkar'
import { inTransaction } from '@/lib/data/transaction'
import {
  backupBucket,
  listBucket,
  putBackup,
  putDaftarMusnah,
  putObject,
  removeFromBucket,
  takeBackup,
  takeObject,
} from '@/lib/infra/cadangan/backup-bucket'
import { beginBackup, finishBackup, listBackups, readObjectList, sizeOfObject } from '@/lib/infra/cadangan/backup-folder'
import { now } from '@/lib/infra/clock'
import type { StoragePort } from '@/lib/infra/storage/storage-port'
import { CADANGAN_DISALIN, OBJEK_CADANGAN } from './last-cadangan'
import type { Lapor } from './make-cadangan'
import { checkFiles } from './read-cadangan'

export type Salinan = Readonly<{ disalin: readonly string[]; baru: number; dihapus: readonly string[] }>

async function copyOne(store: StoragePort, folder: string, nama: string, lapor: Lapor): Promise<number> {
  const objek = [...(await readObjectList(path.join(folder, nama)))]
  let baru = 0
  for (const [index, [sidik, ukuran]] of objek.entries()) {
    if (await putObject(store, folder, sidik, ukuran)) baru += 1
    lapor('SALIN', index + 1, objek.length)
  }
  await putBackup(store, folder, nama)
  return baru
}

/**
 * Brings every backup of a folder that is not there yet into the bucket of the settings, and removes there what has had its
 * time. What was broken off goes on where it stopped. Null where no bucket is set. @throws what the store throws.
 */
export async function mirrorCadangan(folder: string, lapor: Lapor = () => undefined): Promise<Salinan | null> {
  const store = backupBucket()
  if (!store) return null
  const there = new Set(await listBucket(store))
  const lewat = new Set(cadanganLewat(await listBackups(folder), now()))
  const disalin = (await listBackups(folder)).filter((nama) => !there.has(nama) && !lewat.has(nama))
  let baru = 0
  for (const nama of disalin) baru += await copyOne(store, folder, nama, lapor)
  await putDaftarMusnah(store, folder)
  const dihapus = cadanganLewat(await listBucket(store), now())
  await removeFromBucket(store, dihapus)
  const last = (await listBackups(folder)).at(-1)
  if (last) {
    await inTransaction(async ({ audit }) =>
      audit({ aktor: 'sistem', tindakan: CADANGAN_DISALIN, objek: OBJEK_CADANGAN, rincian: { nama: last } }),
    )
    await anchorQuietly()
  }
  return { disalin, baru, dihapus }
}

/**
 * Takes one backup, the newest or the one named, out of the bucket into a folder, from which it is restored; objects that
 * lie in the folder already are not taken again. Returns its name, judged whole.
 * @throws CadanganDitolak TANPA_BUCKET, TIDAK_ADA, TERPOTONG, and as checkFiles.
 */
export async function fetchCadangan(folder: string, wanted?: string, lapor: Lapor = () => undefined): Promise<string> {
  const store = backupBucket()
  if (!store) throw new CadanganDitolak('TANPA_BUCKET')
  const names = await listBucket(store)
  const nama = wanted ?? names.at(-1)
  if (!nama || !names.includes(nama)) throw new CadanganDitolak('TIDAK_ADA', wanted ?? '')
  if (!(await listBackups(folder)).includes(nama)) {
    const place = await beginBackup(folder, nama)
    await takeBackup(store, place, folder, nama)
    const objek = [...(await readObjectList(place))]
    for (const [index, [sidik, ukuran]] of objek.entries()) {
      if ((await sizeOfObject(folder, sidik)) !== ukuran) await takeObject(store, folder, sidik)
      lapor('SALIN', index + 1, objek.length)
    }
    await finishBackup(folder, nama)
  }
  await checkFiles(folder, nama)
  return nama
}
