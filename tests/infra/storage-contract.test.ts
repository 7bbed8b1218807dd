import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createFsStorage, sweepTemporary } from '@/lib/infra/storage/fs-storage'
import { createS3Storage } from '@/lib/infra/storage/s3-storage'
import type { StoragePort } from '@/lib/infra/storage/storage-port'
import { canStartS3, s3Remedy, startS3, type S3Server } from '@/tests/support/s3'
import { describeIf } from '@/tests/support/skip'

const badKeys = ['', '/', '/abs', 'a/', 'a//b', '../escape', 'a/../../b', 'A', 'a.b', 'a b', 'a\0b', 'ä', 'a'.repeat(201)]

async function collect(keys: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = []
  for await (const key of keys) found.push(key)
  return found.sort()
}

/** What every driver must do; the services above rely on nothing else. */
function contract(current: () => StoragePort): void {
  it('gives back exactly the bytes it was given', async () => {
    const bytes = randomBytes(1024 * 1024)
    await current().put('kasus/satu', bytes)
    expect(Buffer.compare((await current().get('kasus/satu')) ?? Buffer.alloc(0), bytes)).toBe(0)
    expect(await current().head('kasus/satu')).toEqual({ size: bytes.length })
  })

  it('keeps an empty object apart from no object', async () => {
    await current().put('kosong', Buffer.alloc(0))
    expect(await current().get('kosong')).toEqual(Buffer.alloc(0))
    expect(await current().head('kosong')).toEqual({ size: 0 })
    expect(await current().get('tidak-ada')).toBeNull()
    expect(await current().head('tidak-ada')).toBeNull()
  })

  it('replaces an object as a whole when the same key is put again', async () => {
    await current().put('ulang', Buffer.from('panjang sekali'))
    await current().put('ulang', Buffer.from('baru'))
    expect((await current().get('ulang'))?.toString()).toBe('baru')
  })

  it('deletes, also what is not there', async () => {
    await current().put('hapus', Buffer.from('x'))
    await current().delete('hapus')
    await current().delete('hapus')
    expect(await current().get('hapus')).toBeNull()
  })

  it('lists by prefix', async () => {
    for (const key of ['daftar/a', 'daftar/b', 'daftar-lain/c']) await current().put(key, Buffer.from(key))
    expect(await collect(current().list('daftar/'))).toEqual(['daftar/a', 'daftar/b'])
    expect(await collect(current().list('tidak/'))).toEqual([])
  })

  it('holds one of twenty racing writes, whole', async () => {
    const bodies = Array.from({ length: 20 }, () => randomBytes(2000))
    await Promise.all(bodies.map((body) => current().put('balapan', body)))
    const stored = await current().get('balapan')
    expect(bodies.some((body) => stored?.equals(body))).toBe(true)
  })

  it.each(badKeys)('refuses the key %j', async (key) => {
    await expect(current().put(key, Buffer.from('x'))).rejects.toThrow('key refused')
    await expect(current().get(key)).rejects.toThrow('key refused')
    await expect(current().head(key)).rejects.toThrow('key refused')
    await expect(current().delete(key)).rejects.toThrow('key refused')
  })
}

describe('storage in a directory', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-storage-'))
  const port = createFsStorage(root)
  afterAll(() => fs.rmSync(root, { recursive: true }))

  contract(() => port)

  it('keeps files for the owner only and names nobody', async () => {
    await port.put('rahasia/nama', Buffer.from('isi'))
    const files = fs.readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const file of files) {
      expect(file.name).toMatch(/^[0-9a-f]{64}$/)
      expect(fs.statSync(path.join(file.parentPath, file.name)).mode & 0o777).toBe(0o600)
    }
  })

  it('sweeps what a killed process left, not what is being written', async () => {
    const [old, young] = ['.tmp-lama', '.tmp-baru'].map((name) => path.join(root, name)) as [string, string]
    fs.writeFileSync(old, 'x')
    fs.utimesSync(old, new Date(0), new Date(0))
    fs.writeFileSync(young, 'x')
    expect(await sweepTemporary(root)).toBe(1)
    expect(fs.existsSync(young)).toBe(true)
    fs.rmSync(young)
  })
})

describeIf(canStartS3(), 'storage on S3', s3Remedy, () => {
  let server: S3Server
  let port: StoragePort
  beforeAll(() => {
    server = startS3()
    // The contract is about bytes, not about speed on a busy machine.
    port = createS3Storage(server.settings, { connectionTimeout: 20_000, requestTimeout: 60_000 })
  }, 90_000)
  afterAll(() => server.stop())

  contract(() => port)

  it('lists past the first page', async () => {
    const keys = Array.from({ length: 1005 }, (_, index) => `halaman/${String(index).padStart(4, '0')}`)
    for (let from = 0; from < keys.length; from += 40) {
      await Promise.all(keys.slice(from, from + 40).map((key) => port.put(key, Buffer.from('x'))))
    }
    expect(await collect(port.list('halaman/'))).toEqual(keys)
  }, 120_000)

  it('is refused with a wrong secret', async () => {
    const stranger = createS3Storage({ ...server.settings, secretAccessKey: 'salah' })
    await expect(stranger.get('kasus/satu')).rejects.toThrow()
    await expect(stranger.put('kasus/satu', Buffer.from('x'))).rejects.toThrow()
  })

  it('fails soon when nobody listens', async () => {
    const nobody = createS3Storage({ ...server.settings, endpoint: 'http://127.0.0.1:9' })
    const from = Date.now()
    await expect(nobody.put('kasus/dua', Buffer.from('x'))).rejects.toThrow()
    expect(Date.now() - from).toBeLessThan(7000)
  }, 15_000)
})
