import { beforeAll, describe, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import { delegasiOf, type Petugas } from '@/lib/domain/auth/petugas'
import { beriPeranSchema } from '@/lib/domain/petugas/petugas-schema'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newTotpSecret } from '@/lib/infra/totp'
import { changePassword } from '@/lib/services/masuk/change-password'
import { enrolSecondFactor } from '@/lib/services/masuk/enrol-second-factor'
import { getPemilikSesi, getPetugasByToken } from '@/lib/services/masuk/get-petugas'
import { signIn } from '@/lib/services/masuk/sign-in'
import { signOutEverywhere } from '@/lib/services/masuk/sign-out-everywhere'
import { createPetugas } from '@/lib/services/petugas/create-petugas'
import { handOver } from '@/lib/services/petugas/hand-over'
import { givePeran } from '@/lib/services/petugas/give-peran'
import { listPetugas } from '@/lib/services/petugas/list-petugas'
import { addUnit, switchUnit } from '@/lib/services/instansi/manage-unit'
import { resetPassword, resetSecondFactor } from '@/lib/services/petugas/reset-masuk'
import { switchOffPetugas, switchOnPetugas } from '@/lib/services/petugas/switch-petugas'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { petugasBer, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
let admin: Petugas
const SANDI = 'rotan panjang di tepi rawa'

beforeAll(async () => {
  await seedOffice()
  // An office that is still being founded: posts are given at once. Later they are only proposed (tests/services/jabatan).
  await database.queryAsAdmin('TRUNCATE pendirian')
  admin = await petugasBer('ADMIN_SISTEM')
})

let counter = 0
async function newAccount(): Promise<Readonly<{ id: string; namaPengguna: string; sandi: string }>> {
  counter += 1
  const namaPengguna = `orang.baru.${counter}`
  const sandi = await createPetugas(admin, {
    namaPengguna,
    nama: 'Orang Baru',
    jabatan: 'Auditor',
    surel: '',
    nip: '',
    pangkat: '',
    unitId: 'opd-inspektorat',
  })
  const { id } = await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { id: true } })
  return { id, namaPengguna, sandi }
}

const enter = (namaPengguna: string, kataSandi: string) => signIn({ namaPengguna, kataSandi, alamatIp: null })
const give = (petugasId: string, peran: 'PEMEGANG_IDENTITAS' | 'VERIFIKATOR' | 'PPDP', values: Readonly<Record<string, string>> = {}) =>
  givePeran(admin, { petugasId, peran, layanan: 'WBS', mulai: officeDate(now()), selesai: '', delegasi: '', ...values })

describe('a post held for somebody else', () => {
  it('says so as long as it is held, and needs a last day; custody is never lent', async () => {
    const { id, namaPengguna } = await newAccount()
    const bentuk = { petugasId: id, peran: 'VERIFIKATOR', layanan: 'WBS', mulai: '2026-11-02', selesai: '', delegasi: 'PLH' }
    const faults = (values: Readonly<Record<string, string>>) =>
      beriPeranSchema.safeParse({ ...bentuk, ...values }).error?.issues.map((issue) => issue.message) ?? []
    expect(faults({})).toEqual(['selesai.delegasi'])
    expect(faults({ selesai: '2099-12-31' })).toEqual([])
    expect(faults({ peran: 'PEMEGANG_IDENTITAS' })).toEqual(['delegasi.pemegang'])
    expect(faults({ delegasi: 'LAIN' })).toEqual(['delegasi.salah'])
    await give(id, 'VERIFIKATOR', { selesai: '2099-12-31', delegasi: 'PLH' })
    expect(delegasiOf(await petugasOf(namaPengguna), 'VERIFIKATOR', 'WBS')).toBe('PLH')
    expect((await listPetugas(admin)).find((akun) => akun.id === id)?.peran).toMatchObject([
      { peran: 'VERIFIKATOR', delegasi: 'PLH', selesai: '2099-12-31' },
    ])
  })
})

describe('a new account', () => {
  it('opens no page with its first password before that is changed, and everything afterwards', async () => {
    const { namaPengguna, sandi } = await newAccount()
    const token = await enter(namaPengguna, sandi)
    const other = await enter(namaPengguna, sandi)
    expect(await getPetugasByToken(token)).toBeNull()
    expect((await getPemilikSesi(token))?.gantiSandi).toBe(true)
    expect(await refusal(changePassword(token, { kataSandi: 'salah', kataSandiBaru: SANDI, ulangiSandi: SANDI }))).toBe(
      'INVALID_INPUT kataSandi.salah',
    )
    await changePassword(token, { kataSandi: sandi, kataSandiBaru: SANDI, ulangiSandi: SANDI })
    expect((await getPetugasByToken(token))?.namaPengguna).toBe(namaPengguna)
    expect(await getPetugasByToken(other)).toBeNull()
    expect(await refusal(enter(namaPengguna, sandi))).toBe('WRONG_CREDENTIALS')
  })

  it('takes no name that is taken and no unit that is not there', async () => {
    const input = {
      namaPengguna: 'verifikator',
      nama: 'X Y',
      jabatan: 'Auditor',
      surel: '',
      nip: '',
      pangkat: '',
      unitId: 'opd-inspektorat',
    }
    expect(await refusal(createPetugas(admin, input))).toBe('INVALID_INPUT namaPengguna.dipakai')
    expect(await refusal(createPetugas(admin, { ...input, namaPengguna: 'lain', unitId: 'tidak-ada' }))).toBe('INVALID_INPUT unitId.wajib')
  })

  it('is made, changed and listed by nobody but the administrator, and refusals are recorded', async () => {
    const { id } = await newAccount()
    const before = await db.jejakAudit.count({ where: { tindakan: 'DITOLAK' } })
    for (const name of ['kepala', 'pemegang.identitas', 'ppdp', 'sekda']) {
      const petugas = await petugasOf(name)
      for (const act of [
        () => listPetugas(petugas),
        () => switchOffPetugas(petugas, id),
        () => resetPassword(petugas, id),
        () => resetSecondFactor(petugas, id),
        () => givePeran(petugas, { petugasId: id, peran: 'KEPALA', layanan: 'WBS', mulai: officeDate(now()), selesai: '', delegasi: '' }),
        () => addUnit(petugas, { jenis: 'OPD', namaUnit: 'Unit Penyusup', kode: '', kecamatan: '', posisi: '', lingkup: ['WBS'] }),
      ])
        expect([name, await refusal(act())]).toEqual([name, 'FORBIDDEN'])
    }
    expect(await db.jejakAudit.count({ where: { tindakan: 'DITOLAK' } })).toBe(before + 24)
  })
})

describe('posts', () => {
  it('are held from the first day of their period, and over at once when they are ended, with their row kept', async () => {
    const { id, namaPengguna, sandi } = await newAccount()
    const token = await enter(namaPengguna, sandi)
    await changePassword(token, { kataSandi: sandi, kataSandiBaru: SANDI, ulangiSandi: SANDI })
    const peran = async () => (await getPetugasByToken(token))?.peran.map((held) => held.peran)
    await give(id, 'VERIFIKATOR')
    expect(await peran()).toEqual(['VERIFIKATOR'])
    expect(await refusal(give(id, 'VERIFIKATOR'))).toBe('INVALID_INPUT peran.sudah')
    const { id: peranId } = await db.peranPetugas.findFirstOrThrow({ where: { petugasId: id }, select: { id: true } })
    await handOver(admin, { petugasId: id, peranId, penerusId: '', nonaktif: '' })
    expect(await peran()).toEqual([])
    expect(await db.peranPetugas.count({ where: { petugasId: id } })).toBe(1)
  })

  it('that must watch each other are never given to one person, not even at the same moment', async () => {
    const custodian = await petugasBer('PEMEGANG_IDENTITAS')
    expect(await refusal(give(custodian.id, 'VERIFIKATOR'))).toBe('INVALID_INPUT peran.bertentangan')
    await db.peranPetugas.updateMany({ where: { petugasId: custodian.id }, data: { kunciPemegang: null, selesai: new Date('2025-01-01') } })
    const { id } = await newAccount()
    const answers = await Promise.all([refusal(give(id, 'PEMEGANG_IDENTITAS')), refusal(give(id, 'PPDP'))])
    expect(answers.sort()).toEqual(['INVALID_INPUT peran.bertentangan', 'done'])
    await db.peranPetugas.updateMany({ where: { petugasId: id }, data: { kunciPemegang: null, selesai: new Date('2025-01-01') } })
  })

  it('of the custodian are one a layanan, by the database itself, and free for the next once ended', async () => {
    await db.peranPetugas.updateMany({
      where: { peran: 'PEMEGANG_IDENTITAS' },
      data: { kunciPemegang: null, selesai: new Date('2025-01-01') },
    })
    const [first, second] = [await newAccount(), await newAccount()]
    const answers = await Promise.all([refusal(give(first.id, 'PEMEGANG_IDENTITAS')), refusal(give(second.id, 'PEMEGANG_IDENTITAS'))])
    expect(answers.sort()).toEqual(['INVALID_INPUT peran.pemegangSatu', 'done'])
    const held = await db.peranPetugas.findFirstOrThrow({ where: { kunciPemegang: 'WBS' }, select: { id: true, petugasId: true } })
    await handOver(admin, { petugasId: held.petugasId, peranId: held.id, penerusId: '', nonaktif: '' })
    await give(held.petugasId === first.id ? second.id : first.id, 'PEMEGANG_IDENTITAS')
    expect(await db.peranPetugas.count({ where: { kunciPemegang: 'WBS' } })).toBe(1)
  })

  it('of the last administrator stay', async () => {
    const { id: peranId } = await db.peranPetugas.findFirstOrThrow({ where: { petugasId: admin.id }, select: { id: true } })
    expect(await refusal(handOver(admin, { petugasId: admin.id, peranId, penerusId: '', nonaktif: '' }))).toBe('GUARD_FAILED adminTerakhir')
    expect(await refusal(switchOffPetugas(admin, admin.id))).toBe('GUARD_FAILED adminTerakhir')
  })
})

describe('an account', () => {
  it('loses its sessions the moment it is switched off, and none comes back when it is switched on', async () => {
    const token = await enter('moderator', DEMO_PASSWORD)
    const { id } = await petugasOf('moderator')
    await switchOffPetugas(admin, id)
    expect(await getPetugasByToken(token)).toBeNull()
    await switchOnPetugas(admin, id)
    expect(await getPetugasByToken(token)).toBeNull()
    expect(await getPetugasByToken(await enter('moderator', DEMO_PASSWORD))).not.toBeNull()
  })

  it('can be signed out everywhere by its owner, without touching anybody else', async () => {
    const tokens = [await enter('irban.khusus', DEMO_PASSWORD), await enter('irban.khusus', DEMO_PASSWORD)]
    const other = await enter('kepala', DEMO_PASSWORD)
    await signOutEverywhere(await petugasOf('irban.khusus'))
    for (const token of tokens) expect(await getPetugasByToken(token)).toBeNull()
    expect(await getPetugasByToken(other)).not.toBeNull()
  })

  it('gets a second factor from its owner, keeps it until the administrator resets it, and needs none afterwards', async () => {
    const petugas = await petugasOf('verifikator.2')
    const rahasia = newTotpSecret()
    const kode = (at: Date) => new TOTP({ secret: rahasia }).generate({ timestamp: at.getTime() })
    expect(await enrolSecondFactor(petugas, rahasia, kode(now()))).toHaveLength(10)
    expect(await refusal(enrolSecondFactor(petugas, rahasia, kode(now())))).toBe('CONFLICT')
    expect(await refusal(enter('verifikator.2', DEMO_PASSWORD))).toBe('WRONG_CREDENTIALS')
    const later = new Date(now().getTime() + 60_000)
    const token = await runAt(later, () =>
      signIn({ namaPengguna: 'verifikator.2', kataSandi: DEMO_PASSWORD, kode2fa: kode(later), alamatIp: null }),
    )
    await resetSecondFactor(admin, petugas.id)
    expect(await getPetugasByToken(token)).toBeNull()
    expect(await getPetugasByToken(await enter('verifikator.2', DEMO_PASSWORD))).not.toBeNull()
  })

  it("whose password is reset opens nothing with the old one, and the custodian's key stays as it was", async () => {
    const { id } = await petugasOf('pemegang.identitas')
    const wrapped = () => db.kunciIdentitas.findFirstOrThrow({ where: { petugasId: id }, select: { bungkus: true, aktif: true } })
    const before = await wrapped()
    const { sandi, separuh } = await resetPassword(admin, id)
    expect(separuh).toBe(false)
    expect(await refusal(enter('pemegang.identitas', DEMO_PASSWORD))).toBe('WRONG_CREDENTIALS')
    expect(await getPetugasByToken(await enter('pemegang.identitas', sandi))).toBeNull()
    expect(await wrapped()).toEqual(before)
  })
})

describe('units', () => {
  it('can be added and switched off; the office itself stays', async () => {
    await addUnit(admin, {
      jenis: 'DESA',
      namaUnit: 'Desa Percobaan',
      kode: '62.01.01.2999',
      kecamatan: 'Kumai',
      posisi: '',
      lingkup: ['WBS'],
    })
    expect(
      await refusal(
        addUnit(admin, { jenis: 'DESA', namaUnit: 'Desa Lain', kode: '62.01.01.2999', kecamatan: 'Kumai', posisi: '', lingkup: ['WBS'] }),
      ),
    ).toBe('INVALID_INPUT namaUnit.dipakai')
    await switchUnit(admin, '62.01.01.2999', false)
    expect((await db.unit.findUniqueOrThrow({ where: { id: '62.01.01.2999' } })).aktif).toBe(false)
    expect(await refusal(switchUnit(admin, 'opd-inspektorat', false))).toBe('CONFLICT')
  })
})
