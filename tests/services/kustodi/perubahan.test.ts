import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { newTotpSecret } from '@/lib/infra/totp'
import { guardJejak } from '@/lib/services/audit/guard-jejak'
import { askPerbaikan } from '@/lib/services/hak/submit-permintaan'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { printIdentitas } from '@/lib/services/identitas/print-identitas'
import { cancelSerahTerima } from '@/lib/services/kunci/cancel-serah-terima'
import { completeSerahTerima } from '@/lib/services/kunci/complete-serah-terima'
import { rejectKunci } from '@/lib/services/kunci/reject-kunci'
import { checkKustodi } from '@/lib/services/kustodi/check-kustodi'
import { changePassword } from '@/lib/services/masuk/change-password'
import { enrolSecondFactor } from '@/lib/services/masuk/enrol-second-factor'
import { signIn } from '@/lib/services/masuk/sign-in'
import { createPetugas } from '@/lib/services/petugas/create-petugas'
import { handOver } from '@/lib/services/petugas/hand-over'
import { givePeran } from '@/lib/services/petugas/give-peran'
import { resetPassword, resetSecondFactor } from '@/lib/services/petugas/reset-masuk'
import { switchOffPetugas, switchOnPetugas } from '@/lib/services/petugas/switch-petugas'
import { sendUjiSurel } from '@/lib/services/sistem/send-uji-surel'
import { identitasOf } from '@/tests/builders/formulir'
import { konfirmasi, usulanTentang } from '@/tests/builders/jabatan'
import { petugasBer, petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { mulaiSerahTerima, segelUlang, ujiAmplop, usulkanKunci } from '@/tests/builders/kunci'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
const EVER = new Date(0)
let kunci: Kunci
let admin: Petugas

const jenisTercatat = async () =>
  [...new Set((await db.perubahanWewenang.findMany({ select: { jenis: true } })).map(({ jenis }) => jenis))].sort()

beforeAll(async () => {
  kunci = await seedOffice({ surel: true })
  admin = await petugasBer('ADMIN_SISTEM')
})

// The office of the tests is put together without any act; what follows is looked at.
beforeEach(() => database.queryAsAdmin('TRUNCATE "perubahanWewenang", "peringatanKustodi"'))

async function account(): Promise<string> {
  await createPetugas(admin, {
    namaPengguna: 'orang.baru',
    nama: 'Orang Baru',
    jabatan: 'Auditor',
    surel: '',
    nip: '',
    pangkat: '',
    unitId: 'opd-inspektorat',
  })
  return (await db.petugas.findUniqueOrThrow({ where: { namaPengguna: 'orang.baru' }, select: { id: true } })).id
}

describe('every act on posts, ways to sign in, keys and openings', () => {
  it('of an account has its audit row in the same transaction', async () => {
    const petugasId = await account()
    await givePeran(admin, { petugasId, peran: 'VERIFIKATOR', layanan: 'WBS', mulai: officeDate(now()), selesai: '', delegasi: '' })
    const { id: peranId } = await db.peranPetugas.findFirstOrThrow({ where: { petugasId } })
    await handOver(admin, { petugasId, peranId, penerusId: '', nonaktif: '' })
    await switchOffPetugas(admin, petugasId)
    await switchOnPetugas(admin, petugasId)
    const { sandi } = await resetPassword(admin, petugasId)
    const token = await signIn({ namaPengguna: 'orang.baru', kataSandi: sandi, alamatIp: null })
    await changePassword(String(typeof token === 'string' ? token : (token as { token: string }).token), {
      kataSandi: sandi,
      kataSandiBaru: 'rotan panjang di tepi rawa',
      ulangiSandi: 'rotan panjang di tepi rawa',
    } as never)
    const rahasia = newTotpSecret()
    await enrolSecondFactor(await petugasOf('orang.baru'), rahasia, new TOTP({ secret: rahasia }).generate({ timestamp: now().getTime() }))
    await resetSecondFactor(admin, petugasId)
    await sendUjiSurel(admin, 'pengelola@contoh.test')
    await konfirmasi((await usulanTentang('admin.sistem', 'UBAH_SUREL')).id, 'kepala')
    expect(await jenisTercatat()).toEqual([
      'AKTIF',
      'AKUN_DIBUAT',
      'FAKTOR_KEDUA',
      'KATA_SANDI',
      'KODE_CADANGAN',
      'KONFIRMASI',
      'PENANGGUHAN',
      'PERAN_DIBERI',
      'PERAN_DIUBAH',
      'SUREL',
      'USULAN',
    ])
    expect(await checkKustodi(EVER)).toBe(0)
  })

  it('of a proposal that somebody confirmed has it too, whatever it was about', async () => {
    const kepala = await petugasBer('SEKRETARIS')
    const { id: peranId } = await db.peranPetugas.findFirstOrThrow({ where: { petugasId: kepala.id } })
    await resetPassword(admin, kepala.id)
    await konfirmasi((await usulanTentang('sekretaris', 'ATUR_ULANG_SANDI')).id, 'ppdp')
    await resetSecondFactor(admin, kepala.id)
    await konfirmasi((await usulanTentang('sekretaris', 'ATUR_ULANG_2FA')).id, 'ppdp')
    await handOver(admin, { petugasId: kepala.id, peranId, penerusId: '', nonaktif: '' })
    await konfirmasi((await usulanTentang('sekretaris', 'AKHIRI_PERAN')).id, 'ppdp')
    await givePeran(admin, {
      petugasId: kepala.id,
      peran: 'SEKRETARIS',
      layanan: 'WBS',
      mulai: officeDate(now()),
      selesai: '',
      delegasi: '',
    })
    await db.petugas.update({ where: { id: kepala.id }, data: { gantiSandi: false }, select: { id: true } })
    await konfirmasi((await usulanTentang('sekretaris')).id, 'ppdp')
    expect(await jenisTercatat()).toEqual(['KATA_SANDI', 'KONFIRMASI', 'PENANGGUHAN', 'PERAN_DIBERI', 'PERAN_DIUBAH', 'USULAN'])
    expect(await checkKustodi(EVER)).toBe(0)
    await database.queryAsAdmin('UPDATE petugas SET "ditangguhkanSampai" = NULL')
    await database.queryAsAdmin(`UPDATE "peranPetugas" SET "berlakuAt" = '2024-01-01', mulai = '2024-01-01' WHERE "petugasId" = $1`, [
      kepala.id,
    ])
  })

  it('of an opening, a print and a corrected envelope has it', async () => {
    const { pengaduanId } = await kirim()
    await askPerbaikan({ pengaduanId, kunciKirim: newKunciKirim(), isi: 'Nama saya salah ketik.' }, identitasOf({ nama: 'Nama Benar' }))
    const custodian = await petugasBer('PEMEGANG_IDENTITAS')
    const { pembukaanId } = await openIdentitas(custodian, { pengaduanId, alasan: 'KEABSAHAN', dasar: 'Permintaan', uraian: 'Memeriksa.' })
    await printIdentitas(custodian, { pembukaanId })
    expect(await jenisTercatat()).toEqual(['AMPLOP_TAMBAHAN', 'CETAK', 'PEMBUKAAN'])
    expect(await checkKustodi(EVER)).toBe(0)
  })

  it('of a hand-over has it, broken off and completed', async () => {
    await kirim()
    const first = await mulaiSerahTerima('calon.satu', kunci.pemegang)
    await database.queryAsAdmin('TRUNCATE "perubahanWewenang"')
    await cancelSerahTerima(await petugasOf('kepala'), first.serahTerimaId)
    await rejectKunci(await petugasOf('calon.satu'), first.kunciId)
    const again = await usulkanKunci('calon.satu')
    await rejectKunci(await petugasOf('ppdp'), again.kunciId)
    expect(await checkKustodi(EVER)).toBe(0)
    const second = await mulaiSerahTerima('calon.dua', kunci.pemegang)
    // The helper makes the account and lets the waiting time pass by hand: the two changes here that nobody accounts for.
    expect(await checkKustodi(EVER)).toBe(2)
    await segelUlang(second.serahTerimaId, 'pemegang.identitas', kunci.pemegang)
    await ujiAmplop(second.serahTerimaId, 'calon.dua', second.identity)
    await completeSerahTerima(await petugasOf('calon.dua'), second.serahTerimaId)
    expect(await jenisTercatat()).toEqual([
      'AKUN_DIBUAT',
      'KONFIRMASI',
      'KUNCI_DIBUAT',
      'KUNCI_DIUBAH',
      'MASA_TUNGGU',
      'PEMBUKAAN',
      'PERAN_DIBERI',
      'PERAN_DIUBAH',
      'PERSETUJUAN',
      'SERAH_TERIMA_DIMULAI',
      'SERAH_TERIMA_DIUBAH',
      'TANTANGAN_TERJAWAB',
      'USULAN',
    ])
    expect(await checkKustodi(EVER)).toBe(2)
  })
})

describe('whoever took over the application, with SQL and nothing else', () => {
  const LATER = `clock_timestamp()`
  it.each([
    ['sets a password', `UPDATE petugas SET "kataSandi" = 'baru' WHERE "namaPengguna" = 'kepala'`, 'PERUBAHAN_TANPA_CATATAN', 'KATA_SANDI'],
    [
      'takes a second factor off',
      `UPDATE petugas SET "totpTersegel" = '\\x00' WHERE "namaPengguna" = 'ppdp'`,
      'PERUBAHAN_TANPA_CATATAN',
      'FAKTOR_KEDUA',
    ],
    [
      'plants backup codes',
      `UPDATE petugas SET "kodeCadangan" = '{a,b}' WHERE "namaPengguna" = 'ppdp'`,
      'PERUBAHAN_TANPA_CATATAN',
      'KODE_CADANGAN',
    ],
    [
      'gives a post',
      `INSERT INTO "peranPetugas" (id, "petugasId", peran, layanan, mulai) SELECT gen_random_uuid(), id, 'PPDP', 'WBS', now() FROM petugas WHERE "namaPengguna" = 'moderator'`,
      'PERUBAHAN_TANPA_CATATAN',
      'PERAN_DIBERI',
    ],
    [
      'makes a key active',
      `INSERT INTO "kunciIdentitas" (id, layanan, jenis, penerima, "dibuatAt") VALUES (gen_random_uuid(), 'DUMAS', 'PEMEGANG', 'age1x', now())`,
      'PERUBAHAN_TANPA_CATATAN',
      'KUNCI_DIBUAT',
    ],
    [
      'plants a second envelope',
      `INSERT INTO identitas (id, "pengaduanId", urutan, algoritma, penerima, amplop, "dibuatAt") SELECT gen_random_uuid(), id, 99, 'x', '{}', '\\x00', ${LATER} FROM pengaduan LIMIT 1`,
      'PERUBAHAN_TANPA_CATATAN',
      'AMPLOP_TAMBAHAN',
    ],
    [
      'lifts a suspension',
      `UPDATE petugas SET "ditangguhkanSampai" = now() WHERE "namaPengguna" = 'sekretaris'`,
      'PERUBAHAN_TANPA_CATATAN',
      'PENANGGUHAN',
    ],
    [
      'ages a post',
      `UPDATE "peranPetugas" SET "berlakuAt" = '2000-01-01' WHERE peran = 'PPDP' AND layanan = 'WBS' AND "petugasId" = (SELECT id FROM petugas WHERE "namaPengguna" = 'ppdp')`,
      'PERUBAHAN_TANPA_CATATAN',
      'MASA_JABATAN',
    ],
    [
      'shortens a waiting time',
      `UPDATE "kunciIdentitas" SET "menungguSejak" = '2000-01-01' WHERE id = (SELECT id FROM "kunciIdentitas" LIMIT 1)`,
      'PERUBAHAN_TANPA_CATATAN',
      'MASA_TUNGGU',
    ],
    [
      'gives himself a way in by an account of the office',
      `INSERT INTO "akunKantor" SELECT id, 'https://sso.contoh.test', 'penyusup', now() FROM petugas WHERE "namaPengguna" = 'kepala'`,
      'PERUBAHAN_TANPA_CATATAN',
      'AKUN_KANTOR',
    ],
    [
      'writes a proposal',
      `INSERT INTO "usulanJabatan" (id, jenis, layanan, isi, "dibuatAt", "menungguSejak") VALUES ('00000000-0000-7000-8000-000000000001', 'AKTIFKAN', '{WBS}', '{}', now(), now())`,
      'PERUBAHAN_TANPA_CATATAN',
      'USULAN',
    ],
    [
      'confirms a proposal',
      `INSERT INTO "konfirmasiJabatan" SELECT '00000000-0000-7000-8000-000000000001', 'WBS', id, now() FROM petugas WHERE "namaPengguna" = 'ppdp'`,
      'PERUBAHAN_TANPA_CATATAN',
      'KONFIRMASI',
    ],
    [
      'approves a key',
      `INSERT INTO "persetujuanKunci" SELECT (SELECT id FROM "kunciIdentitas" LIMIT 1), id, 'KEPALA', 'x', now() FROM petugas WHERE "namaPengguna" = 'moderator'`,
      'PERUBAHAN_TANPA_CATATAN',
      'PERSETUJUAN',
    ],
    [
      'answers a challenge',
      `INSERT INTO tantangan SELECT gen_random_uuid(), 'SUARA', 'x', 'x', 'x', id, now(), now() FROM petugas WHERE "namaPengguna" = 'moderator'`,
      'PERUBAHAN_TANPA_CATATAN',
      'TANTANGAN_TERJAWAB',
    ],
    [
      'writes an opening',
      `INSERT INTO "pembukaanIdentitas" (id, "pengaduanId", "petugasId", alasan, dasar, uraian, "dibuatAt") SELECT gen_random_uuid(), p.id, o.id, 'APH', 'x', 'x', now() FROM pengaduan p, petugas o LIMIT 1`,
      'PEMBUKAAN_TANPA_CATATAN',
      'PEMBUKAAN',
    ],
  ])('%s, and within the minute there is an alarm, once', async (_what, sql, jenis, perubahan) => {
    await database.queryAsApp(sql)
    await guardJejak()
    await guardJejak()
    expect(await db.peringatanKustodi.findMany({ select: { jenis: true, rincian: true } })).toMatchObject([
      { jenis, rincian: { perubahan } },
    ])
  })

  it('writes an audit row beside it in the same transaction: without the key it accounts for nothing', async () => {
    await database.queryAsApp(`WITH x AS (UPDATE petugas SET "kataSandi" = 'lagi' WHERE "namaPengguna" = 'kepala' RETURNING id)
      INSERT INTO "jejakAudit" SELECT 900000, now(), 'sistem', 'GANTI_SANDI', 'petugas:' || id, '{}', '00', '00', 'deadbeef', NULL FROM x`)
    expect(await checkKustodi(EVER)).toBe(1)
    await database.queryAsAdmin('DELETE FROM "jejakAudit" WHERE nomor = 900000')
  })

  it('accounts for nothing with a row of another transaction, nor with one about something else', async () => {
    await sendUjiSurel(admin, 'lain@contoh.test')
    await database.queryAsApp(`UPDATE petugas SET "kataSandi" = 'lain lagi' WHERE id = '${admin.id}'`)
    expect(await checkKustodi(EVER)).toBe(1)
  })
})
