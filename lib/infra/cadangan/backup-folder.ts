import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { waktuCadangan } from '@/lib/domain/cadangan/cadangan'
import { syncFile } from './sealed-lines'

/**
 * A folder of backups: `kumbang-<time>/` each with `basisdata.age`, `objek.txt` and `ringkasan.json`, and `objek/`, which they
 * share. An object lies there as it lies in the store, sealed, under the hash of its bytes: whoever has the disk can check it
 * without any key, and its name tells of no case.
 */
export const BASIS_DATA = 'basisdata.age'
export const DAFTAR_OBJEK = 'objek.txt'
export const RINGKASAN = 'ringkasan.json'
export const DAFTAR_MUSNAH = 'pemusnahan.jsonl'
const SEDANG = '.sedang-'

export const placeOf = (folder: string, sidik: string): string => path.join(folder, 'objek', sidik.slice(0, 2), sidik)

/** SHA-256 of a file in hex, and its bytes; null when it is not there. */
export async function hashFile(file: string): Promise<Readonly<{ sidik: string; ukuran: number }> | null> {
  const hash = createHash('sha256')
  let ukuran = 0
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
      hash.update(piece)
      ukuran += piece.length
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return { sidik: hash.digest('hex'), ukuran }
}

/** Bytes of an object that is there already; null when it is not. What is in it is judged by `npm run backup -- --periksa`. */
export async function sizeOfObject(folder: string, sidik: string): Promise<number | null> {
  const stat = await fs.stat(placeOf(folder, sidik)).catch(() => null)
  return stat?.size ?? null
}

/** Whole or not at all, also after a power cut. */
export async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const temporary = `${file}.${randomUUID()}.tmp`
  await fs.writeFile(temporary, content, { flag: 'wx', mode: 0o600 })
  await syncFile(temporary)
  await fs.rename(temporary, file)
}

/** A place for a backup that is being made; it gets its name when it is whole. What an earlier one left behind goes. */
export async function beginBackup(folder: string, nama: string): Promise<string> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await fs.readdir(folder)) {
    if (name.startsWith(SEDANG)) await fs.rm(path.join(folder, name), { recursive: true })
  }
  const place = path.join(folder, `${SEDANG}${nama}`)
  await fs.mkdir(place, { mode: 0o700 })
  return place
}

export async function finishBackup(folder: string, nama: string): Promise<void> {
  await fs.rename(path.join(folder, `${SEDANG}${nama}`), path.join(folder, nama))
}

/** Names of the backups in a folder, the oldest first. */
export async function listBackups(folder: string): Promise<readonly string[]> {
  const names = await fs.readdir(folder).catch(() => [])
  return names.filter((name) => waktuCadangan(name) !== null).sort()
}

/** Hash and bytes of every object a backup names. */
export async function readObjectList(backup: string): Promise<ReadonlyMap<string, number>> {
  const text = await fs.readFile(path.join(backup, DAFTAR_OBJEK), 'utf8')
  return new Map(
    text.split('\n').flatMap((line) => {
      const [, sidik = '', ukuran = ''] = /^([0-9a-f]{64}) (\d+)$/.exec(line) ?? []
      return sidik ? [[sidik, Number(ukuran)] as const] : []
    }),
  )
}

async function* objectFiles(folder: string): AsyncGenerator<string> {
  const root = path.join(folder, 'objek')
  for (const shard of await fs.readdir(root).catch(() => [])) {
    for (const name of await fs.readdir(path.join(root, shard))) yield path.join(root, shard, name)
  }
}

/** Removes backups, and then the objects none that is left names. Returns how many objects went. */
export async function removeBackups(folder: string, gone: readonly string[]): Promise<number> {
  for (const nama of gone) await fs.rm(path.join(folder, nama), { recursive: true })
  if (gone.length === 0) return 0
  const needed = new Set<string>()
  for (const nama of await listBackups(folder)) {
    for (const sidik of (await readObjectList(path.join(folder, nama))).keys()) needed.add(sidik)
  }
  let removed = 0
  for await (const file of objectFiles(folder)) {
    if (needed.has(path.basename(file))) continue
    await fs.rm(file)
    removed += 1
  }
  return removed
}
