import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { TOTP } from 'otpauth'
import { adminSchema, instansiSchema } from '@/lib/domain/awal/mulai-schema'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newTotpSecret } from '@/lib/infra/totp'
import { completeAwal } from '@/lib/services/awal/complete-awal'
import { isUndanganValid, needsInstansi } from '@/lib/services/awal/read-undangan'
import { getPetugasByToken } from '@/lib/services/masuk/get-petugas'
import { signIn } from '@/lib/services/masuk/sign-in'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { getDaftarSiap } from '@/lib/services/sistem/get-daftar-siap'
import { issueUndangan, UNDANGAN_MINUTES } from '@/scripts/lib/undangan.mjs'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

jest.setTimeout(60_000)
const database = testDatabase({ DEMO: 'off' })
const SANDI = 'ulin tua di hulu sungai'

const kodeAt = (rahasia: string, at: Date) => new TOTP({ secret: rahasia }).generate({ timestamp: at.getTime() })
const minutesLater = (minutes: number) => new Date(now().getTime() + minutes * 60_000)

async function newLink(): Promise<string> {
  const link = await issueUndangan(database.appUrl, 'http://localhost:3000')
  return new URL(link ?? '').searchParams.get('undangan') ?? ''
}

const INSTANSI = instansiSchema.parse({
  namaInstansi: 'Inspektorat',
  pemda: 'Pemerintah Kabupaten Kotawaringin Barat',
  singkatan: 'itkab',
  alamatInstansi: 'Jalan Contoh 1',
  tempat: 'Pangkalan Bun',
  kodePos: '74111',
  teleponInstansi: '(0532) 24475',
  nomorSk: '',
  layanan: 'WBS',
  kodeWilayah: '62.01',
})

function requestOf(token: string, rahasia = newTotpSecret(), values: Readonly<Record<string, string>> = {}, at = now()) {
  const admin = adminSchema.parse({
    nama: 'Pengelola Situs',
    jabatan: 'Pranata Komputer',
    namaPengguna: 'pengelola',
    surel: '',
    kataSandiBaru: SANDI,
    ulangiSandi: SANDI,
    kode2fa: kodeAt(rahasia, at),
    ...values,
  })
  return { token, rahasia, instansi: INSTANSI, admin }
}

/** Without deleting history, which nobody may, an office without administrator is one whose only one is switched off. */
const withoutAdmin = () => db.petugas.updateMany({ where: { aktif: true }, data: { aktif: false, namaPengguna: `lama-${Date.now()}` } })

describe('the link of a first start', () => {
  beforeEach(withoutAdmin)

  it('opens the set-up for half an hour, and its token stands nowhere in the database', async () => {
    const token = await newLink()
    expect(await isUndanganValid(token)).toBe(true)
    expect(await runAt(minutesLater(UNDANGAN_MINUTES - 1), () => isUndanganValid(token))).toBe(true)
    expect(await runAt(minutesLater(UNDANGAN_MINUTES + 1), () => isUndanganValid(token))).toBe(false)
    expect(await isUndanganValid(`${token}x`)).toBe(false)
    expect((await semuaNilai(database)).filter(({ bytes }) => bytes.includes(token))).toEqual([])
  })

  it('makes nothing once it is too old', async () => {
    const token = await newLink()
    const rahasia = newTotpSecret()
    const later = minutesLater(UNDANGAN_MINUTES + 1)
    const request = requestOf(token, rahasia, { kode2fa: kodeAt(rahasia, later) })
    expect(await refusal(runAt(later, () => completeAwal(request)))).toBe('FORBIDDEN')
    expect(await db.instansi.count()).toBe(0)
  })

  it('gives way to the one of the next start', async () => {
    const first = await newLink()
    const second = await newLink()
    expect([await isUndanganValid(first), await isUndanganValid(second)]).toEqual([false, true])
  })
})

describe('the first set-up', () => {
  it('is refused whole when the code of the app does not fit, and the link stays good', async () => {
    await withoutAdmin()
    const token = await newLink()
    const rahasia = newTotpSecret()
    const wrong = kodeAt(rahasia, now()) === '000000' ? '111111' : '000000'
    expect(await refusal(completeAwal(requestOf(token, rahasia, { kode2fa: wrong })))).toBe('INVALID_INPUT kode2fa.salah')
    expect([await db.instansi.count(), await isUndanganValid(token)]).toEqual([0, true])
  })

  it('makes office, units, administrator and second factor once, also for two who hold the link at the same moment', async () => {
    await withoutAdmin()
    const token = await newLink()
    const answers = await Promise.all([
      refusal(completeAwal(requestOf(token))),
      refusal(completeAwal(requestOf(token, newTotpSecret(), { namaPengguna: 'orang.kedua' }))),
    ])
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1)
    expect(await db.petugas.count({ where: { aktif: true } })).toBe(1)
    expect(await db.instansi.findMany({ select: { id: true, layanan: true, singkatan: true } })).toEqual([
      { id: 'itkab-wbs', layanan: 'WBS', singkatan: 'ITKAB' },
    ])
    expect(await db.unit.count({ where: { jenis: 'DESA' } })).toBeGreaterThan(70)
    expect(await db.unit.count({ where: { instansiId: 'itkab-wbs', posisi: { not: null } } })).toBe(4)
    expect(await isUndanganValid(token)).toBe(false)
    expect(await issueUndangan(database.appUrl, 'http://localhost:3000')).toBeNull()
    expect(await needsInstansi()).toBe(false)
  })

  it('is refused while somebody administrates, also with a link that was never used', async () => {
    await withoutAdmin()
    await completeAwal({ ...requestOf(await newLink()), instansi: null })
    const last = await db.petugas.findFirstOrThrow({ where: { aktif: true }, select: { id: true } })
    await db.petugas.update({ where: { id: last.id }, data: { aktif: false } })
    const token = await newLink()
    await db.petugas.update({ where: { id: last.id }, data: { aktif: true } })
    expect(await isUndanganValid(token)).toBe(false)
    expect(await refusal(completeAwal({ ...requestOf(token, newTotpSecret(), { namaPengguna: 'orang.ketiga' }), instansi: null }))).toBe(
      'FORBIDDEN',
    )
  })

  it('only makes the account when the office is there and its administrator is gone', async () => {
    await withoutAdmin()
    const codes = await completeAwal({ ...requestOf(await newLink()), instansi: null })
    expect(new Set(codes).size).toBe(10)
    expect(await db.instansi.count()).toBe(1)
    expect(await needsInstansi()).toBe(false)
  })

  it('keeps reports out until both keys are in force, and the checklist says what is missing', async () => {
    await withoutAdmin()
    const rahasia = newTotpSecret()
    await completeAwal(requestOf(await newLink(), rahasia))
    const later = minutesLater(1)
    const token = await runAt(later, () =>
      signIn({ namaPengguna: 'pengelola', kataSandi: SANDI, kode2fa: kodeAt(rahasia, later), alamatIp: null }),
    )
    const admin = await getPetugasByToken(token)
    if (!admin) throw new Error('not signed in')
    expect(await getDaftarSiap(admin)).toMatchObject({
      siap: { kantor: true, unit: true, peran: false, pemulihan: false, pemegang: false, kalender: false, surel: false },
      uji: null,
    })
    expect((await getDaftarSiap(admin)).layanan[0]?.peranKosong).toContain('PEMEGANG_IDENTITAS')
    expect((await getFormOptions('WBS')).penyegel).toBeNull()
  })
})

describe('signing in with a second factor', () => {
  const rahasia = newTotpSecret()
  // One moment for the set-up and its code: the half minute must not turn between the two.
  let setUp: Date
  let codes: readonly string[] = []
  const enter = (kode2fa: string, at: Date, kataSandi = SANDI) =>
    refusal(runAt(at, () => signIn({ namaPengguna: 'pengelola', kataSandi, kode2fa, alamatIp: null })))

  beforeAll(async () => {
    await withoutAdmin()
    setUp = now()
    codes = await runAt(setUp, async () => completeAwal(requestOf(await newLink(), rahasia, {}, setUp)))
  })

  it('needs a code, and refuses in the same words as a wrong password', async () => {
    expect(await enter('', minutesLater(5))).toBe('WRONG_CREDENTIALS')
    expect(await enter(kodeAt(rahasia, minutesLater(90)), minutesLater(5))).toBe('WRONG_CREDENTIALS')
    expect(await enter(kodeAt(rahasia, minutesLater(5)), minutesLater(5), 'salah')).toBe('WRONG_CREDENTIALS')
  })

  it('takes a code once, not again within its half minute, nor the one that set the account up', async () => {
    expect(await enter(kodeAt(rahasia, setUp), setUp)).toBe('WRONG_CREDENTIALS')
    const at = minutesLater(10)
    const answers = await Promise.all([enter(kodeAt(rahasia, at), at), enter(kodeAt(rahasia, at), at)])
    expect(answers.sort()).toEqual(['WRONG_CREDENTIALS', 'done'])
    expect(await enter(kodeAt(rahasia, minutesLater(10.5)), minutesLater(10.5))).toBe('done')
    // A code seen earlier and kept is older than the last one used.
    expect(await enter(kodeAt(rahasia, at), at)).toBe('WRONG_CREDENTIALS')
  })

  it('does not use a code up for somebody who does not know the password', async () => {
    const at = minutesLater(20)
    expect(await enter(kodeAt(rahasia, at), at, 'salah')).toBe('WRONG_CREDENTIALS')
    expect(await enter(kodeAt(rahasia, at), at)).toBe('done')
  })

  it('takes each backup code once, in whatever case it is typed, and keeps them only as hashes', async () => {
    const kode = codes[3]?.toUpperCase().replace('-', '') ?? ''
    expect(await enter(kode, minutesLater(30))).toBe('done')
    expect(await enter(kode, minutesLater(31))).toBe('WRONG_CREDENTIALS')
    expect((await db.petugas.findUniqueOrThrow({ where: { namaPengguna: 'pengelola' } })).kodeCadangan).toHaveLength(9)
    const values = await semuaNilai(database)
    for (const secret of [rahasia, ...codes]) expect(values.filter(({ bytes }) => bytes.includes(secret))).toEqual([])
  })
})
