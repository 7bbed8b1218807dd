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
const seconds = async (work: () => Promise<unknown>) => {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}
async function refusal(input: { nomorTiket: string; kodeAkses: string }) {
  const error = await openLacak(input).catch((reason: unknown) => reason)
  return error instanceof AppError ? { code: error.code, details: error.details, message: error.message } : error
}

describe('ticket number and access code', () => {
  it('open the case together, and only the two that belong together', async () => {
    expect(await openLacak({ nomorTiket, kodeAkses })).toBe(pengaduanId)
    const other = await kirim()
    const { nomorTiket: foreign } = await db.pengaduan.findUniqueOrThrow({ where: { id: other.pengaduanId } })
    expect(await refusal({ nomorTiket: foreign, kodeAkses })).toMatchObject({ code: 'WRONG_CREDENTIALS' })
  })

  it('are refused in the same words and no faster, whether the number or the code is unknown', async () => {
    const unknown = { nomorTiket: 'WBS-0000-0000', kodeAkses }
    const mistaken = { nomorTiket, kodeAkses: wrong() }
    expect(await refusal(unknown)).toEqual(await refusal(mistaken))
    const times = await Promise.all([unknown, mistaken].map((input) => seconds(() => refusal(input))))
    for (const time of times) expect(time).toBeGreaterThan(0.95)
  })

  it('are not in the database as such', async () => {
    const { kodeAkses: stored } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    expect(stored).toMatch(/^[0-9a-f]{4}\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(stored).not.toContain(kodeAkses)
  })

  it('get through within ten seconds while fifty wrong ones are tried', async () => {
    const attack = Array.from({ length: 50 }, () => refusal({ nomorTiket, kodeAkses: wrong() }))
    expect(await seconds(async () => expect(await openLacak({ nomorTiket, kodeAkses })).toBe(pengaduanId))).toBeLessThan(10)
    for (const result of await Promise.all(attack)) expect(result).toMatchObject({ code: 'WRONG_CREDENTIALS' })
  })

  it('are checked one a second a case, never locked', async () => {
    expect(await seconds(() => Promise.all([1, 2, 3].map(() => openLacak({ nomorTiket, kodeAkses }))))).toBeGreaterThan(1.9)
  })
})

describe('wrong tries of strangers', () => {
  it('are counted by kind and hour, and become one audit row when the hour is over', async () => {
    const at = new Date('2026-11-24T05:10:00.000Z')
    await db.hitunganTolak.deleteMany()
    await runAt(at, () => Promise.all(Array.from({ length: 12 }, () => refusal({ nomorTiket, kodeAkses: wrong() }))))
    expect(await db.hitunganTolak.findMany()).toEqual([{ jenis: 'lacak', jam: new Date('2026-11-24T05:00:00.000Z'), jumlah: 12, dicatat: false }])
    const rows = () => db.jejakAudit.findMany({ where: { aktor: 'tamu' }, select: { tindakan: true, objek: true, rincian: true } })
    await runAt(new Date('2026-11-24T05:59:59.000Z'), recordTolak)
    expect(await rows()).toEqual([])
    await runAt(new Date('2026-11-24T06:00:01.000Z'), () => Promise.all([recordTolak(), recordTolak()]))
    expect(await rows()).toEqual([{ tindakan: 'DITOLAK', objek: 'lacak', rincian: { jam: '2026-11-24T05:00:00.000Z', jumlah: 12 } }])
  })
})
