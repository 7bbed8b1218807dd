import 'server-only'
import fs from 'node:fs/promises'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { CadanganDitolak, namaDalamBucket, namaDariBucket } from '@/lib/domain/cadangan/cadangan'
import { env } from '@/lib/infra/env'
import { createS3Storage } from '@/lib/infra/storage/s3-storage'
import type { StoragePort } from '@/lib/infra/storage/storage-port'
import { BASIS_DATA, DAFTAR_MUSNAH, DAFTAR_OBJEK, placeOf, RINGKASAN, writeWhole } from './backup-folder'
import { syncFile } from './sealed-lines'

/**
 * A folder of backups as it lies in a bucket: `objek/<hash>` and a prefix for each backup, whose `ringkasan` is put last, so
 * that a backup without it is none. Large files lie in parts, each far below what any S3 takes in one piece.
 */
const PART_BYTES = 16 * 1024 * 1024
const MUSNAH = 'pemusnahan'
const OBJEK = 'objek'
/** Nobody waits at a screen, and an office's line is slow. */
const PATIENT = { connectionTimeout: 10_000, requestTimeout: 120_000 }

const objectKey = (sidik: string) => `${OBJEK}/${sidik}`
const summaryKey = (nama: string) => `${namaDalamBucket(nama)}/ringkasan`
const listKey = (nama: string) => `${namaDalamBucket(nama)}/daftar-objek`
const partKey = (nama: string, part: number) => `${namaDalamBucket(nama)}/basisdata/${String(part).padStart(6, '0')}`

/** The bucket backups are copied to; null where none is set. */
export function backupBucket(): StoragePort | null {
  const { backupS3 } = env()
  return backupS3 && createS3Storage(backupS3, PATIENT)
}

/** Names of the backups a bucket holds whole, the oldest first. */
export async function listBucket(store: StoragePort): Promise<readonly string[]> {
  const names: string[] = []
  for await (const key of store.list('kumbang-')) {
    const nama = key.endsWith('/ringkasan') ? namaDariBucket(key.split('/')[0] ?? '') : null
    if (nama) names.push(nama)
  }
  return names.sort()
}

/** Puts an object there unless it is there already. Returns whether it was new. */
export async function putObject(store: StoragePort, folder: string, sidik: string, ukuran: number): Promise<boolean> {
  if ((await store.head(objectKey(sidik)))?.size === ukuran) return false
  await store.put(objectKey(sidik), await fs.readFile(placeOf(folder, sidik)))
  return true
}

/** Puts the files of one backup there, its summary last: from then on it counts. Its objects are there before. */
export async function putBackup(store: StoragePort, folder: string, nama: string): Promise<void> {
  const file = await open(path.join(folder, nama, BASIS_DATA), 'r')
  try {
    const piece = Buffer.alloc(PART_BYTES)
    for (let part = 0; ; part += 1) {
      const { bytesRead } = await file.read(piece, 0, PART_BYTES, part * PART_BYTES)
      if (bytesRead === 0) break
      await store.put(partKey(nama, part), Buffer.from(piece.subarray(0, bytesRead)))
    }
  } finally {
    await file.close()
  }
  await store.put(listKey(nama), await fs.readFile(path.join(folder, nama, DAFTAR_OBJEK)))
  await store.put(summaryKey(nama), await fs.readFile(path.join(folder, nama, RINGKASAN)))
}

export const putDaftarMusnah = async (store: StoragePort, folder: string): Promise<void> =>
  store.put(MUSNAH, await fs.readFile(path.join(folder, DAFTAR_MUSNAH)))

/** @throws CadanganDitolak TERPOTONG when the bucket lacks it. */
async function wanted(store: StoragePort, key: string): Promise<Buffer> {
  const bytes = await store.get(key)
  if (!bytes) throw new CadanganDitolak('TERPOTONG', key)
  return bytes
}

/** Takes the files of one backup into `place`, but for its objects. @throws CadanganDitolak TERPOTONG. */
export async function takeBackup(store: StoragePort, place: string, folder: string, nama: string): Promise<void> {
  const file = path.join(place, BASIS_DATA)
  await fs.rm(file, { force: true })
  for (let part = 0; ; part += 1) {
    const bytes = part === 0 ? await wanted(store, partKey(nama, 0)) : await store.get(partKey(nama, part))
    if (!bytes) break
    await fs.appendFile(file, bytes, { mode: 0o600 })
  }
  await syncFile(file)
  await writeWhole(path.join(place, DAFTAR_OBJEK), await wanted(store, listKey(nama)))
  await writeWhole(path.join(place, RINGKASAN), await wanted(store, summaryKey(nama)))
  await writeWhole(path.join(folder, DAFTAR_MUSNAH), (await store.get(MUSNAH)) ?? Buffer.alloc(0))
}

/** Takes an object into the folder. @throws CadanganDitolak TERPOTONG. */
export async function takeObject(store: StoragePort, folder: string, sidik: string): Promise<void> {
  await writeWhole(placeOf(folder, sidik), await wanted(store, objectKey(sidik)))
}

/** Removes backups from a bucket, each one's summary first, and then the objects none of those that are left names. */
export async function removeFromBucket(store: StoragePort, gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return
  for (const nama of gone) {
    await store.delete(summaryKey(nama))
    for await (const key of store.list(`${namaDalamBucket(nama)}/`)) await store.delete(key)
  }
  const needed = new Set<string>()
  for (const nama of await listBucket(store)) {
    for (const line of (await wanted(store, listKey(nama))).toString('utf8').split('\n')) needed.add(line.split(' ')[0] ?? '')
  }
  for await (const key of store.list(`${OBJEK}/`)) if (!needed.has(key.slice(OBJEK.length + 1))) await store.delete(key)
}
