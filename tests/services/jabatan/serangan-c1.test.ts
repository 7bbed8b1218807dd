import { beforeEach, describe, expect, it } from '@jest/globals'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Secret, TOTP } from 'otpauth'
import type { Peran } from '@/lib/domain/auth/peran'
import { tanggalSurat } from '@/lib/domain/surat/tanggal'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { completeAwal } from '@/lib/services/awal/complete-awal'
import { sidikOf } from '@/lib/services/awal/read-undangan'
import { confirmUsulan } from '@/lib/services/jabatan/confirm-usulan'
import { appointCalon } from '@/lib/services/kunci/appoint-calon'
import { approveKunci } from '@/lib/services/kunci/approve-kunci'
import { listKunciSaya } from '@/lib/services/kunci/list-kunci'
import { proposeKunci } from '@/lib/services/kunci/propose-kunci'
import { challengeSerahTerima, startSerahTerima } from '@/lib/services/kunci/start-serah-terima'
import { createPetugas } from '@/lib/services/petugas/create-petugas'
import { handOver } from '@/lib/services/petugas/hand-over'
import { givePeran } from '@/lib/services/petugas/give-peran'
import { resetPassword, resetSecondFactor } from '@/lib/services/petugas/reset-masuk'
import { switchOffPetugas, switchOnPetugas } from '@/lib/services/petugas/switch-petugas'
import { sendUjiSurel } from '@/lib/services/sistem/send-uji-surel'
import { newTotpSecret } from '@/lib/infra/totp'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { idOf, kodeDari, konfirmasi, lewatkan, usulanTentang } from '@/tests/builders/jabatan'
import { petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { beriBagian, setujui, sidikDiketik, usulkanKunci } from '@/tests/builders/kunci'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
let kunci: Kunci

beforeEach(async () => {
  const tables =
    '"kunciIdentitas", "pernyataanRahasia", "persetujuanKunci", "serahTerima", "usulanJabatan", "peranPetugas", pendirian, petugas, outbox CASCADE'
  await database.queryAsAdmin(`TRUNCATE ${tables}`)
  kunci = await seedOffice({ surel: true })
})

const admin = () => petugasOf('admin.sistem')
const buatAkun = async (namaPengguna: string) => {
  await createPetugas(await admin(), {
    namaPengguna,
    nama: 'Orang Bayangan',
    jabatan: 'Auditor',
    surel: '',
    nip: '',
    pangkat: '',
    unitId: 'opd-inspektorat',
  })
  // The administrator knows the first password, so he can also be the one who changes it.
  await db.petugas.update({ where: { namaPengguna }, data: { gantiSandi: false }, select: { id: true } })
  return idOf(namaPengguna)
}
const beri = async (petugasId: string, peran: Peran, values: Readonly<Record<string, string>> = {}) =>
  givePeran(await admin(), { petugasId, peran, layanan: 'WBS', mulai: officeDate(now()), selesai: '', delegasi: '', ...values } as never)
const peranOf = async (namaPengguna: string) => (await petugasOf(namaPengguna)).peran.map((held) => held.peran)
const hashOf = async (namaPengguna: string) =>
  await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { kataSandi: true, totpTersegel: true, aktif: true } })

describe('one administrator who wants the names', () => {
  it('gets no post that decides: he may propose, everybody is told at once, and he cannot confirm himself', async () => {
    const b = await buatAkun('bayangan.b')
    await beri(b, 'KEPALA')
    await beri(await buatAkun('bayangan.c'), 'PPDP')
    expect(await peranOf('bayangan.b')).toEqual([])
    expect(await peranOf('bayangan.c')).toEqual([])
    const told = await db.outbox.count({ where: { kunci: { startsWith: 'penentu:' } } })
    expect(told).toBe(8)
    const usulan = await usulanTentang('bayangan.b')
    const word = { usulanId: usulan.id, kodeKonfirmasi: await kodeDari(usulan.id, b), kehadiran: DEMO_PASSWORD }
    expect(await refusal(confirmUsulan(await admin(), word))).toBe('FORBIDDEN PENGUSUL')
    for (const nama of ['bayangan.b', 'bayangan.c', 'verifikator', 'irban.khusus', 'sekda']) {
      expect(await refusal(confirmUsulan(await petugasOf(nama), word))).toMatch(/^FORBIDDEN/)
    }
    expect(await peranOf('bayangan.b')).toEqual([])
    await expect(listKunciSaya(await petugasOf('bayangan.b'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('cannot use a second administrator, nor a holder he has just made, nor one he has just reset', async () => {
    const dua = await buatAkun('admin.dua')
    await beri(dua, 'ADMIN_SISTEM')
    expect(await peranOf('admin.dua')).toEqual([])
    // Even a true second administrator is no confirmer.
    await konfirmasi((await usulanTentang('admin.dua')).id, 'kepala')
    expect(await peranOf('admin.dua')).toEqual(['ADMIN_SISTEM'])
    const b = await buatAkun('bayangan.b')
    await beri(b, 'SEKRETARIS')
    const usulan = await usulanTentang('bayangan.b')
    expect(await refusal(konfirmasi(usulan.id, 'admin.dua'))).toBe('FORBIDDEN ADMIN_SISTEM')
    // Somebody else's honest word: the new holder exists, and confirms nobody for seven days.
    await konfirmasi(usulan.id, 'ppdp')
    await beri(await buatAkun('bayangan.c'), 'PPDP')
    expect(await refusal(konfirmasi((await usulanTentang('bayangan.c')).id, 'bayangan.b'))).toBe('FORBIDDEN BELUM_TUJUH_HARI')
    // Back-dating the post changes nothing: what counts is when it began to hold.
    await db.peranPetugas.updateMany({ where: { petugasId: b }, data: { mulai: new Date('2020-01-01') } })
    expect(await refusal(konfirmasi((await usulanTentang('bayangan.c')).id, 'bayangan.b'))).toBe('FORBIDDEN BELUM_TUJUH_HARI')
    await resetPassword(await admin(), await idOf('sekretaris'))
    await konfirmasi((await usulanTentang('sekretaris', 'ATUR_ULANG_SANDI')).id, 'kepala')
    expect(await refusal(konfirmasi((await usulanTentang('bayangan.c')).id, 'sekretaris'))).toBe('FORBIDDEN DITANGGUHKAN')
  })

  it('resets nobody who decides: neither password, second factor, address nor account changes before another has confirmed', async () => {
    for (const nama of ['kepala', 'sekretaris', 'ppdp', 'pemegang.identitas']) {
      const before = await hashOf(nama)
      const { separuh } = await resetPassword(await admin(), await idOf(nama))
      await resetSecondFactor(await admin(), await idOf(nama))
      await switchOffPetugas(await admin(), await idOf(nama))
      expect([separuh, await hashOf(nama)]).toEqual([true, before])
    }
    const surel = () => db.petugas.findUniqueOrThrow({ where: { namaPengguna: 'admin.sistem' }, select: { surel: true } })
    const before = await surel()
    await sendUjiSurel(await admin(), 'penyusup@contoh.test')
    expect(await surel()).toEqual(before)
  })

  it('sees half of a first password at most; the other half is shown to whoever confirms', async () => {
    const { sandi } = await resetPassword(await admin(), await idOf('ppdp'))
    const kedua = await konfirmasi((await usulanTentang('ppdp', 'ATUR_ULANG_SANDI')).id, 'kepala')
    expect(sandi.length).toBeLessThan(12)
    const { verifySecret } = await import('@/lib/infra/password')
    const { kataSandi } = await hashOf('ppdp')
    expect(await verifySecret(kataSandi, `${sandi}${kedua ?? ''}`)).toBe(true)
    expect(await verifySecret(kataSandi, sandi)).toBe(false)
    expect(await verifySecret(kataSandi, kedua ?? '')).toBe(false)
  })

  it('ends no post and switches off no account of those who decide, not of all of them together', async () => {
    for (const nama of ['kepala', 'sekretaris', 'ppdp', 'pemegang.identitas']) {
      const row = await db.peranPetugas.findFirstOrThrow({ where: { petugasId: await idOf(nama) }, select: { id: true } })
      await handOver(await admin(), { petugasId: await idOf(nama), peranId: row.id, penerusId: '', nonaktif: '' })
      expect(await refusal(switchOnPetugas(await admin(), await idOf(nama)))).toBe('CONFLICT')
      expect(await peranOf(nama)).toHaveLength(1)
    }
  })

  it('proposes the same thing once: what waits already is not proposed again, whatever the order of its fields in the database', async () => {
    const b = await buatAkun('bayangan.b')
    await beri(b, 'KEPALA')
    expect(await refusal(beri(b, 'KEPALA'))).toBe('GUARD_FAILED usulanSudahAda')
    await beri(b, 'SEKRETARIS')
    const petugasId = await idOf('ppdp')
    const { id: peranId } = await db.peranPetugas.findFirstOrThrow({ where: { petugasId }, select: { id: true } })
    await handOver(await admin(), { petugasId, peranId, penerusId: '', nonaktif: '' })
    expect(await refusal(handOver(await admin(), { petugasId, peranId, penerusId: '', nonaktif: '' }))).toBe('GUARD_FAILED usulanSudahAda')
  })

  it('makes a Plh at once, and a Plh decides about no key', async () => {
    const b = await buatAkun('bayangan.plh')
    await beri(b, 'KEPALA', { delegasi: 'PLH', selesai: '2099-12-31' })
    expect(await peranOf('bayangan.plh')).toEqual(['KEPALA'])
    const plh = await petugasOf('bayangan.plh')
    const petugasId = await buatAkun('calon.plh')
    expect(await refusal(appointCalon(plh, { layanan: 'WBS', petugasId }))).toBe('FORBIDDEN')
    const baru = await usulkanKunci('pemegang.identitas')
    expect(await refusal(approveKunci(plh, { kunciId: baru.kunciId, sidik: sidikDiketik(baru.penerima) }))).toBe('FORBIDDEN')
    await beri(await buatAkun('bayangan.c'), 'PPDP')
    expect(await refusal(konfirmasi((await usulanTentang('bayangan.c')).id, 'bayangan.plh'))).toBe('FORBIDDEN BUKAN_PENENTU')
  })

  it('makes an administrator of the console link that may do nothing before somebody confirms it', async () => {
    await db.peranPetugas.updateMany({ where: { peran: 'ADMIN_SISTEM' }, data: { selesai: new Date('2025-01-01') } })
    const token = 'tautan-konsol'
    await db.undanganAwal.create({
      data: { sidik: sidikOf(token), kedaluwarsa: new Date(Date.now() + 60_000), dibuatAt: new Date() },
      select: { sidik: true },
    })
    const rahasia = newTotpSecret()
    await completeAwal({
      token,
      rahasia,
      instansi: null,
      admin: {
        nama: 'Orang Konsol',
        jabatan: 'Pranata',
        namaPengguna: 'orang.konsol',
        surel: '',
        kataSandiBaru: 'rotan panjang di tepi rawa',
        kode2fa: new TOTP({ secret: Secret.fromBase32(rahasia) }).generate(),
      } as never,
    })
    expect(await peranOf('orang.konsol')).toEqual([])
    await konfirmasi((await usulanTentang('orang.konsol')).id, 'sekretaris')
    expect(await peranOf('orang.konsol')).toEqual(['ADMIN_SISTEM'])
  })

  it('moves the clock in vain: nothing is confirmed or begun while it is not believed, and waiting begins anew', async () => {
    const b = await buatAkun('bayangan.b')
    await beri(b, 'KEPALA')
    const usulan = await usulanTentang('bayangan.b')
    await database.queryAsAdmin(
      `INSERT INTO jam (id, "nomorJejak", "dihentikanAt", sebab) VALUES (1, 0, now(), 'MAJU') ON CONFLICT (id) DO UPDATE SET "dihentikanAt" = now(), sebab = 'MAJU'`,
    )
    expect(await refusal(konfirmasi(usulan.id, 'ppdp'))).toBe('GUARD_FAILED jamBelumDipastikan')
    await lewatkan(database, 100)
    const { confirmJam } = await import('@/lib/services/sistem/jam')
    await confirmJam(await admin(), tanggalSurat(officeDate(now())))
    const { menungguSejak } = await db.usulanJabatan.findUniqueOrThrow({ where: { id: usulan.id }, select: { menungguSejak: true } })
    expect(Date.now() - menungguSejak.getTime()).toBeLessThan(60_000)
  })

  it('guesses no confirmation code: five wrong ones end the proposal', async () => {
    await beri(await buatAkun('bayangan.b'), 'KEPALA')
    const { id } = await usulanTentang('bayangan.b')
    const guess = async (kodeKonfirmasi = 'AAAAAAAA') =>
      refusal(confirmUsulan(await petugasOf('ppdp'), { usulanId: id, kodeKonfirmasi, kehadiran: DEMO_PASSWORD }))
    // Left empty is a slip, not a guess.
    expect(await guess('')).toBe('INVALID_INPUT kodeKonfirmasi.wajib')
    for (let tries = 0; tries < 5; tries++) expect(await guess()).toBe('INVALID_INPUT kodeKonfirmasi.salah')
    expect(await guess()).toBe('CONFLICT')
  })

  it("finds approvals of no use: posts younger than the key do not count, and the key waits in everybody's sight", async () => {
    const b = await buatAkun('bayangan.b')
    const baru = await usulkanKunci('pemegang.identitas')
    await beri(b, 'SEKRETARIS')
    await konfirmasi((await usulanTentang('bayangan.b')).id, 'ppdp')
    expect(await refusal(setujui(baru.kunciId, baru.penerima, ['bayangan.b']))).toBe('GUARD_FAILED jabatanLebihMuda')
    await setujui(baru.kunciId, baru.penerima, ['kepala', 'ppdp'])
    const custodian = await petugasOf('pemegang.identitas')
    const pilihan = { kunciBaruId: baru.kunciId, jenis: 'SERAH_TERIMA' } as const
    const made = await challengeSerahTerima(custodian, pilihan)
    expect(await refusal(startSerahTerima(custodian, { ...pilihan, tantanganId: made.tantanganId, jawaban: '0'.repeat(64) }))).toBe(
      'GUARD_FAILED belumMatang',
    )
  })

  it('begins no hand-over and no recovery without the old or the recovery key', async () => {
    const baru = await usulkanKunci('pemegang.identitas')
    await setujui(baru.kunciId, baru.penerima, ['kepala', 'ppdp'])
    await lewatkan(database, 100)
    for (const jenis of ['SERAH_TERIMA', 'PEMULIHAN'] as const) {
      const custodian = await petugasOf('pemegang.identitas')
      const made = await challengeSerahTerima(custodian, { kunciBaruId: baru.kunciId, jenis })
      for (const jawaban of ['0'.repeat(64), sidikPenerima(baru.penerima)]) {
        expect(
          await refusal(startSerahTerima(custodian, { kunciBaruId: baru.kunciId, jenis, tantanganId: made.tantanganId, jawaban })),
        ).toBe('INVALID_INPUT jawaban.salah')
      }
      expect(await refusal(challengeSerahTerima(await admin(), { kunciBaruId: baru.kunciId, jenis }))).toBe('FORBIDDEN')
      expect(await refusal(challengeSerahTerima(await petugasOf('kepala'), { kunciBaruId: baru.kunciId, jenis }))).toBe('FORBIDDEN')
    }
    expect(await db.serahTerima.count()).toBe(0)
  })

  it('replaces no recovery key that others work on, and proposes none himself', async () => {
    const penerima = await identityToRecipient(await generateX25519Identity())
    const { proposePemulihanLuring } = await import('@/lib/services/kunci/propose-pemulihan')
    const pemegang = await Promise.all(['verifikator', 'irban.khusus', 'sekretaris'].map(idOf))
    expect(await refusal(proposePemulihanLuring(await admin(), { layanan: 'WBS', penerima, pemegang }))).toBe('FORBIDDEN')
    const first = await proposePemulihanLuring(await petugasOf('ppdp'), { layanan: 'WBS', penerima, pemegang })
    await setujui(first, penerima, ['kepala', 'sekretaris'])
    await proposePemulihanLuring(await petugasOf('ppdp'), {
      layanan: 'WBS',
      penerima: await identityToRecipient(await generateX25519Identity()),
      pemegang,
    })
    expect(await db.kunciIdentitas.findUniqueOrThrow({ where: { id: first }, select: { status: true } })).toEqual({ status: 'DIUSULKAN' })
  })

  it('makes no administrator and no custodian of somebody who holds a share of the recovery key', async () => {
    await beriBagian(kunci.pemulihan, ['verifikator', 'irban.khusus', 'pegawai'])
    expect(await refusal(beri(await idOf('pegawai'), 'ADMIN_SISTEM'))).toBe('INVALID_INPUT peran.bertentangan')
    expect(await refusal(beri(await idOf('pegawai'), 'PEMEGANG_IDENTITAS'))).toBe('INVALID_INPUT peran.bertentangan')
    // His way in is as well guarded as a post's.
    const { separuh } = await resetPassword(await admin(), await idOf('pegawai'))
    expect(separuh).toBe(true)
  })

  it('and a proposed key of the custodian himself cancels none that others have approved', async () => {
    const first = await usulkanKunci('pemegang.identitas')
    await setujui(first.kunciId, first.penerima, ['kepala'])
    await usulkanKunci('pemegang.identitas')
    expect(await db.kunciIdentitas.findUniqueOrThrow({ where: { id: first.kunciId }, select: { status: true } })).toEqual({
      status: 'DIUSULKAN',
    })
    expect(kunci.pemegang).not.toBe('')
    expect(await refusal(proposeKunci(await admin(), { layanan: 'WBS', penerima: first.penerima, bungkus: 'AAAA' }))).toBe('FORBIDDEN')
  })
})
