import { describe, expect, it } from '@jest/globals'
// First: it stands in for what the framework hands to the modules below.
import { lupakanPeramban, peramban } from '@/tests/support/peramban'
import { GET as typed } from '@/app/[locale]/masuk/kantor/route'
import { db } from '@/lib/infra/db'
import { getPetugasByToken } from '@/lib/services/masuk/get-petugas'
import { endSessionSaya } from '@/lib/services/masuk/list-sessions'
import { sessionIdOf } from '@/lib/services/masuk/session-token'
import { signIn } from '@/lib/services/masuk/sign-in'
import { readSessionToken } from '@/lib/web/session'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { petugasOf } from '@/tests/builders/kantor'
import { CALLBACK, jalan, jejakTentang, kantorUji, kembali, oidc, siapa, SITUS, SUBJEK, tautkan, tekan } from '@/tests/support/kantor-uji'
import type { Tingkah } from '@/tests/support/oidc'

const database = kantorUji()
const sesi = () => db.session.count()

describe('signing in with an account of the office', () => {
  it('lets in the petugas it is bound to: a session row and an audit row, as after a password', async () => {
    const id = await tautkan('verifikator', SUBJEK)
    const before = (await jejakTentang('MASUK', id)).length
    expect(await jalan()).toBe('/staf')
    expect(await siapa()).toBe('verifikator')
    const [row, ...none] = (await jejakTentang('MASUK', id)).slice(before)
    expect([row?.aktor, row?.rincian, none]).toEqual([`petugas:${id}`, { jalan: 'AKUN_KANTOR' }, []])
    expect(await db.session.count({ where: { id: sessionIdOf((await readSessionToken()) ?? ''), petugasId: id } })).toBe(1)
  })

  it('asks the provider for nothing but the subject, with state, nonce and PKCE, tied to this browser for minutes', async () => {
    const address = new URL(await tekan())
    expect([address.origin, address.pathname]).toEqual([oidc().issuer, '/auth'])
    const asked = Object.fromEntries(address.searchParams)
    expect(asked).toMatchObject({ scope: 'openid', response_type: 'code', code_challenge_method: 'S256', redirect_uri: CALLBACK })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]?.length).toBeGreaterThanOrEqual(43)
    const own = [...peramban.cara]
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
    expect((await typed(new Request(`${SITUS}/masuk/kantor`), { params: Promise.resolve({ locale: 'id' }) })).headers.get('location')).toBe(
      '/masuk',
    )
    expect(await oidc().asked()).toEqual([])
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
    await oidc().be('jujur', 'orang-asing')
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
    const back = await oidc().visit(await tekan())
    back.searchParams.set('state', 'tebakan')
    await oidc().asked()
    await refused(kembali(back), 'TIDAK_SAH')
    expect(await oidc().asked()).toEqual([])
  })

  it('in a browser where nothing was begun', async () => {
    await tautkan('verifikator', SUBJEK)
    const back = await oidc().visit(await tekan())
    lupakanPeramban()
    await oidc().asked()
    await refused(kembali(back), 'TIDAK_SAH')
    expect(await oidc().asked()).toEqual([])
  })

  it('by cookies of next-auth that are missing or were made up', async () => {
    await tautkan('verifikator', SUBJEK)
    for (const name of ['kantor.state', 'kantor.nonce', 'kantor.pkce']) {
      const back = await oidc().visit(await tekan())
      peramban.kue.delete(name)
      await refused(kembali(back), 'TIDAK_SAH')
    }
    const [first, second] = [await oidc().visit(await tekan()), new Map(peramban.kue)]
    const back = await oidc().visit(await tekan())
    peramban.kue.set('kantor.nonce', second.get('kantor.nonce') ?? '')
    await refused(kembali(back), 'TIDAK_SAH')
    expect(first.searchParams.get('code')).not.toBeNull()
  })

  it('by a code that was used before', async () => {
    await tautkan('verifikator', SUBJEK)
    const back = await oidc().visit(await tekan())
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
    await oidc().be(tingkah, SUBJEK)
    await refused(jalan(), 'TIDAK_SAH')
  })

  it('when the provider refuses, or he changed his mind', async () => {
    await tautkan('verifikator', SUBJEK)
    await oidc().be('tolak')
    await refused(jalan(), 'DITOLAK')
  })

  it.each(['diam', 'rusak'] as const)('when the provider falls silent or breaks at the exchange: %s', async (tingkah) => {
    await tautkan('verifikator', SUBJEK)
    await oidc().be(tingkah)
    const began = performance.now()
    await refused(jalan(), 'JAUH')
    expect(performance.now() - began).toBeLessThan(9_000)
  })

  it('by a provider each of whose answers comes in time, and all of them together too late', async () => {
    await tautkan('verifikator', SUBJEK)
    await oidc().be('lamban')
    const back = await oidc().visit(await tekan())
    const began = performance.now()
    await refused(kembali(back), 'JAUH')
    expect(performance.now() - began).toBeLessThan(9_000)
  })

  it.each(['diamSejakAwal', 'tetes', 'banjir'] as const)(
    'and waits only so long and takes only so much from a provider: %s',
    async (tingkah) => {
      await oidc().be(tingkah)
      const began = performance.now()
      await refused(tekan(), 'JAUH')
      expect(performance.now() - began).toBeLessThan(9_000)
    },
  )

  it('more often than the brake allows; the provider is asked no more', async () => {
    const back = await oidc().visit(await tekan())
    const habis = { penuhAt: new Date(Date.now() + 3_600_000) }
    await db.keran.upsert({ where: { kunci: 'kantor|semua' }, create: { kunci: 'kantor|semua', ...habis }, update: habis })
    await oidc().asked()
    await refused(tekan(), 'SERING')
    await refused(kembali(back), 'SERING')
    expect(await oidc().asked()).toEqual([])
  })
})

describe('with the provider gone', () => {
  it('the button, and the way back, say so within their time, and the password still opens the door', async () => {
    await tautkan('verifikator', SUBJEK)
    const back = await oidc().visit(await tekan())
    await oidc().stop()
    expect(await kembali(back)).toBe('/masuk?kantor=JAUH')
    expect(await tekan({ kembali: '/staf/kunci' })).toBe('/masuk?kantor=JAUH&kembali=%2Fstaf%2Fkunci')
    expect(await getPetugasByToken(await signIn({ namaPengguna: 'verifikator', kataSandi: DEMO_PASSWORD, alamatIp: null }))).not.toBeNull()
  })
})
