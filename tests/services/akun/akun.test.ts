import { beforeAll, describe, expect, it } from '@jest/globals'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { changeSandi } from '@/lib/services/akun/change-sandi'
import { createAkun } from '@/lib/services/akun/create-akun'
import { deleteAkun } from '@/lib/services/akun/delete-akun'
import { endSession } from '@/lib/services/akun/end-session'
import { getAkun } from '@/lib/services/akun/get-akun'
import { getPelaporByToken } from '@/lib/services/akun/get-pelapor'
import { recoverAkun } from '@/lib/services/akun/recover-akun'
import { sessionPelaporIdOf } from '@/lib/services/akun/session'
import { getPemilikSesi } from '@/lib/services/masuk/get-petugas'
import { SESSION_HOURS } from '@/lib/services/masuk/session-token'
import { signIn } from '@/lib/services/masuk/sign-in'
import { signInAny } from '@/lib/services/masuk/sign-in-any'
import { createPetugas } from '@/lib/services/petugas/create-petugas'
import { purgeSession } from '@/lib/services/worker/housekeeping'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { akunUji, kirimSp4n, SANDI } from '@/tests/builders/akun'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
beforeAll(async () => void (await seedOffice()))

const ALAMAT = '198.51.100.7'
const BARU = 'pasar apung di sore hari'
const masuk = (namaPengguna: string, kataSandi = SANDI) => signInAny({ namaPengguna, kataSandi, alamatIp: ALAMAT })
const kanonik = (kode: string) => parseKodeAkses(kode) ?? ''

describe('a new account', () => {
  it('is a pseudonym and two hashes: neither password nor code nor token is kept, nor any address', async () => {
    const { token, kodePemulihan, samaran } = await akunUji()
    const row = await db.akunPelapor.findUniqueOrThrow({ where: { samaran } })
    expect(row).toEqual({
      id: row.id,
      samaran,
      kataSandi: expect.stringContaining('$argon2id$'),
      kodePemulihan: expect.stringMatching(/^[0-9a-f]{8}:[0-9a-f]{64}$/),
      emailKabarTersegel: null,
      dibuatAt: row.dibuatAt,
    })
    const { token: second } = await masuk(samaran)
    const needles = [token, second, kodePemulihan, kanonik(kodePemulihan), SANDI, ALAMAT]
    expect((await semuaNilai(database)).filter(({ bytes }) => needles.some((needle) => bytes.includes(needle)))).toEqual([])
  })

  it('posted twice is one account with one code', async () => {
    const input = { samaran: 'sekali_akun', kataSandi: SANDI, kunciKirim: newKunciKirim() }
    const [first, second] = [await createAkun(input), await createAkun(input)]
    expect(second.kodePemulihan).toBe(first.kodePemulihan)
    expect((await getPelaporByToken(second.token))?.samaran).toBe('sekali_akun')
    expect(await db.akunPelapor.count({ where: { samaran: 'sekali_akun' } })).toBe(1)
  })

  it('takes no name that an officer, a reporter or a report of a deleted account bears', async () => {
    const { pelapor, samaran } = await akunUji()
    await kirimSp4n({ pelapor, akun: null })
    const daftar = (nama: string) => refusal(createAkun({ samaran: nama, kataSandi: SANDI, kunciKirim: newKunciKirim() }))
    const petugas = await daftar('verifikator')
    const akun = await daftar(samaran)
    await deleteAkun(pelapor, SANDI)
    const laporan = await daftar(samaran)
    // One sentence whoever holds it, with three names close to what was typed.
    expect(petugas).toMatch(/^INVALID_INPUT samaran\.pilihLain\|(verifikator_\d{4},?){3}$/)
    for (const refused of [akun, laporan]) expect(refused).toMatch(/^INVALID_INPUT samaran\.pilihLain\|(ulin_\d{4},?){3}$/)
  })

  it('answers a name that cannot be had with three that can', async () => {
    const saran = async (nama: string) =>
      String(await refusal(createAkun({ samaran: nama, kataSandi: SANDI, kunciKirim: newKunciKirim() })))
        .split('|')[1]
        ?.split(',') ?? []
    const panjang = 'x'.repeat(30)
    for (const samaran of [panjang, '777', 'a.-']) {
      await akunUji(samaran)
      const free = await saran(samaran)
      expect(new Set(free).size).toBe(3)
      for (const nama of free) expect((await akunUji(nama)).samaran).toBe(materiShape.samaran.parse(nama))
    }
  })

  it('suggests no name that somebody holds, even where every short one is gone', async () => {
    const rows = Array.from({ length: 9_000 }, (_, n) => ({
      samaran: `habis_${1_000 + n}`,
      kataSandi: 'x',
      kodePemulihan: 'x',
      dibuatAt: now(),
    }))
    await db.akunPelapor.createMany({ data: [...rows, { samaran: 'habis', kataSandi: 'x', kodePemulihan: 'x', dibuatAt: now() }] })
    expect(await refusal(createAkun({ samaran: 'habis', kataSandi: SANDI, kunciKirim: newKunciKirim() }))).toMatch(/\|(habis_\d{9},?){3}$/)
  })

  it('keeps its name from new officers too', async () => {
    const { samaran } = await akunUji()
    const admin = await petugasOf('admin.sistem')
    const input = {
      namaPengguna: samaran,
      nama: 'Petugas Baru',
      jabatan: 'Pranata',
      unitId: 'opd-inspektorat',
      nip: '',
      pangkat: '',
      surel: '',
    }
    expect(await refusal(createPetugas(admin, input))).toBe('INVALID_INPUT namaPengguna.dipakai')
  })
})

describe('the one sign-in', () => {
  it('tells officers and reporters apart by their name', async () => {
    const { samaran } = await akunUji()
    expect(await masuk(samaran)).toMatchObject({ sebagai: 'PELAPOR' })
    expect(await masuk('verifikator', DEMO_PASSWORD)).toMatchObject({ sebagai: 'PETUGAS' })
    expect([await refusal(masuk(samaran, 'salah')), await refusal(masuk('tidak_ada')), await refusal(masuk('verifikator'))]).toEqual(
      Array(3).fill('WRONG_CREDENTIALS'),
    )
  })

  it('never counts a reporter as an officer, nor an officer as a reporter', async () => {
    const { samaran } = await akunUji()
    const pelapor = (await masuk(samaran)).token
    const petugas = await signIn({ namaPengguna: 'verifikator', kataSandi: DEMO_PASSWORD, alamatIp: null })
    expect([await getPemilikSesi(pelapor), await getPelaporByToken(petugas)]).toEqual([null, null])
    expect([(await getPemilikSesi(petugas))?.petugas.namaPengguna, (await getPelaporByToken(pelapor))?.samaran]).toEqual([
      'verifikator',
      samaran,
    ])
    // Not even when a row of one table is copied into the other.
    const row = await db.sessionPelapor.findUniqueOrThrow({ where: { id: sessionPelaporIdOf(pelapor) } })
    const { id } = await petugasOf('kepala')
    await db.session.create({
      data: { id: row.id, petugasId: id, dibuatAt: row.dibuatAt, terakhirAt: row.terakhirAt, kedaluwarsa: row.kedaluwarsa },
    })
    expect(await getPemilikSesi(pelapor)).toBeNull()
  })

  it('is slowed down for a reporter as for an officer', async () => {
    const tries = await Promise.all(Array.from({ length: 40 }, () => refusal(masuk('ditebak_terus', 'salah'))))
    expect(tries.filter((one) => one === 'TOO_MANY_TRIES umum.percobaan|1').length).toBeGreaterThanOrEqual(18)
  })
})

describe('the sessions of an account', () => {
  it('are listed with their times, and end one by one for their owner alone', async () => {
    const { pelapor, samaran, token } = await akunUji()
    const other = await masuk(samaran)
    const { session } = await getAkun(pelapor)
    expect(session.map(({ ini }) => ini).sort()).toEqual([false, true])
    const target = session.find(({ ini }) => !ini)?.sessionId ?? ''
    await endSession((await akunUji()).pelapor, target)
    expect(await getPelaporByToken(other.token)).not.toBeNull()
    await endSession(pelapor, target)
    expect(await getPelaporByToken(other.token)).toBeNull()
    expect(await getPelaporByToken(token)).not.toBeNull()
  })

  it('have no column for an address of any kind', async () => {
    const columns = await database.queryAsAdmin(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'sessionPelapor' ORDER BY 1`,
    )
    expect(columns.map(({ name }) => name)).toEqual(['akunId', 'dibuatAt', 'id', 'kedaluwarsa', 'terakhirAt'])
  })

  it('are over after their hours, and gone after the next cleaning', async () => {
    const { pelapor, token } = await akunUji()
    const later = new Date(now().getTime() + (SESSION_HOURS * 60 + 1) * 60_000)
    expect(await runAt(later, () => getPelaporByToken(token))).toBeNull()
    await runAt(later, purgeSession)
    expect(await db.sessionPelapor.count({ where: { akunId: pelapor.akunId } })).toBe(0)
  })
})

describe('a lost password', () => {
  const pulihkan = (samaran: string, kode: string, kunciKirim = newKunciKirim()) =>
    recoverAkun({ samaran, kodePemulihan: kanonik(kode), kataSandiBaru: BARU, kunciKirim })

  it('is replaced by the printed code, which gives a new one and ends every session', async () => {
    const { samaran, kodePemulihan, token } = await akunUji()
    const done = await pulihkan(samaran, kodePemulihan)
    expect(done.kodePemulihan).not.toBe(kodePemulihan)
    expect([await getPelaporByToken(token), (await getPelaporByToken(done.token))?.samaran]).toEqual([null, samaran])
    expect(await masuk(samaran, BARU)).toMatchObject({ sebagai: 'PELAPOR' })
    expect(await refusal(masuk(samaran))).toBe('WRONG_CREDENTIALS')
    expect(await refusal(pulihkan(samaran, kodePemulihan))).toBe('WRONG_CREDENTIALS')
    expect(await refusal(pulihkan(samaran, done.kodePemulihan))).toBe('done')
  })

  it('shows the same new code when the answer was lost and the form is posted again', async () => {
    const { samaran, kodePemulihan } = await akunUji()
    const kunciKirim = newKunciKirim()
    const first = await pulihkan(samaran, kodePemulihan, kunciKirim)
    expect((await pulihkan(samaran, kodePemulihan, kunciKirim)).kodePemulihan).toBe(first.kodePemulihan)
  })

  it('is refused in the same words for an unknown name and for the code of somebody else', async () => {
    const [one, other] = [await akunUji(), await akunUji()]
    expect(await refusal(pulihkan(one.samaran, other.kodePemulihan))).toBe('WRONG_CREDENTIALS')
    expect(await refusal(pulihkan('tidak_ada', other.kodePemulihan))).toBe('WRONG_CREDENTIALS')
  })
})

it('changing the password asks for the old one and leaves this session alone', async () => {
  const { pelapor, samaran, token } = await akunUji()
  const other = await masuk(samaran)
  expect(await refusal(changeSandi(pelapor, { kataSandi: 'salah', kataSandiBaru: BARU, ulangiSandi: BARU }))).toBe(
    'INVALID_INPUT kataSandi.salah',
  )
  await changeSandi(pelapor, { kataSandi: SANDI, kataSandiBaru: BARU, ulangiSandi: BARU })
  expect([await getPelaporByToken(other.token), (await getPelaporByToken(token))?.samaran]).toEqual([null, samaran])
})

it('deleting the account leaves no row of it, and the case, its history and its line in the register as they were', async () => {
  const { pelapor, samaran, token } = await akunUji()
  const { pengaduanId } = await kirimSp4n({ pelapor, akun: null })
  const standing = async () =>
    JSON.stringify([
      await db.pengaduan.findUniqueOrThrow({
        where: { id: pengaduanId },
        select: { status: true, versi: true, samaran: true, nomorRegister: true },
      }),
      await db.bukuPengaduan.findMany({ where: { pengaduanId }, select: { nomorRegister: true, status: true, baris: true } }),
      await db.riwayat.count({ where: { pengaduanId } }),
    ])
  const before = await standing()
  expect(await refusal(deleteAkun(pelapor, 'salah'))).toBe('INVALID_INPUT kataSandi.salah')
  await deleteAkun(pelapor, SANDI)
  expect(await standing()).toBe(before)
  expect(await getPelaporByToken(token)).toBeNull()
  expect(await refusal(masuk(samaran))).toBe('WRONG_CREDENTIALS')
  const found = (await semuaNilai(database)).filter(({ bytes }) => bytes.includes(pelapor.akunId))
  expect(found).toEqual([])
})
