import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { assertKey, assertPrefix, type StoragePort } from '@/lib/infra/storage/storage-port'

const TEMPORARY = '.tmp-'
const ABANDONED_AFTER_MS = 60_000

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Names follow from a hash, so the directory tells nothing and stays evenly filled; the key stands in the file's head. */
function place(root: string, key: string) {
  const name = createHash('sha256').update(key).digest('hex')
  const directory = path.join(root, name.slice(0, 2), name.slice(2, 4))
  return { directory, file: path.join(directory, name) }
}

function frame(key: string, bytes: Buffer): Buffer {
  const head = Buffer.from(key, 'ascii')
  return Buffer.concat([Buffer.from([head.length]), head, bytes])
}

const keyOf = (framed: Buffer) => framed.subarray(1, 1 + (framed[0] ?? 0)).toString('ascii')

async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await fs.open(directory, 'r')
  await handle.sync().finally(() => handle.close())
}

async function writeSynced(file: string, bytes: Buffer): Promise<void> {
  const handle = await fs.open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* filesBelow(directory: string): AsyncGenerator<string> {
  const entries = await fs.readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(directory, entry.name)
    if (entry.isDirectory()) yield* filesBelow(full)
    else yield full
  }
}

/** Objects that a killed process was still writing. Young ones may belong to a process that lives. */
export async function sweepTemporary(root: string): Promise<number> {
  let swept = 0
  for await (const file of filesBelow(root)) {
    if (!path.basename(file).startsWith(TEMPORARY)) continue
    const stat = await fs.stat(file).catch(() => null)
    if (!stat || Date.now() - stat.mtimeMs < ABANDONED_AFTER_MS) continue
    await fs.rm(file, { force: true })
    swept += 1
  }
  return swept
}

async function readKey(file: string): Promise<string | null> {
  const handle = await fs.open(file, 'r').catch(() => null)
  if (!handle) return null
  try {
    const head = Buffer.alloc(256)
    await handle.read(head, 0, head.length, 0)
    return keyOf(head)
  } finally {
    await handle.close()
  }
}

/** The directory entry itself must reach the disk, for new shard directories too. */
async function makeDirectory(root: string, directory: string): Promise<void> {
  const first = await fs.mkdir(directory, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  await syncDirectory(path.dirname(directory))
  await syncDirectory(root)
}

async function putObject(root: string, key: string, bytes: Buffer): Promise<void> {
  const { directory, file } = place(root, key)
  await makeDirectory(root, directory)
  const temporary = path.join(directory, `${TEMPORARY}${randomUUID()}`)
  try {
    await writeSynced(temporary, frame(key, bytes))
    await fs.rename(temporary, file)
  } finally {
    await fs.rm(temporary, { force: true })
  }
  await syncDirectory(directory)
}

async function readObject(root: string, key: string): Promise<Buffer | null> {
  try {
    const framed = await fs.readFile(place(root, key).file)
    return keyOf(framed) === key ? framed.subarray(1 + key.length) : null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

export function createFsStorage(root: string): StoragePort {
  return {
    async put(key, bytes) {
      assertKey(key)
      await putObject(root, key, bytes)
    },
    async get(key) {
      assertKey(key)
      return readObject(root, key)
    },
    async head(key) {
      assertKey(key)
      const stat = await fs.stat(place(root, key).file).catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      })
      return stat && { size: stat.size - 1 - key.length }
    },
    async delete(key) {
      assertKey(key)
      const { directory, file } = place(root, key)
      await fs.rm(file, { force: true })
      await syncDirectory(directory).catch((error: unknown) => {
        if (!isMissing(error)) throw error
      })
    },
    async *list(prefix) {
      assertPrefix(prefix)
      for await (const file of filesBelow(root)) {
        if (path.basename(file).startsWith(TEMPORARY)) continue
        const key = await readKey(file)
        if (key?.startsWith(prefix)) yield key
      }
    },
  }
}
