import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { bukaLayananSchema, profilSchema } from '@/lib/domain/instansi/profil-schema'
import { LAYANAN } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import { findPetugas } from '@/lib/data/petugas'
import { now } from '@/lib/infra/clock'
import { assertBuka, listKeadaan } from '@/lib/services/instansi/get-keadaan'
import { getLayanan, listLayanan } from '@/lib/services/instansi/list-layanan'
import { closeLayanan, openLayanan, reopenLayanan, saveLambang, saveProfil } from '@/lib/services/instansi/manage-layanan'
import { saveStandar } from '@/lib/services/instansi/standar'
import { createAkun } from '@/lib/services/akun/create-akun'
import { findKop } from '@/lib/data/instansi'
import { drawPdf } from '@/lib/services/surat/draw-in-turn'
import { CONTOH } from '@/tests/builders/surat/contoh-surat'
import { textOfPdf } from '@/tests/support/pdf-text'
import { listUnitFor } from '@/lib/data/unit'
import { servicesOpen311 } from '@/lib/web/open311'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
let admin: Petugas

const PROFIL = {
  namaInstansi: 'Inspektorat',
  pemda: 'Pemerintah Kabupaten Kotawaringin Barat',
  singkatan: 'ITDUM',
  alamatInstansi: 'Jalan Contoh 9',
  tempat: 'Pangkalan Bun',
  kodePos: '74111',
  teleponInstansi: '(0532) 10000',
}

beforeAll(async () => {
  await seedOffice()
  // A government that runs nothing but WBS.
  await database.queryAsAdmin(`UPDATE unit SET lingkup = array_remove(array_remove(lingkup, 'DUMAS'), 'SP4N')`)
  await database.queryAsAdmin(`UPDATE petugas SET "unitId" = 'opd-inspektorat'`)
  await database.queryAsAdmin(`UPDATE unit SET "instansiId" = NULL WHERE "instansiId" <> 'itkab-kobar'`)
  await database.queryAsAdmin(`DELETE FROM instansi WHERE id <> 'itkab-kobar'`)
  admin = await petugasBer('ADMIN_SISTEM')
})

const keadaan = async () => Object.fromEntries((await listKeadaan()).map((one) => [one.layanan, one.keadaan]))

describe('a layanan without an office', () => {
  it('is off: nothing takes a report, an account or a request for it', async () => {
    expect(await keadaan()).toEqual({ WBS: 'BUKA', DUMAS: 'TIDAK_ADA', SP4N: 'TIDAK_ADA' })
    for (const layanan of LAYANAN.filter((one) => one !== 'WBS'))
      expect([layanan, await refusal(assertBuka(layanan))]).toEqual([layanan, 'UNAVAILABLE layanan.tidakBuka'])
    expect(await refusal(servicesOpen311())).toBe('UNAVAILABLE layanan.tidakBuka')
    const daftar = { samaran: 'rotan', kataSandi: 'rotan panjang di rawa', kunciKirim: 'x' } as never
    expect(await refusal(createAkun(daftar))).toBe('UNAVAILABLE layanan.tidakBuka')
  })
})

describe('a second layanan', () => {
  it('is opened by the administrator alone', async () => {
    const input = bukaLayananSchema.parse({ layanan: 'DUMAS', sama: 'WBS', ...PROFIL })
    for (const peran of ['KEPALA', 'PPDP', 'VERIFIKATOR', 'MODERATOR'] as const)
      expect([peran, await refusal(openLayanan(await petugasBer(peran), input))]).toEqual([peran, 'FORBIDDEN'])
    await openLayanan(admin, input)
    expect((await keadaan()).DUMAS).toBe('DISIAPKAN')
    expect(await refusal(openLayanan(admin, input))).toBe('CONFLICT')
  })

  it('shares people and units with the office that runs it, and has posts of its own procedure', async () => {
    const rows = await listUnitFor('DUMAS', 'OPD')
    expect(rows.map(({ nama }) => nama)).toEqual(expect.arrayContaining(['Dinas Kesehatan', 'Inspektorat', 'Kasubbag Perencanaan']))
    expect((await listUnitFor('WBS', 'OPD')).map(({ nama }) => nama)).not.toContain('Kasubbag Perencanaan')
    const kepala = await petugasBer('KEPALA')
    await db.peranPetugas.create({
      data: { petugasId: kepala.id, peran: 'KEPALA', layanan: 'DUMAS', mulai: new Date('2026-01-01') },
    })
    // He sits in the office that runs both: not the office above it.
    expect((await findPetugas(kepala.id, now()))?.peran).toContainEqual({
      peran: 'KEPALA',
      layanan: 'DUMAS',
      atasan: false,
      delegasi: null,
    })
  })

  it('says what it lacks', async () => {
    const dumas = (await listLayanan(admin)).find(({ layanan }) => layanan === 'DUMAS')
    expect(dumas).toMatchObject({ keadaan: 'DISIAPKAN', kunciKosong: ['PEMULIHAN', 'PEMEGANG'] })
    expect(dumas?.peranKosong).toContain('KASUBBAG_PERENCANAAN')
    expect(dumas?.peranKosong).not.toContain('KEPALA')
  })

  it('with an office of its own has a unit of its own', async () => {
    await openLayanan(admin, bukaLayananSchema.parse({ layanan: 'SP4N', ...PROFIL, namaInstansi: 'Dinas Kominfo', singkatan: 'KOMINFO' }))
    expect(await db.unit.count({ where: { nama: 'Dinas Kominfo', instansi: { layanan: 'SP4N' } } })).toBe(1)
  })
})

describe('an office', () => {
  it('changes its name, address and arms with a history that cannot be altered', async () => {
    const data = profilSchema.parse({
      layanan: 'WBS',
      ...PROFIL,
      namaInstansi: 'Inspektorat Daerah',
      zona: 'Asia/Pontianak',
      situs: 'itda.go.id',
    })
    await saveProfil(admin, data)
    await saveLambang(
      admin,
      'WBS',
      await sharp({ create: { width: 40, height: 48, channels: 3, background: '#123456' } })
        .png()
        .toBuffer(),
    )
    await saveStandar(admin, { layanan: 'WBS', dasar: 'Perbup 1/2026', persyaratan: '', biaya: '', produk: '', pengaduan: '' })
    const kantor = await getLayanan(admin, 'WBS')
    expect(kantor?.instansi).toMatchObject({ nama: 'Inspektorat Daerah', situs: 'https://itda.go.id', standar: { dasar: 'Perbup 1/2026' } })
    expect(kantor?.riwayat.map(({ tindakan }) => tindakan)).toEqual(['STANDAR', 'LAMBANG', 'UBAH'])
    await expect(database.queryAsApp(`UPDATE "riwayatInstansi" SET oleh = 'x'`)).rejects.toThrow(/permission denied/)
    await expect(database.queryAsApp(`DELETE FROM lambang`)).rejects.toThrow(/permission denied/)
  })

  it('prints its arms, fax, e-mail and site on the letterhead', async () => {
    const kop = await findKop(db, 'WBS')
    if (!kop) throw new Error('kop')
    const surat = { ...CONTOH.LHP, kop: { ...kop, faksimile: '(0500) 777', surel: 'kantor@contoh.test' } }
    const pdf = await drawPdf(surat, 'A4')
    expect(pdf.toString('latin1')).toContain('/Subtype /Image')
    expect(pdf.toString('latin1').length).toBeGreaterThan((await drawPdf({ ...surat, kop: { ...kop, lambang: null } }, 'A4')).length)
    const teks = await textOfPdf(pdf)
    for (const part of ['Faksimile (0500) 777', 'kantor@contoh.test', 'https://itda.go.id']) expect(teks).toContain(part)
  }, 60_000)

  it('takes no picture that is none, and none that every letter would groan under', async () => {
    expect(await refusal(saveLambang(admin, 'WBS', Buffer.from('<svg onload="x"/>')))).toBe('INVALID_INPUT lambang.salah')
    expect(await refusal(saveLambang(admin, 'WBS', Buffer.alloc(400 * 1024)))).toBe('INVALID_INPUT lambang.besar')
  })

  it('keeps the zone of its government for all its layanan', async () => {
    await saveProfil(admin, profilSchema.parse({ layanan: 'WBS', ...PROFIL, zona: 'Asia/Jayapura' }))
    expect((await db.instansi.findMany({ select: { zona: true } })).map(({ zona }) => zona)).toEqual(Array(3).fill('Asia/Jayapura'))
    await saveProfil(admin, profilSchema.parse({ layanan: 'WBS', ...PROFIL, zona: 'Asia/Pontianak' }))
  })

  it('closes for new reports and opens again; nobody else closes it', async () => {
    expect(await refusal(closeLayanan(await petugasBer('KEPALA'), 'WBS'))).toBe('FORBIDDEN')
    await closeLayanan(admin, 'WBS')
    expect(await refusal(assertBuka('WBS'))).toBe('UNAVAILABLE layanan.tidakBuka')
    expect(await refusal(closeLayanan(admin, 'WBS'))).toBe('CONFLICT')
    await reopenLayanan(admin, 'WBS')
    expect(await refusal(assertBuka('WBS'))).toBe('done')
  })
})
