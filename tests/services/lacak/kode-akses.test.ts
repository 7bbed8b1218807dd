import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { AppError } from '@/lib/domain/errors'
import { formatKodeAkses, normalizeKode } from '@/lib/domain/kode/crockford'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { recordTolak } from '@/lib/services/worker/housekeeping'
import { seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

testDatabase()
let nomorTiket = ''
let kodeAkses = ''
let pengaduanId = ''
beforeAll(async () => {
  await seedOffice()
  const sent = await kirim()
  pengaduanId = sent.pengaduanId
  kodeAkses = normalizeKode(sent.kodeAkses)
  nomorTiket = (await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })).nomorTiket
})

const wrong = () => normalizeKode(formatKodeAkses(randomBytes(10)))
async function refusal(input: { nomorTiket: string; kodeAkses: string }, source: string | null = null) {
  const error = await openLacak(input, source).catch((reason: unknown) => reason)
  return error instanceof AppError ? { code: error.code, details: error.details, message: error.message } : error
}

describe('ticket number and access code', () => {
  it('open the case together, and only the two that belong together', async () => {
    expect(await openLacak({ nomorTiket, kodeAkses })).toBe(pengaduanId)
    const other = await kirim()
    const { nomorTiket: foreign } = await db.pengaduan.findUniqueOrThrow({ where: { id: other.pengaduanId } })
    expect(await refusal({ nomorTiket: foreign, kodeAkses })).toMatchObject({ code: 'WRONG_CREDENTIALS' })
  })

  it('open the case also when the number was typed without its layanan, and in no other words when it is unknown', async () => {
    const ekor = nomorTiket.replace(/^WBS-/, '')
    expect(await openLacak({ nomorTiket: ekor, kodeAkses })).toBe(pengaduanId)
    expect(await refusal({ nomorTiket: ekor, kodeAkses: wrong() })).toEqual(await refusal({ nomorTiket: '0000-0000', kodeAkses }))
  })

  it('are refused in the same words, whether the number or the code is unknown', async () => {
    expect(await refusal({ nomorTiket: 'WBS-0000-0000', kodeAkses })).toEqual(await refusal({ nomorTiket, kodeAkses: wrong() }))
  })

  it('are not in the database as such', async () => {
    const { kodeAkses: stored } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    expect(stored).toMatch(/^[0-9a-f]{8}:[0-9a-f]{64}$/)
    expect(stored).not.toContain(kodeAkses)
  })

  it('get through at once while their own source and all others are held back', async () => {
    const source = '203.0.113.7'
    const attack = await Promise.all(Array.from({ length: 60 }, () => refusal({ nomorTiket, kodeAkses: wrong() }, source)))
    expect(new Set(attack.map((one) => (one as { code: string }).code))).toEqual(new Set(['WRONG_CREDENTIALS', 'TOO_MANY_TRIES']))
    expect(await openLacak({ nomorTiket, kodeAkses }, source)).toBe(pengaduanId)
    expect(await refusal({ nomorTiket, kodeAkses: wrong() }, '203.0.113.8')).toMatchObject({ code: 'WRONG_CREDENTIALS' })
  })

  it('slow nobody down by the case they aim at: an owner is no slower after a hundred wrong ones', async () => {
    const before = await db.keran.count({ where: { kunci: { contains: nomorTiket } } })
    await Promise.all(Array.from({ length: 100 }, () => refusal({ nomorTiket, kodeAkses: wrong() }, '203.0.113.9')))
    expect(await db.keran.count({ where: { kunci: { contains: nomorTiket } } })).toBe(before)
    await Promise.all(
      Array.from({ length: 20 }, async () => expect(await openLacak({ nomorTiket, kodeAkses }, '203.0.113.9')).toBe(pengaduanId)),
    )
  })
})

describe('wrong tries of strangers', () => {
  it('are counted by kind and hour, and become one audit row when the hour is over', async () => {
    const at = new Date('2026-11-24T05:10:00.000Z')
    await db.hitunganTolak.deleteMany()
    await runAt(at, () => Promise.all(Array.from({ length: 12 }, () => refusal({ nomorTiket, kodeAkses: wrong() }))))
    expect(await db.hitunganTolak.findMany()).toEqual([
      { jenis: 'lacak', jam: new Date('2026-11-24T05:00:00.000Z'), jumlah: 12, dicatat: false },
    ])
    const rows = () => db.jejakAudit.findMany({ where: { aktor: 'tamu' }, select: { tindakan: true, objek: true, rincian: true } })
    await runAt(new Date('2026-11-24T05:59:59.000Z'), recordTolak)
    expect(await rows()).toEqual([])
    await runAt(new Date('2026-11-24T06:00:01.000Z'), () => Promise.all([recordTolak(), recordTolak()]))
    expect(await rows()).toEqual([{ tindakan: 'DITOLAK', objek: 'lacak', rincian: { jam: '2026-11-24T05:00:00.000Z', jumlah: 12 } }])
  })
})
