import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newTotpSecret } from '@/lib/infra/totp'
import { checkKustodi } from '@/lib/services/kustodi/check-kustodi'
import { bindAkunKantor, buktiPemilikOf, endAkunKantorSaya, provePemilik } from '@/lib/services/masuk/bind-kantor'
import { changePassword } from '@/lib/services/masuk/change-password'
import { enrolSecondFactor } from '@/lib/services/masuk/enrol-second-factor'
import { getPetugasByToken } from '@/lib/services/masuk/get-petugas'
import { signIn } from '@/lib/services/masuk/sign-in'
import { signInKantor } from '@/lib/services/masuk/sign-in-kantor'
import { createPetugas } from '@/lib/services/petugas/create-petugas'
import { endAkunKantor } from '@/lib/services/petugas/end-akun-kantor'
import { getAkun, getAkunSaya } from '@/lib/services/petugas/list-petugas'
import { resetPassword } from '@/lib/services/petugas/reset-masuk'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { petugasBer, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
const KANTOR = { penerbit: 'https://sso.contoh.test/realms/pegawai', subjek: 'a1b2c3' }
const EVER = new Date(0)
let admin: Petugas

beforeAll(async () => {
  await seedOffice({ surel: true })
  admin = await petugasBer('ADMIN_SISTEM')
})
beforeEach(async () => {
  await db.akunKantor.deleteMany()
  await database.queryAsAdmin('TRUNCATE "perubahanWewenang", "peringatanKustodi"')
})

const enter = (namaPengguna: string, kataSandi = DEMO_PASSWORD) => signIn({ namaPengguna, kataSandi, alamatIp: null })
const masuk = () => signInKantor({ ...KANTOR, alamatIp: null })
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'in',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  )
const bind = async (namaPengguna: string) =>
  bindAkunKantor(await provePemilik(await enter(namaPengguna), { kataSandi: DEMO_PASSWORD }), KANTOR)
const jenis = async () => (await db.perubahanWewenang.findMany({ select: { jenis: true } })).map((row) => row.jenis)

describe('the invitation', () => {
  it('is a first password: once it has become one of his own, he binds his account of the office without showing it again', async () => {
    const orang = { nama: 'Orang Baru', jabatan: 'Auditor', surel: '', nip: '', pangkat: '', unitId: 'opd-inspektorat' }
    const sandi = await createPetugas(admin, { namaPengguna: 'undangan.satu', ...orang })
    const token = await enter('undangan.satu', sandi)
    expect(await code(buktiPemilikOf(token))).toBe('FORBIDDEN')
    await changePassword(token, {
      kataSandi: sandi,
      kataSandiBaru: 'rotan panjang di tepi rawa',
      ulangiSandi: 'rotan panjang di tepi rawa',
    } as never)
    await bindAkunKantor(await buktiPemilikOf(token), KANTOR)
    expect(await masuk()).toMatchObject({ langkah: 'MASUK', namaPengguna: 'undangan.satu' })
  })

  it('given anew ends the binding: whoever took the old one up comes in by no other door', async () => {
    await bind('pegawai')
    const { id } = await petugasOf('pegawai')
    await resetPassword(admin, id)
    expect(await code(masuk())).toBe('WRONG_CREDENTIALS')
    expect(await db.akunKantor.count()).toBe(0)
    expect(await checkKustodi(EVER)).toBe(0)
    await db.petugas.update({
      where: { id },
      data: { gantiSandi: false, kataSandi: (await db.petugas.findFirstOrThrow({ where: { namaPengguna: 'kepala' } })).kataSandi },
    })
  })
})

describe('a binding', () => {
  it('is told of by the database itself, and its audit row accounts for it; so is its end', async () => {
    await bind('moderator')
    expect(await jenis()).toEqual(['AKUN_KANTOR'])
    expect(await checkKustodi(EVER)).toBe(0)
    await endAkunKantorSaya(await petugasOf('moderator'), await enter('moderator'))
    expect(await jenis()).toEqual(['AKUN_KANTOR', 'AKUN_KANTOR'])
    expect(await checkKustodi(EVER)).toBe(0)
  })

  it('is one row with its audit row and its mail, or none', async () => {
    await database.queryAsAdmin(`ALTER TABLE "jejakAudit" ADD CONSTRAINT "uji_gagal" CHECK (tindakan <> 'TAUT_AKUN_KANTOR') NOT VALID`)
    const before = await db.outbox.count()
    await expect(bind('moderator')).rejects.toThrow()
    await database.queryAsAdmin(`ALTER TABLE "jejakAudit" DROP CONSTRAINT "uji_gagal"`)
    expect([await db.akunKantor.count(), await db.outbox.count()]).toEqual([0, before])
  })

  it('can be put in and taken out by the application, and handed on by nobody', async () => {
    await bind('moderator')
    await expect(database.queryAsApp(`UPDATE "akunKantor" SET subjek = 'lain'`)).rejects.toThrow(/permission denied/)
  })

  it('of one account over there holds for one petugas, however many ask at once', async () => {
    const owners = ['moderator', 'verifikator', 'sekretaris']
    const bukti = await Promise.all(owners.map(async (nama) => provePemilik(await enter(nama), { kataSandi: DEMO_PASSWORD })))
    const done = await Promise.all(bukti.map((one) => code(bindAkunKantor(one, KANTOR))))
    expect(done.sort()).toEqual(['CONFLICT', 'CONFLICT', 'in'])
    expect(await db.akunKantor.count()).toBe(1)
  })

  it('is read by its owner and by whoever looks after accounts, and by nobody else', async () => {
    await bind('moderator')
    const moderator = await petugasOf('moderator')
    expect((await getAkunSaya(moderator)).akunKantor).toMatchObject(KANTOR)
    expect((await getAkun(admin, moderator.id)).akunKantor).toMatchObject(KANTOR)
    expect(await code(getAkun(await petugasOf('verifikator'), moderator.id))).toBe('FORBIDDEN')
  })

  it('is ended by the administrator, at once and with every session; by nobody else', async () => {
    await bind('moderator')
    const moderator = await petugasOf('moderator')
    const inside = await masuk()
    const token = inside.langkah === 'MASUK' ? inside.token : ''
    expect(await code(endAkunKantor(await petugasOf('verifikator'), moderator.id))).toBe('FORBIDDEN')
    expect(await getPetugasByToken(token)).not.toBeNull()
    await endAkunKantor(admin, moderator.id)
    expect([await getPetugasByToken(token), await code(masuk())]).toEqual([null, 'WRONG_CREDENTIALS'])
    const rows = await db.jejakAudit.findMany({ where: { tindakan: 'LEPAS_AKUN_KANTOR', aktor: `petugas:${admin.id}` } })
    expect(rows.map(({ objek }) => objek)).toEqual([`petugas:${moderator.id}`])
    expect(await db.outbox.count({ where: { kunci: { startsWith: `akunKantor:LEPAS:${moderator.id}:` } } })).toBeGreaterThan(0)
    expect(await code(endAkunKantor(admin, moderator.id))).toBe('NOT_FOUND')
  })

  it('needs the second factor of an account that has one, not its password alone', async () => {
    const rahasia = newTotpSecret()
    const kode = (menit: number) => new TOTP({ secret: rahasia }).generate({ timestamp: now().getTime() + menit * 60_000 })
    const token = await enter('sekretaris')
    await enrolSecondFactor(await petugasOf('sekretaris'), rahasia, kode(-0.5))
    expect(await code(provePemilik(token, { kataSandi: DEMO_PASSWORD }))).toBe('WRONG_CREDENTIALS')
    expect(await code(provePemilik(token, { kataSandi: DEMO_PASSWORD, kode2fa: '000000' }))).toBe('WRONG_CREDENTIALS')
    expect(await code(provePemilik(token, { kataSandi: DEMO_PASSWORD, kode2fa: kode(0) }))).toBe('in')
  })
})
