import { describe, expect, it } from '@jest/globals'
// First: it stands in for what the framework hands to the modules below.
import { lupakanPeramban, peramban } from '@/tests/support/peramban'
import { TOTP } from 'otpauth'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newTotpSecret } from '@/lib/infra/totp'
import { bindAkunKantor, endAkunKantorSaya, provePemilik } from '@/lib/services/masuk/bind-kantor'
import { enrolSecondFactor } from '@/lib/services/masuk/enrol-second-factor'
import { getPemilikSesi, getPetugasByToken } from '@/lib/services/masuk/get-petugas'
import { endSessionSaya } from '@/lib/services/masuk/list-sessions'
import { sessionIdOf } from '@/lib/services/masuk/session-token'
import { signIn } from '@/lib/services/masuk/sign-in'
import { rememberBukti } from '@/lib/web/kantor/cookies'
import { finishKodeKantor } from '@/lib/web/kantor/finish-kode'
import { afterUndangan } from '@/lib/web/kantor/offer-taut'
import { readSessionToken } from '@/lib/web/session'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { petugasOf } from '@/tests/builders/kantor'
import { jalan, jejakTentang, kantorUji, kembali, oidc, siapa, SUBJEK, tautkan, tekan } from '@/tests/support/kantor-uji'

// As in a real office: there, posts that decide about keys demand a second factor.
kantorUji({ DEMO: 'off' })

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

  it('is led to set one up when his posts decide about keys and he has none, and finds every other page shut', async () => {
    await tautkan('ppdp', SUBJEK)
    expect(await jalan()).toBe('/staf')
    const token = (await readSessionToken()) ?? ''
    expect(await getPemilikSesi(token)).toMatchObject({ petugas: { namaPengguna: 'ppdp' }, faktorWajib: true })
    expect(await siapa()).toBeNull()
    await tautkan('kepala', SUBJEK)
  })

  it('finds his code used up by its one use, and counts for nothing for a while after five wrong ones', async () => {
    expect(await jalan()).toBe('/masuk/kode')
    await expect(finishKodeKantor(kodeOf())).rejects.toThrow()
    for (let i = 0; i < 5; i += 1) await expect(finishKodeKantor('000000')).rejects.toThrow()
    await expect(finishKodeKantor(kodeOf(0.5))).rejects.toThrow()
    const { id } = await petugasOf('kepala')
    expect((await jejakTentang('KODE_2FA_BERULANG', id)).length).toBeGreaterThan(0)
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
    await buktikan('moderator')
    const address = await tekan({ tujuan: 'TAUT' })
    expect(new URL(address).searchParams.get('prompt')).toBe('login')
    expect(await kembali(await oidc().visit(address))).toBe('/staf/akun?kabar=kantor#kantor')
    const { id } = await petugasOf('moderator')
    expect(await db.akunKantor.findUnique({ where: { petugasId: id } })).toMatchObject({ penerbit: oidc().issuer, subjek: SUBJEK })
    expect((await jejakTentang('TAUT_AKUN_KANTOR', id)).map(({ aktor, rincian }) => [aktor, rincian])).toEqual([[`petugas:${id}`, {}]])
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
    expect(await kembali(await oidc().visit(address))).toBe('/staf/akun?kantor=ULANGI#kantor')
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
    await oidc().be('tolak')
    expect(await jalan({ tujuan: 'TAUT' })).toBe('/staf/akun?kantor=DITOLAK#kantor')
    await buktikan('moderator')
    await oidc().be('kunciLain')
    expect(await jalan({ tujuan: 'TAUT' })).toBe('/staf/akun?kantor=TIDAK_SAH#kantor')
    expect(await db.akunKantor.count({ where: { subjek: SUBJEK } })).toBe(0)
  })

  it('can be ended by its owner: on record, and no session stays but this one', async () => {
    const id = await tautkan('moderator', SUBJEK)
    await jalan()
    const [other, here] = [(await readSessionToken()) ?? '', await masukSandi('moderator')]
    await endAkunKantorSaya(await petugasOf('moderator'), here)
    expect([await getPetugasByToken(other), (await getPetugasByToken(here))?.namaPengguna]).toEqual([null, 'moderator'])
    expect((await jejakTentang('LEPAS_AKUN_KANTOR', id)).length).toBe(1)
    lupakanPeramban()
    expect(await jalan()).toBe('/masuk?kantor=TIDAK_DIKENAL')
  })

  it('is one of each: a second account over there is not taken', async () => {
    const id = await tautkan('moderator', SUBJEK)
    const token = await masukSandi('moderator')
    const twice = bindAkunKantor({ petugasId: id, sesi: token }, { penerbit: oidc().issuer, subjek: 'orang-2' })
    await expect(twice).rejects.toThrow('CONFLICT')
  })

  it('is offered to whoever has just made a password of his own out of his invitation', async () => {
    await bersih('moderator')
    expect(await afterUndangan(await masukSandi('moderator'))).toBe('/staf/akun?kabar=undangan#kantor')
    expect(await jalan({ tujuan: 'TAUT' })).toBe('/staf/akun?kabar=kantor#kantor')
    expect(await db.akunKantor.count({ where: { petugas: { namaPengguna: 'moderator' } } })).toBe(1)
  })
})
