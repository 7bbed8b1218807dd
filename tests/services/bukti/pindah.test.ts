import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { listObjekKini } from '@/lib/data/objek'
import { db } from '@/lib/infra/db'
import { createFsStorage } from '@/lib/infra/storage/fs-storage'
import type { StoragePort } from '@/lib/infra/storage/storage-port'
import { storage } from '@/lib/infra/storage/storage'
import { moveBukti } from '@/lib/services/bukti/move-bukti'
import { assertPenyimpanan } from '@/lib/services/sistem/assert-penyimpanan'
import { scrubBukti } from '@/lib/services/worker/housekeeping-bukti'
import { seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase({ BAHASA: 'en' })
let folder = ''
let to: StoragePort

beforeAll(async () => {
  await seedOffice()
  for (let n = 0; n < 3; n++) await kirim()
})
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-pindah-'))
  to = createFsStorage(folder)
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** A store that breaks at the n-th thing put into it. */
function breaking(port: StoragePort, after: number): StoragePort {
  let left = after
  return {
    ...port,
    put: async (key, bytes) => {
      if (left-- <= 0) throw new Error('connection lost')
      await port.put(key, bytes)
    },
  }
}

describe('evidence moves to another store', () => {
  it('piece by piece, and goes on where it was broken off', async () => {
    const all = (await listObjekKini()).length
    expect(all).toBeGreaterThanOrEqual(3)
    await expect(moveBukti(storage(), breaking(to, 2))).rejects.toThrow('connection lost')
    expect(await moveBukti(storage(), to)).toEqual({ disalin: all - 2, sudah: 2, hilang: 0, rusak: 0 })
    expect(await moveBukti(storage(), to)).toEqual({ disalin: 0, sudah: all, hilang: 0, rusak: 0 })
    for (const { kunci } of await listObjekKini()) expect(await to.get(kunci)).toEqual(await storage().get(kunci))
  })

  it('never damaged, never over what is whole, and says what is nowhere', async () => {
    const [first, second, third] = await listObjekKini()
    const bytes = await Promise.all([first, second].map((one) => storage().get(one?.kunci ?? '')))
    await storage().put(first?.kunci ?? '', Buffer.from('rusak'))
    await storage().delete(second?.kunci ?? '')
    await to.put(third?.kunci ?? '', Buffer.from('setengah'))
    expect(await moveBukti(storage(), to)).toMatchObject({ sudah: 0, hilang: 1, rusak: 1 })
    expect(await to.get(first?.kunci ?? '')).toBeNull()
    expect(await to.get(third?.kunci ?? '')).toEqual(await storage().get(third?.kunci ?? ''))
    await storage().put(first?.kunci ?? '', bytes[0] ?? Buffer.alloc(0))
    await storage().put(second?.kunci ?? '', bytes[1] ?? Buffer.alloc(0))
  })

  it('is refused by a store that does not give back what was put into it', async () => {
    const lying: StoragePort = { ...to, put: (key) => to.put(key, Buffer.from('lain')) }
    await expect(moveBukti(storage(), lying)).rejects.toThrow('other bytes')
  })
})

describe('a start where the evidence is not', () => {
  const bukti = () => path.join(database.dataDir, 'bukti')

  it('is refused with what to do, and goes on once it is there or marked as lost', async () => {
    await assertPenyimpanan()
    fs.renameSync(bukti(), `${bukti()}-lama`)
    await expect(assertPenyimpanan()).rejects.toThrow(/does not lie in STORAGE=fs .*npm run pindah-bukti -- fs s3/)
    // A new piece in the new place does not hide that the old ones are elsewhere.
    await kirim()
    await expect(assertPenyimpanan()).rejects.toThrow('does not lie in STORAGE=fs')
    expect(await scrubBukti()).toBe(3)
    await assertPenyimpanan()
    expect(await db.bukti.count({ where: { hilangAt: { not: null } } })).toBe(3)
  })
})
