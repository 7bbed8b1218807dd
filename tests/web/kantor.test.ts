import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
// First: it stands in for what the framework hands to the modules below.
import { lupakanPeramban, peramban, terima } from '@/tests/support/peramban'
import { TOTP } from 'otpauth'
import { GET as callback } from '@/app/[locale]/masuk/callback/kantor/route'
import { GET as typed, POST as begin } from '@/app/[locale]/masuk/kantor/route'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newTotpSecret } from '@/lib/infra/totp'
import { bindAkunKantor, endAkunKantorSaya, provePemilik } from '@/lib/services/masuk/bind-kantor'
import { enrolSecondFactor } from '@/lib/services/masuk/enrol-second-factor'
import { getPetugasByToken } from '@/lib/services/masuk/get-petugas'
import { endSessionSaya } from '@/lib/services/masuk/list-sessions'
import { sessionIdOf } from '@/lib/services/masuk/session-token'
import { signIn } from '@/lib/services/masuk/sign-in'
import { rememberBukti } from '@/lib/web/kantor/cookies'
import { finishKodeKantor } from '@/lib/web/kantor/finish-kode'
import { readSessionToken } from '@/lib/web/session'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { setEnvironment, testDatabase } from '@/tests/support/database'
import { startOidc, type Oidc, type Tingkah } from '@/tests/support/oidc'

const SITUS = 'http://localhost:3000'
const CALLBACK = `${SITUS}/masuk/callback/kantor`
const ENV = { APP_URL: SITUS, NEXTAUTH_URL: `${SITUS}/masuk` }
const SUBJEK = 'orang-1'
let oidc: Oidc

beforeAll(async () => {
  oidc = await startOidc(CALLBACK)
  setEnvironment(oidc.env)
}, 60_000)
afterAll(() => oidc?.stop())

const database = testDatabase(ENV)

async function tautkan(namaPengguna: string, subjek: string): Promise<string> {
  const { id } = await petugasOf(namaPengguna)
  await db.akunKantor.deleteMany({ where: { OR: [{ petugasId: id }, { subjek }] } })
  await db.akunKantor.create({ data: { petugasId: id, penerbit: oidc.issuer, subjek, ditautAt: now() } })
  return id
}

beforeAll(async () => void (await seedOffice()))
beforeEach(async () => {
  lupakanPeramban()
  await oidc.be('jujur', SUBJEK)
  await db.keran.deleteMany()
})

const context = (locale = 'id') => ({ params: Promise.resolve({ locale }) })

/** The press of the button; returns the address the browser goes on to. */
async function tekan(isian: Readonly<Record<string, string>> = {}, locale = 'id'): Promise<string> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ tujuan: 'MASUK', ...isian })) body.set(name, value)
  return (await terima(await begin(new Request(`${SITUS}/masuk/kantor`, { method: 'POST', body }), context(locale)))).lanjut
}

const kembali = async (address: URL) => (await terima(await callback(new Request(address)))).lanjut

/** The whole way: button, provider, back. */
const jalan = async (isian: Readonly<Record<string, string>> = {}, locale = 'id') => kembali(await oidc.visit(await tekan(isian, locale)))

const siapa = async () => {
  const token = await readSessionToken()
  return token && ((await getPetugasByToken(token))?.namaPengguna ?? null)
}
const sesi = () => db.session.count()
const jejak = (tindakan: string, petugasId: string) => db.jejakAudit.findMany({ where: { tindakan, objek: `petugas:${petugasId}` } })

describe('signing in with an account of the office', () => {
  it('lets in the petugas it is bound to: a session row and an audit row, as after a password', async () => {
    const id = await tautkan('verifikator', SUBJEK)
    const before = (await jejak('MASUK', id)).length
    expect(await jalan()).toBe('/staf')
    expect(await siapa()).toBe('verifikator')
    const [row, ...none] = (await jejak('MASUK', id)).slice(before)
    expect([row?.aktor, row?.rincian, none]).toEqual([`petugas:${id}`, { jalan: 'AKUN_KANTOR' }, []])
    expect(await db.session.count({ where: { id: sessionIdOf((await readSessionToken()) ?? ''), petugasId: id } })).toBe(1)
  })

  it('asks the provider for nothing but the subject, with state, nonce and PKCE, tied to this browser for minutes', async () => {
    const address = new URL(await tekan())
    expect([address.origin, address.pathname]).toEqual([oidc.issuer, '/auth'])
    const asked = Object.fromEntries(address.searchParams)
    expect(asked).toMatchObject({ scope: 'openid', response_type: 'code', code_challenge_method: 'S256', redirect_uri: CALLBACK })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]?.length).toBeGreaterThanOrEqual(43)
    const own = [...peramban.cara].filter(([name]) => name.startsWith('kantor'))
    expect(own.map(([name]) => name).sort()).toEqual(['kantor', 'kantor.nonce', 'kantor.pkce', 'kantor.state'])
    for (const [, cara] of own) expect(cara).toMatchObject({ sameSite: 'lax', httpOnly: true, path: '/', maxAge: 600 })
    expect([...peramban.kue.values()].filter((value) => value.includes(asked.state ?? '') || value.includes(asked.nonce ?? ''))).toEqual([])
  })

  it('leaves nothing of the way in the browser, and sets the session cookie strict', async () => {
    await tautkan('verifikator', SUBJEK)
    await jalan()
    expect([...peramban.kue.keys()].filter((name) => name.startsWith('kantor'))).toEqual([])
    expect(peramban.cara.get('next-auth.session-token')).toMatchObject({ sameSite: 'strict', httpOnly: true })
  })

  it('keeps issuer and subject alone: no name and no address of the provider is stored', async () => {
    await tautkan('verifikator', SUBJEK)
    await jalan()
    const values = (await semuaNilai(database)).map(({ bytes }) => bytes.toString())
    expect(values.filter((text) => /Nama Di Kantor|nama@kantor\.test/.test(text))).toEqual([])
    expect(values.some((text) => text === SUBJEK)).toBe(true)
  })

  it.each([
    ['/staf/pengaduan/abc', '/staf/pengaduan/abc'],
    ['//jahat.example', '/staf'],
    ['https://jahat.example/staf/x', '/staf'],
    ['/staf/../masuk', '/staf'],
  ])('leads back to the staff page he came from and never elsewhere: %s', async (wanted, to) => {
    await tautkan('verifikator', SUBJEK)
    expect(await jalan({ kembali: wanted })).toBe(to)
  })

  it('comes back in the language it began in', async () => {
    await tautkan('verifikator', SUBJEK)
    expect(await jalan({}, 'en')).toBe('/en/staf')
  })

  it('begins by the button of this site alone', async () => {
    peramban.kepala.set('sec-fetch-site', 'cross-site')
    expect(await tekan()).toBe('/masuk')
    expect((await typed(new Request(`${SITUS}/masuk/kantor`), context())).headers.get('location')).toBe('/masuk')
    expect(await oidc.asked()).toEqual([])
  })

  it('opens a session that can be ended like any other', async () => {
    await tautkan('verifikator', SUBJEK)
    await jalan()
    const token = (await readSessionToken()) ?? ''
    await endSessionSaya(await petugasOf('verifikator'), sessionIdOf(token))
    expect(await siapa()).toBeNull()
  })
})

describe('nobody is let in', () => {
  const refused = async (to: Promise<string>, why: string) => {
    const before = await sesi()
    expect(await to).toBe(`/masuk?kantor=${why}`)
    expect([await sesi(), await readSessionToken()]).toEqual([before, null])
  }

  it('by a subject that is bound to nobody, and no account comes of it', async () => {
    await tautkan('verifikator', SUBJEK)
    const before = await db.petugas.count()
    await oidc.be('jujur', 'orang-asing')
    await refused(jalan(), 'TIDAK_DIKENAL')
    expect(await db.petugas.count()).toBe(before)
  })

  it('whose account is switched off, in the same words', async () => {
    const id = await tautkan('verifikator.2', SUBJEK)
    await db.petugas.update({ where: { id }, data: { aktif: false } })
    await refused(jalan(), 'TIDAK_DIKENAL')
    await db.petugas.update({ where: { id }, data: { aktif: true } })
    expect(await jalan()).toBe('/staf')
  })

  it('with a state that is not his, and the provider is not asked', async () => {
    await tautkan('verifikator', SUBJEK)
    const back = await oidc.visit(await tekan())
    back.searchParams.set('state', 'tebakan')
    await oidc.asked()
    await refused(kembali(back), 'TIDAK_SAH')
    expect(await oidc.asked()).toEqual([])
  })

  it('in a browser where nothing was begun', async () => {
    await tautkan('verifikator', SUBJEK)
    const back = await oidc.visit(await tekan())
    lupakanPeramban()
    await oidc.asked()
    await refused(kembali(back), 'TIDAK_SAH')
    expect(await oidc.asked()).toEqual([])
  })

  it('by cookies of next-auth that are missing or were made up', async () => {
    await tautkan('verifikator', SUBJEK)
    for (const name of ['kantor.state', 'kantor.nonce', 'kantor.pkce']) {
      const back = await oidc.visit(await tekan())
      peramban.kue.delete(name)
      await refused(kembali(back), 'TIDAK_SAH')
    }
    const [first, second] = [await oidc.visit(await tekan()), new Map(peramban.kue)]
    const back = await oidc.visit(await tekan())
    peramban.kue.set('kantor.nonce', second.get('kantor.nonce') ?? '')
    await refused(kembali(back), 'TIDAK_SAH')
    expect(first.searchParams.get('code')).not.toBeNull()
  })

  it('by a code that was used before', async () => {
    await tautkan('verifikator', SUBJEK)
    const back = await oidc.visit(await tekan())
    const kue = new Map(peramban.kue)
    expect(await kembali(back)).toBe('/staf')
    peramban.kue = kue
    await refused(kembali(back), 'TIDAK_SAH')
  })

  const LIES: readonly Tingkah[] = [
    'kunciLain',
    'subjekLain',
    'audLain',
    'penerbitLain',
    'nonceLain',
    'kedaluwarsa',
    'tanpaTandaTangan',
    'tanpaSubjek',
    'subjekAneh',
  ]
  it.each(LIES)('when the provider lies: %s', async (tingkah) => {
    await tautkan('verifikator', SUBJEK)
    await tautkan('verifikator.2', 'orang-lain')
    await oidc.be(tingkah, SUBJEK)
    await refused(jalan(), 'TIDAK_SAH')
  })

  it('when the provider refuses, or he changed his mind', async () => {
    await tautkan('verifikator', SUBJEK)
    await oidc.be('tolak')
    await refused(jalan(), 'DITOLAK')
  })

  it.each(['diam', 'rusak'] as const)('when the provider falls silent or breaks at the exchange: %s', async (tingkah) => {
    await tautkan('verifikator', SUBJEK)
    await oidc.be(tingkah)
    const began = performance.now()
    await refused(jalan(), 'JAUH')
    expect(performance.now() - began).toBeLessThan(9_000)
  })

  it.each(['diamSejakAwal', 'tetes', 'banjir'] as const)(
    'and waits only so long and takes only so much from a provider: %s',
    async (tingkah) => {
      await oidc.be(tingkah)
      const began = performance.now()
      await refused(tekan(), 'JAUH')
      expect(performance.now() - began).toBeLessThan(9_000)
    },
  )

  it('more often than the brake allows; the provider is asked no more', async () => {
    const back = await oidc.visit(await tekan())
    const habis = { penuhAt: new Date(Date.now() + 3_600_000) }
    await db.keran.upsert({ where: { kunci: 'kantor|semua' }, create: { kunci: 'kantor|semua', ...habis }, update: habis })
    await oidc.asked()
    await refused(tekan(), 'SERING')
    await refused(kembali(back), 'SERING')
    expect(await oidc.asked()).toEqual([])
  })
})

describe('whoever has a second factor', () => {
  const rahasia = newTotpSecret()
  const kodeOf = (menit = 0) => new TOTP({ secret: rahasia }).generate({ timestamp: now().getTime() + menit * 60_000 })

  it('shows it after the provider, as after his password; a wrong code lets nobody in', async () => {
    await tautkan('kepala', SUBJEK)
    await enrolSecondFactor(await petugasOf('kepala'), rahasia, kodeOf(-0.5))
    expect(await jalan({ kembali: '/staf/kunci' })).toBe('/masuk/kode')
    expect(await readSessionToken()).toBeNull()
    await expect(finishKodeKantor('000000')).rejects.toThrow(expect.objectContaining({ details: ['kode2fa.salah'] }))
    expect(await readSessionToken()).toBeNull()
    expect(await finishKodeKantor(kodeOf())).toBe('/staf/kunci')
    expect(await siapa()).toBe('kepala')
  })

  it('finds his code used up by its one use, and counts for nothing for a while after five wrong ones', async () => {
    expect(await jalan()).toBe('/masuk/kode')
    await expect(finishKodeKantor(kodeOf())).rejects.toThrow()
    for (let i = 0; i < 5; i += 1) await expect(finishKodeKantor('000000')).rejects.toThrow()
    await expect(finishKodeKantor(kodeOf(0.5))).rejects.toThrow()
    const { id } = await petugasOf('kepala')
    expect((await jejak('KODE_2FA_BERULANG', id)).length).toBeGreaterThan(0)
  })

  it('is not let in by a code alone, nor once his account of the office was taken off him meanwhile', async () => {
    expect(await finishKodeKantor(kodeOf())).toBe('/masuk?kantor=TIDAK_SAH')
    await tautkan('kepala', SUBJEK)
    expect(await jalan()).toBe('/masuk/kode')
    await db.akunKantor.deleteMany({ where: { subjek: SUBJEK } })
    expect(await finishKodeKantor(kodeOf(0.5))).toBe('/masuk?kantor=TIDAK_DIKENAL')
    expect(await readSessionToken()).toBeNull()
  })
})

describe('binding an account of the office', () => {
  const masukSandi = (namaPengguna: string) => signIn({ namaPengguna, kataSandi: DEMO_PASSWORD, alamatIp: null })
  const bersih = (namaPengguna: string) => db.akunKantor.deleteMany({ where: { OR: [{ petugas: { namaPengguna } }, { subjek: SUBJEK }] } })
  const buktikan = async (namaPengguna: string) => {
    const token = await masukSandi(namaPengguna)
    await rememberBukti(await provePemilik(token, { kataSandi: DEMO_PASSWORD, kode2fa: '' }))
    return token
  }

  it('goes once through the provider, which asks for its password again; owner and audit trail are told', async () => {
    await bersih('moderator')
    await db.petugas.update({ where: { namaPengguna: 'moderator' }, data: { surel: 'moderator@contoh.test' } })
    await buktikan('moderator')
    const address = await tekan({ tujuan: 'TAUT' })
    expect(new URL(address).searchParams.get('prompt')).toBe('login')
    expect(await kembali(await oidc.visit(address))).toBe('/staf/akun?kabar=kantor#kantor')
    const { id } = await petugasOf('moderator')
    expect(await db.akunKantor.findUnique({ where: { petugasId: id } })).toMatchObject({ penerbit: oidc.issuer, subjek: SUBJEK })
    expect((await jejak('TAUT_AKUN_KANTOR', id)).map(({ aktor, rincian }) => [aktor, rincian])).toEqual([[`petugas:${id}`, {}]])
    expect(await db.outbox.count({ where: { kunci: { startsWith: `akunKantor:TAUT:${id}:` } } })).toBe(1)
    lupakanPeramban()
    expect(await jalan()).toBe('/staf')
    expect(await siapa()).toBe('moderator')
  })

  it('is begun by nobody who has not shown his password just now', async () => {
    await bersih('moderator')
    expect(await tekan({ tujuan: 'TAUT' })).toBe('/staf/akun?kantor=ULANGI#kantor')
    const token = await masukSandi('moderator')
    await expect(provePemilik(token, { kataSandi: 'salah sekali', kode2fa: '' })).rejects.toThrow('WRONG_CREDENTIALS')
    peramban.kepala.delete('sec-fetch-site')
    await buktikan('moderator')
    expect(await tekan({ tujuan: 'TAUT' })).toBe('/masuk')
  })

  it('ends with the session it was begun in', async () => {
    await bersih('moderator')
    const token = await buktikan('moderator')
    const address = await tekan({ tujuan: 'TAUT' })
    await endSessionSaya(await petugasOf('moderator'), sessionIdOf(token))
    expect(await kembali(await oidc.visit(address))).toBe('/staf/akun?kantor=ULANGI#kantor')
    expect(await db.akunKantor.count({ where: { subjek: SUBJEK } })).toBe(0)
  })

  it('is refused for one that opens another account already', async () => {
    await tautkan('verifikator', SUBJEK)
    await bersih('sekretaris')
    await tautkan('verifikator', SUBJEK)
    await buktikan('sekretaris')
    expect(await jalan({ tujuan: 'TAUT' })).toBe('/staf/akun?kantor=SUDAH_TERTAUT#kantor')
  })

  it('says so on the account’s page when the provider refuses or lies', async () => {
    await bersih('moderator')
    await buktikan('moderator')
    await oidc.be('tolak')
    expect(await jalan({ tujuan: 'TAUT' })).toBe('/staf/akun?kantor=DITOLAK#kantor')
    await buktikan('moderator')
    await oidc.be('kunciLain')
    expect(await jalan({ tujuan: 'TAUT' })).toBe('/staf/akun?kantor=TIDAK_SAH#kantor')
    expect(await db.akunKantor.count({ where: { subjek: SUBJEK } })).toBe(0)
  })

  it('can be ended by its owner: on record, and no session stays but this one', async () => {
    const id = await tautkan('moderator', SUBJEK)
    await jalan()
    const [other, here] = [(await readSessionToken()) ?? '', await masukSandi('moderator')]
    await endAkunKantorSaya(await petugasOf('moderator'), here)
    expect([await getPetugasByToken(other), (await getPetugasByToken(here))?.namaPengguna]).toEqual([null, 'moderator'])
    expect((await jejak('LEPAS_AKUN_KANTOR', id)).length).toBe(1)
    lupakanPeramban()
    expect(await jalan()).toBe('/masuk?kantor=TIDAK_DIKENAL')
  })

  it('is one of each: a second account over there is not taken', async () => {
    const id = await tautkan('moderator', SUBJEK)
    const token = await masukSandi('moderator')
    const twice = bindAkunKantor({ petugasId: id, sesi: token }, { penerbit: oidc.issuer, subjek: 'orang-2' })
    await expect(twice).rejects.toThrow('CONFLICT')
  })
})

describe('with the provider gone', () => {
  it('the button, and the way back, say so within their time, and the password still opens the door', async () => {
    await tautkan('verifikator', SUBJEK)
    const back = await oidc.visit(await tekan())
    await oidc.stop()
    expect(await kembali(back)).toBe('/masuk?kantor=JAUH')
    expect(await tekan({ kembali: '/staf/kunci' })).toBe('/masuk?kantor=JAUH&kembali=%2Fstaf%2Fkunci')
    expect(await getPetugasByToken(await signIn({ namaPengguna: 'verifikator', kataSandi: DEMO_PASSWORD, alamatIp: null }))).not.toBeNull()
  })
})
