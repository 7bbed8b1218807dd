import { beforeAll, describe, expect, it } from '@jest/globals'
import { findPetugas, listPemegangPeran } from '@/lib/data/petugas'
import { AppError } from '@/lib/domain/errors'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { getPetugasByToken } from '@/lib/services/masuk/get-petugas'
import { endSessionSaya, listSessionSaya } from '@/lib/services/masuk/list-sessions'
import { IDLE_MINUTES, SESSION_HOURS, sessionIdOf } from '@/lib/services/masuk/session-token'
import { signIn } from '@/lib/services/masuk/sign-in'
import { signOut } from '@/lib/services/masuk/sign-out'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
beforeAll(async () => void (await seedOffice()))

const enter = (namaPengguna = 'verifikator', kataSandi = DEMO_PASSWORD) => signIn({ namaPengguna, kataSandi, alamatIp: null })
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'in',
    (error: unknown) => (error instanceof AppError ? [error.code, error.message, ...error.details] : error),
  )
const minutesLater = (minutes: number) => new Date(now().getTime() + minutes * 60_000)

describe('signing in', () => {
  it('opens a session and is an audit row; the database never holds the token', async () => {
    const token = await enter()
    const petugas = await getPetugasByToken(token)
    expect(petugas).toMatchObject({ namaPengguna: 'verifikator', peran: [{ peran: 'VERIFIKATOR', layanan: 'WBS', atasan: false }] })
    expect(await db.jejakAudit.count({ where: { tindakan: 'MASUK', aktor: `petugas:${petugas?.id}` } })).toBe(1)
    expect(await db.session.count({ where: { id: sessionIdOf(token) } })).toBe(1)
    expect((await semuaNilai(database)).filter(({ bytes }) => bytes.includes(token))).toEqual([])
  })

  it('is refused in the same words for a wrong password, an unknown name and a closed account, and counted', async () => {
    await db.petugas.update({ where: { namaPengguna: 'sekretaris' }, data: { aktif: false } })
    const before = (await db.hitunganTolak.findFirst({ where: { jenis: 'masuk' } }))?.jumlah ?? 0
    const refused = await Promise.all([
      refusal(enter('verifikator', 'salah')),
      refusal(enter('siapa', 'salah')),
      refusal(enter('sekretaris')),
      refusal(enter('', '')),
    ])
    expect(new Set(refused.map((one) => JSON.stringify(one)))).toEqual(new Set(['["WRONG_CREDENTIALS","WRONG_CREDENTIALS"]']))
    expect((await db.hitunganTolak.findFirst({ where: { jenis: 'masuk' } }))?.jumlah).toBe(before + 4)
    await db.petugas.update({ where: { namaPengguna: 'sekretaris' }, data: { aktif: true } })
  })

  it('is slowed down for one account by a bucket that refills, told in minutes, with the right password too', async () => {
    const tries = await Promise.all(Array.from({ length: 40 }, () => refusal(enter('irban.khusus', 'salah'))))
    expect(
      tries.filter((one) => JSON.stringify(one) === '["TOO_MANY_TRIES","TOO_MANY_TRIES","umum.percobaan|1"]').length,
    ).toBeGreaterThanOrEqual(18)
    expect(await refusal(enter('irban.khusus'))).toEqual(['TOO_MANY_TRIES', 'TOO_MANY_TRIES', 'umum.percobaan|1'])
    expect(await refusal(enter('kepala'))).toBe('in')
  })

  it('never keeps the owner out of a device he signed in on before', async () => {
    await Promise.all(Array.from({ length: 40 }, () => refusal(enter('moderator', 'salah'))))
    const known = { namaPengguna: 'moderator', kataSandi: DEMO_PASSWORD, alamatIp: null, perangkat: 'perangkat-lama' }
    expect(await getPetugasByToken(await signIn(known))).not.toBeNull()
  })

  it('is one row with its audit row or none: a fault in between leaves neither', async () => {
    const before = await db.session.count()
    await database.queryAsAdmin(`ALTER TABLE "jejakAudit" ADD CONSTRAINT "uji_gagal" CHECK (tindakan <> 'MASUK') NOT VALID`)
    await expect(enter('kepala')).rejects.toThrow()
    await database.queryAsAdmin(`ALTER TABLE "jejakAudit" DROP CONSTRAINT "uji_gagal"`)
    expect(await db.session.count()).toBe(before)
  })
})

describe('a session', () => {
  it('ends at the next request once it is signed out, and no other one with it', async () => {
    const [first, second] = [await enter(), await enter()]
    await signOut(first)
    expect(await getPetugasByToken(first)).toBeNull()
    expect(await getPetugasByToken(second)).not.toBeNull()
  })

  it('opens nothing once its account is closed', async () => {
    const token = await enter('verifikator.2')
    await db.petugas.update({ where: { namaPengguna: 'verifikator.2' }, data: { aktif: false } })
    expect(await getPetugasByToken(token)).toBeNull()
    await db.petugas.update({ where: { namaPengguna: 'verifikator.2' }, data: { aktif: true } })
  })

  it('loses a post at the next request after it was taken away', async () => {
    const token = await enter('kepala')
    const peran = async () => (await getPetugasByToken(token))?.peran.map((held) => held.peran)
    expect(await peran()).toEqual(['KEPALA'])
    await db.peranPetugas.updateMany({
      where: { petugas: { namaPengguna: 'kepala' } },
      data: { selesai: new Date(now().getTime() - 2 * 86_400_000) },
    })
    expect(await peran()).toEqual([])
    await db.peranPetugas.updateMany({ where: { petugas: { namaPengguna: 'kepala' } }, data: { selesai: null } })
    expect(await peran()).toEqual(['KEPALA'])
  })

  it.each([
    ['2026-11-17T16:59:00.000Z', false],
    ['2026-11-17T17:00:00.000Z', true],
    ['2026-11-20T16:59:00.000Z', true],
    ['2026-11-20T17:00:00.000Z', false],
  ])('holds a post from the first to the last office day of its period: at %s %s', async (instant, held) => {
    const period = { mulai: new Date('2026-11-18T00:00:00.000Z'), selesai: new Date('2026-11-20T00:00:00.000Z') }
    await db.peranPetugas.updateMany({ where: { petugas: { namaPengguna: 'pemeriksa.3' } }, data: period })
    const { id } = await db.petugas.findUniqueOrThrow({ where: { namaPengguna: 'pemeriksa.3' }, select: { id: true } })
    const at = new Date(instant)
    expect((await findPetugas(id, at))?.peran.length).toBe(held ? 1 : 0)
    expect((await listPemegangPeran(db, 'PEMERIKSA', 'WBS', at)).includes(id)).toBe(held)
  })

  it('ends after an hour of silence, and lasts half a day at most', async () => {
    const token = await enter()
    expect(await runAt(minutesLater(IDLE_MINUTES - 1), () => getPetugasByToken(token))).not.toBeNull()
    expect(await runAt(minutesLater(2 * IDLE_MINUTES), () => getPetugasByToken(token))).toBeNull()
    const busy = await enter()
    for (let minutes = 30; minutes < SESSION_HOURS * 60; minutes += 30) {
      expect(await runAt(minutesLater(minutes), () => getPetugasByToken(busy))).not.toBeNull()
    }
    expect(await runAt(minutesLater(SESSION_HOURS * 60 + 1), () => getPetugasByToken(busy))).toBeNull()
  })

  it('is not opened by a made-up token, nor by what the table holds', async () => {
    const token = await enter()
    for (const made of ['', 'x', sessionIdOf(token), `${token}x`]) expect(await getPetugasByToken(made)).toBeNull()
  })
})

describe('the list of one’s own sessions', () => {
  const PEMILIK = 'pejabat.penghubung'
  const enterFrom = (namaPengguna: string, alamatIp: string) => signIn({ namaPengguna, kataSandi: DEMO_PASSWORD, alamatIp })

  it('shows every open one of the account with its times and address, no ended one, and none of anybody else', async () => {
    const petugas = await petugasOf(PEMILIK)
    const [here, away, ended] = [
      await enterFrom(PEMILIK, '198.51.100.1'),
      await enterFrom(PEMILIK, '198.51.100.2'),
      await enterFrom(PEMILIK, '198.51.100.3'),
    ]
    await enterFrom('admin.sistem', '198.51.100.4')
    await signOut(ended)
    const listed = await listSessionSaya(petugas, here)
    expect(listed.map(({ sessionId, alamatIp, ini }) => ({ sessionId, alamatIp, ini }))).toEqual([
      { sessionId: sessionIdOf(away), alamatIp: '198.51.100.2', ini: false },
      { sessionId: sessionIdOf(here), alamatIp: '198.51.100.1', ini: true },
    ])
    expect(listed.every(({ dibuatAt, terakhirAt }) => dibuatAt <= terakhirAt)).toBe(true)
    expect(await runAt(minutesLater(2 * IDLE_MINUTES), () => listSessionSaya(petugas, here))).toEqual([])
  })

  it('ends another one at once, on record, and leaves this one open', async () => {
    const petugas = await petugasOf(PEMILIK)
    const [here, away] = [await enterFrom(PEMILIK, '198.51.100.1'), await enterFrom(PEMILIK, '198.51.100.2')]
    await endSessionSaya(petugas, sessionIdOf(away))
    expect(await getPetugasByToken(away)).toBeNull()
    expect(await getPetugasByToken(here)).not.toBeNull()
    expect(await db.jejakAudit.count({ where: { tindakan: 'AKHIRI_SESI', aktor: `petugas:${petugas.id}` } })).toBe(1)
    expect(await refusal(endSessionSaya(petugas, sessionIdOf(away)))).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  })

  it('finds no session of anybody else to end', async () => {
    const foreign = await enterFrom('admin.sistem', '198.51.100.4')
    expect(await refusal(endSessionSaya(await petugasOf(PEMILIK), sessionIdOf(foreign)))).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    expect(await getPetugasByToken(foreign)).not.toBeNull()
  })
})
