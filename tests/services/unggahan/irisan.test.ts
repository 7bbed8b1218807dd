import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { IRISAN_BYTES } from '@/lib/domain/lapor/irisan'
import { findUnggahan } from '@/lib/data/unggahan'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf, sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { finishUnggahan } from '@/lib/services/unggahan/finish-unggahan'
import { readUnggahan } from '@/lib/services/unggahan/read-unggahan'
import { startUnggahan } from '@/lib/services/unggahan/start-unggahan'
import { writeIrisan } from '@/lib/services/unggahan/write-irisan'
import { reapDrafts, reapOrphans, scrubBukti } from '@/lib/services/worker/housekeeping-bukti'
import { allOf } from '@/tests/builders/formulir'
import { testDatabase } from '@/tests/support/database'

testDatabase()
jest.setTimeout(60_000)

const REKAMAN = Buffer.concat([
  Buffer.from('ID3\x04\x00\x00\x00\x00\x00\x00\xff\xfb\x90\x64', 'latin1'),
  randomBytes(2 * IRISAN_BYTES + 1000),
])
const kirimanBaru = () => pengaduanIdOf(newKunciKirim(), 'WBS')

beforeAll(async () => {
  await db.setelan.createMany({ data: [{ kunci: 'ukuranRekaman', nilai: { WBS: 20 * 1024 * 1024 }, diubahAt: new Date() }] })
})

async function* pieces(bytes: Buffer, breakAt = Infinity): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) {
    if (at >= breakAt) throw new Error('aborted')
    yield bytes.subarray(at, at + 65_536)
  }
}

const start = (formulirId: string, panjang = REKAMAN.length) => startUnggahan({ formulirId, layanan: 'WBS', panjang, nama: 'rapat.mp3' })

async function upload(formulirId: string): Promise<string> {
  const id = await start(formulirId)
  await writeIrisan(id, 0, pieces(REKAMAN))
  return id
}

describe('a recording in slices', () => {
  it('goes on at the last whole slice after the connection broke, and comes back byte for byte', async () => {
    const formulirId = kirimanBaru()
    const id = await start(formulirId)
    const border = await writeIrisan(id, 0, pieces(REKAMAN, IRISAN_BYTES + 300_000))
    expect(border).toBe(IRISAN_BYTES)
    await expect(writeIrisan(id, 0, pieces(REKAMAN))).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await writeIrisan(id, border, pieces(REKAMAN.subarray(border)))).toBe(REKAMAN.length)
    const stored = await finishUnggahan(formulirId, id)
    expect(stored).toMatchObject({ ok: true, sidik: sha256(REKAMAN) })
    expect(await finishUnggahan(formulirId, id)).toEqual(stored)
    expect((await allOf(await readUnggahan(id))).equals(REKAMAN)).toBe(true)
  })

  it('holds nothing of its content in the store', async () => {
    const id = await upload(kirimanBaru())
    const row = await findUnggahan(id)
    for (const slice of row?.irisan ?? []) {
      const body = await storage().get(slice.kunciObjek)
      expect(body?.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
      expect(body?.includes(REKAMAN.subarray(100, 140))).toBe(false)
    }
  })

  it.each([
    ['left out', (id: string) => db.irisanUnggahan.deleteMany({ where: { unggahanId: id, urutan: 1 } })],
    [
      'exchanged for another',
      async (id: string) => {
        const row = await findUnggahan(id)
        const body = await storage().get(row?.irisan[0]?.kunciObjek ?? '')
        if (body) await storage().put(row?.irisan[1]?.kunciObjek ?? '', body)
      },
    ],
    ['lost', async (id: string) => storage().delete((await findUnggahan(id))?.irisan[1]?.kunciObjek ?? '')],
  ])('with a slice %s is refused, not shown', async (_what, harm) => {
    const id = await upload(kirimanBaru())
    await harm(id)
    await expect(readUnggahan(id).then(allOf)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('beyond the size of the setting, or of another kind, is refused', async () => {
    await expect(start(kirimanBaru(), 21 * 1024 * 1024)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    const formulirId = kirimanBaru()
    const id = await start(formulirId, 3000)
    await writeIrisan(id, 0, pieces(Buffer.alloc(3000, 'a')))
    expect(await finishUnggahan(formulirId, id)).toEqual({ ok: false, galat: 'jenis' })
    expect(await findUnggahan(id)).toBeNull()
  })

  it('longer than was said is refused', async () => {
    const id = await start(kirimanBaru(), 1000)
    await expect(writeIrisan(id, 0, pieces(Buffer.alloc(2000)))).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('the keeper of the store', () => {
  it('removes uploads and drafts nobody sent after a day, with every object, and leaves younger ones', async () => {
    const [old, young] = [kirimanBaru(), kirimanBaru()]
    const oldId = await upload(old)
    await finishUnggahan(old, oldId)
    const youngId = await upload(young)
    const keys = (await findUnggahan(oldId))?.irisan.map((slice) => slice.kunciObjek) ?? []
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    await db.bukti.updateMany({ where: { formulirId: old }, data: { dibuatAt: yesterday } })
    await db.unggahan.updateMany({ where: { formulirId: old }, data: { dibuatAt: yesterday } })
    await reapDrafts()
    expect([await findUnggahan(oldId), (await findUnggahan(youngId))?.diterima]).toEqual([null, REKAMAN.length])
    expect(await Promise.all(keys.map((key) => storage().head(key)))).toEqual(keys.map(() => null))
  })

  it('never takes a slice for an orphan, and a true orphan only after a day', async () => {
    const id = await upload(kirimanBaru())
    await storage().put('bukti/yatim', Buffer.from('x'))
    const clock = jest.spyOn(Date, 'now')
    const start = Date.now()
    await reapOrphans()
    expect(await storage().head('bukti/yatim')).not.toBeNull()
    clock.mockReturnValue(start + 25 * 3_600_000)
    await reapOrphans()
    clock.mockRestore()
    expect(await storage().head('bukti/yatim')).toBeNull()
    expect((await allOf(await readUnggahan(id))).length).toBe(REKAMAN.length)
  })

  it('marks a file whose object is gone, and takes the mark back when it is there again', async () => {
    const formulirId = kirimanBaru()
    await finishUnggahan(formulirId, await upload(formulirId))
    const row = await db.bukti.findFirstOrThrow({ where: { formulirId } })
    const key = (await findUnggahan(row.unggahanId ?? ''))?.irisan[1]?.kunciObjek ?? ''
    const body = await storage().get(key)
    await storage().delete(key)
    expect(await scrubBukti()).toBe(1)
    expect((await db.bukti.findUniqueOrThrow({ where: { id: row.id } })).hilangAt).not.toBeNull()
    await storage().put(key, body ?? Buffer.alloc(0))
    expect(await scrubBukti()).toBe(0)
    expect((await db.bukti.findUniqueOrThrow({ where: { id: row.id } })).hilangAt).toBeNull()
  })
})
