import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { runAt } from '@/lib/infra/clock'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { countKasus, findKasusById, listKasus } from '@/lib/data/kasus'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getPindahan } from '@/lib/services/lacak/get-pindahan'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { confirmSelesai } from '@/lib/services/sp4n/close-sp4n'
import { savePresetSp4n } from '@/lib/services/sp4n/preset-sp4n'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { closeSilentCases } from '@/lib/services/worker/housekeeping'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { JALAN_SP4N, OPD_PERHUBUNGAN, OPD_PU } from '@/prisma/seed/langkah-sp4n'
import { seedPetugas } from '@/prisma/seed/petugas'
import { petugasOf, targetOf } from '@/prisma/seed/pelaku'
import { TEKS } from '@/prisma/seed/teks'
import { seedUnit } from '@/prisma/seed/unit'
import { jalanSp4n, kirimSp4n, LAPORAN_DIISI } from '@/tests/builders/sp4n'
import { testDatabase } from '@/tests/support/database'
import { forwardOpd, signNotaDinas, uploadTanggapan, writeNotaDinas } from '@/prisma/seed/langkah-petugas'

jest.setTimeout(60_000)
testDatabase()

beforeAll(async () => {
  for (const part of [seedUnit, seedHariLibur, seedPetugas]) await part()
})

const statusOf = async (id: string) => (await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { status: true } })).status
const clocksOf = async (id: string) =>
  (await db.tenggat.findMany({ where: { pengaduanId: id }, orderBy: { id: 'asc' } })).map(
    (row) => `${row.jenis} ${row.status} ${row.anggaran}`,
  )

/** Does this petugas know the case at all, in lists and by its address? */
async function sees(nama: string, id: string): Promise<boolean> {
  const petugas = await petugasOf(nama)
  const listed = (await listKasus(petugas, { id }, 10)).length === 1
  const opened = await getKasus(petugas, id).then(
    () => true,
    () => false,
  )
  expect([nama, opened, (await countKasus(petugas, { id })) === 1]).toEqual([nama, listed, listed])
  return listed
}

describe('an SP4N case', () => {
  it('starts its five working days and the milestone of verification with its arrival, and each step hands the clock on', async () => {
    const { pengaduanId } = await kirimSp4n()
    expect(await clocksOf(pengaduanId)).toEqual(['PENYELESAIAN BERJALAN 5', 'VERIFIKASI BERJALAN 1'])
    await jalanSp4n(pengaduanId, JALAN_SP4N.DIJAWAB)
    expect(await clocksOf(pengaduanId)).toEqual([
      'PENYELESAIAN TERPENUHI 5',
      'VERIFIKASI TERPENUHI 1',
      'SUBSTANSI TERPENUHI 3',
      'TANGGAPAN TERPENUHI 1',
      'PENUTUPAN BERJALAN 10',
    ])
  })

  it('is seen by the agencies it was sent to and by no other; an agency that gave it back sees it no longer', async () => {
    const { pengaduanId } = await kirimSp4n()
    expect([
      await sees('admin.opd', pengaduanId),
      await sees('admin.opd.2', pengaduanId),
      await sees('admin.instansi', pengaduanId),
    ]).toEqual([false, false, true])
    await jalanSp4n(pengaduanId, ['ambil', 'teruskanSalah'])
    expect([
      await sees('admin.opd', pengaduanId),
      await sees('admin.opd.2', pengaduanId),
      await sees('pejabat.penghubung.2', pengaduanId),
    ]).toEqual([false, true, true])
    await jalanSp4n(pengaduanId, ['salahOpd'])
    expect([await statusOf(pengaduanId), await sees('admin.opd.2', pengaduanId)]).toEqual(['DIVERIFIKASI', false])
    await jalanSp4n(pengaduanId, ['teruskan'])
    expect([await sees('admin.opd', pengaduanId), await sees('admin.opd.2', pengaduanId)]).toEqual([true, false])
  })

  it('has one lead among several agencies: a supporter adds what it knows and takes no other step', async () => {
    const { pengaduanId } = await kirimSp4n()
    await jalanSp4n(pengaduanId, ['ambil', 'teruskanBerdua', 'serahkan', 'masukan', 'substansi'])
    const rows = await db.substansi.findMany({
      where: { pengaduanId },
      orderBy: { dibuatAt: 'asc' },
      select: { unitId: true, utama: true },
    })
    expect(rows).toEqual([
      { unitId: OPD_PERHUBUNGAN, utama: false },
      { unitId: OPD_PU, utama: true },
    ])
    const draft = { ...(await targetOf(pengaduanId)), ...TEKS.notaDinas, hasilTindakLanjut: TEKS.substansi, maksud: 'AJUKAN' as const }
    await expect(writeNotaDinas(await petugasOf('admin.opd.2'), draft)).rejects.toMatchObject({
      code: 'GUARD_FAILED',
      details: ['OPD_UTAMA'],
    })
  })

  it('is forwarded to agencies of this office alone', async () => {
    const { pengaduanId } = await kirimSp4n()
    await jalanSp4n(pengaduanId, ['ambil'])
    const target = { ...(await targetOf(pengaduanId)), pendukungId: [], catatan: '' }
    await expect(forwardOpd(await petugasOf('admin.instansi'), { ...target, utamaId: 'opd-dinas-kesehatan' })).rejects.toMatchObject({
      details: ['utamaId.salah'],
    })
    await expect(
      forwardOpd(await petugasOf('admin.instansi'), { ...target, utamaId: OPD_PU, pendukungId: ['opd-inspektorat'] }),
    ).rejects.toMatchObject({ details: ['pendukungId.salah'] })
    expect(await statusOf(pengaduanId)).toBe('DIVERIFIKASI')
  })
})

describe('the national limits', () => {
  it('count for clocks that begin after they were set, never for running ones, and only the system administrator sets them', async () => {
    const before = await kirimSp4n()
    await expect(savePresetSp4n(await petugasOf('admin.instansi'), { preset: 'NASIONAL' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await savePresetSp4n(await petugasOf('admin.sistem'), { preset: 'NASIONAL' })
    const after = await kirimSp4n()
    await savePresetSp4n(await petugasOf('admin.sistem'), { preset: 'KETAPANG' })
    expect([await clocksOf(before.pengaduanId), await clocksOf(after.pengaduanId)]).toEqual([
      ['PENYELESAIAN BERJALAN 5', 'VERIFIKASI BERJALAN 1'],
      ['PENYELESAIAN BERJALAN 8', 'VERIFIKASI BERJALAN 3'],
    ])
  })
})

describe('a report of corruption', () => {
  it('ends here as referred, and its reporter alone finds his words ready for the WBS', async () => {
    const { pengaduanId } = await kirimSp4n({ materi: { judul: 'Petugas meminta uang untuk perbaikan' } })
    expect(await getPindahan(pengaduanId)).toBeNull()
    await jalanSp4n(pengaduanId, ['ambil', 'pindahWbs'])
    expect(await statusOf(pengaduanId)).toBe('DILIMPAHKAN')
    expect(await getPindahan(pengaduanId)).toEqual({ judul: 'Petugas meminta uang untuk perbaikan', isi: LAPORAN_DIISI.isi })
    expect((await getLacak(pengaduanId))?.pindahWbs).toBe(true)
    expect(await db.pengaduan.count({ where: { layanan: 'WBS' } })).toBe(0)
  })
})

describe('the memo', () => {
  it('is returned twice, each time as a version that stays, and signed by somebody else than its drafter, with number and code', async () => {
    const { pengaduanId } = await kirimSp4n()
    await jalanSp4n(pengaduanId, [
      'ambil',
      'teruskan',
      'serahkan',
      'substansi',
      'konsep',
      'kembalikan',
      'konsepUlang',
      'kembalikan',
      'konsepUlang',
    ])
    await jalanSp4n(pengaduanId, ['tandaTanganPlh'])
    const memos = await db.notaDinas.findMany({ where: { pengaduanId }, orderBy: { versi: 'asc' } })
    expect(memos.map((memo) => [memo.versi, memo.status, memo.delegasi])).toEqual([
      [1, 'DIKEMBALIKAN', null],
      [2, 'DIKEMBALIKAN', null],
      [3, 'DITANDATANGANI', 'PLH'],
    ])
    expect(memos[2]?.nomor).toMatch(/^\d{3}\/DPUPRKK-A\.500\.12\.11\.3\/\d{4}$/)
    expect(memos[2]?.ditandatanganiId).not.toBe(memos[2]?.disusunId)
    expect(await db.dokumenTerbit.count({ where: { pengaduanId, jenis: 'NOTA_DINAS', versi: 3, status: 'BERLAKU' } })).toBe(1)
    const { dokumen } = await getKasus(await petugasOf('admin.opd'), pengaduanId)
    expect(dokumen.notaDinas.map((memo) => memo.catatan)).toEqual([null, expect.any(String), expect.any(String)])
  })

  it('cannot be signed by its drafter, were he Pejabat Penghubung too', async () => {
    const { pengaduanId } = await kirimSp4n()
    await jalanSp4n(pengaduanId, JALAN_SP4N.NOTA_DINAS_DIKONSEP)
    const drafter = await petugasOf('admin.opd')
    const both = { ...drafter, peran: [...drafter.peran, { peran: 'PEJABAT_PENGHUBUNG', layanan: 'SP4N', atasan: false } as const] }
    await expect(signNotaDinas(both, await targetOf(pengaduanId))).rejects.toMatchObject({
      code: 'GUARD_FAILED',
      details: ['BUKAN_PENYUSUN_NOTA_DINAS'],
    })
  })
})

describe('the response', () => {
  it('keeps address and time of its upload to lapor.go.id, and is what the reporter reads', async () => {
    const { pengaduanId } = await kirimSp4n({ idPelacakan: '7000001', kanal: 'LAPOR' })
    await jalanSp4n(pengaduanId, JALAN_SP4N.NOTA_DINAS_DITANDATANGANI)
    const admin = await petugasOf('admin.opd')
    const input = {
      ...(await targetOf(pengaduanId)),
      tanggapan: TEKS.notaDinas.konsepTanggapan,
      tautanLapor: 'https://www.lapor.go.id/laporan/7000001',
    }
    await expect(uploadTanggapan(admin, { ...input, waktuLapor: '2999-01-01T08:00' })).rejects.toMatchObject({
      details: ['waktuLapor.nanti'],
    })
    await uploadTanggapan(admin, { ...input, waktuLapor: '2026-11-20T09:30' })
    const rows = await db.kiriman.findMany({
      where: { pengaduanId },
      orderBy: { dikirimAt: 'asc' },
      select: { cara: true, tautan: true, dikirimAt: true },
    })
    expect(rows[0]).toEqual({ cara: 'LAPOR', tautan: input.tautanLapor, dikirimAt: new Date('2026-11-20T02:30:00.000Z') })
    expect(rows[1]).toMatchObject({ cara: 'HALAMAN', tautan: null })
    expect((await getLacak(pengaduanId))?.jawaban?.isi).toBe(TEKS.notaDinas.konsepTanggapan)
  })

  it('is opened anew by a reply: five new working days, the old response still readable; a second reply to the same form says it once', async () => {
    const { pengaduanId } = await kirimSp4n()
    await jalanSp4n(pengaduanId, JALAN_SP4N.DIJAWAB)
    const reply = { pengaduanId, kunciKirim: 'c'.repeat(32), isi: 'Penutup saluran masih rusak.' }
    await sendPesanPelapor(reply)
    await sendPesanPelapor(reply)
    expect(await statusOf(pengaduanId)).toBe('TINDAK_LANJUT_DIMINTA')
    expect((await clocksOf(pengaduanId)).slice(-3)).toEqual(['PENUTUPAN TERPENUHI 10', 'PENYELESAIAN BERJALAN 5', 'SUBSTANSI BERJALAN 3'])
    expect((await getLacak(pengaduanId))?.jawaban).not.toBeNull()
    const later = new Date(Date.now() + 3_600_000)
    await runAt(later, () => jalanSp4n(pengaduanId, ['substansi', 'konsep', 'tandaTangan', 'unggah']))
    expect(await statusOf(pengaduanId)).toBe('DIJAWAB')
    // The reporter reads when the newest answer came, and the public waits from there.
    expect((await getLacak(pengaduanId))?.jawaban?.at).toEqual(later)
    expect((await findKasusById(db, pengaduanId))?.kiriman[0]?.dikirimAt).toEqual(later)
  })

  it('is confirmed by the reporter once', async () => {
    const { pengaduanId } = await kirimSp4n()
    await jalanSp4n(pengaduanId, JALAN_SP4N.DIJAWAB)
    await confirmSelesai(pengaduanId)
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    await expect(confirmSelesai(pengaduanId)).rejects.toMatchObject({ code: 'INVALID_TRANSITION' })
  })
})

describe('the public summary', () => {
  it('is shown days after the reporter could read the answer, and never of a report he asked to keep secret', async () => {
    const { pengaduanId } = await runAt(new Date('2026-10-05T02:00:00.000Z'), () => kirimSp4n())
    await runAt(new Date('2026-10-05T03:00:00.000Z'), () => jalanSp4n(pengaduanId, [...JALAN_SP4N.DIJAWAB, 'publikasi']))
    await expect(runAt(new Date('2026-10-06T03:00:00.000Z'), () => jalanSp4n(pengaduanId, ['tayang']))).rejects.toMatchObject({
      details: ['PELAPOR_SUDAH_TAHU'],
    })
    await runAt(new Date('2026-10-09T03:00:00.000Z'), () => jalanSp4n(pengaduanId, ['tayang']))
    expect(await db.publikasi.findUniqueOrThrow({ where: { pengaduanId }, select: { status: true, layanan: true } })).toEqual({
      status: 'DITAYANGKAN',
      layanan: 'SP4N',
    })
    const secret = await kirimSp4n({ materi: { rahasia: true } })
    await expect(jalanSp4n(secret.pengaduanId, [...JALAN_SP4N.DIJAWAB, 'publikasi'])).rejects.toMatchObject({ details: ['BUKAN_RAHASIA'] })
  })
})

describe('silence', () => {
  it('closes a case on the first day after ten working days without a reply, and not a day earlier', async () => {
    // Friday 24 April 2026: ten working days later is 11 May, for 1 May is a holiday.
    const answered = new Date('2026-04-24T03:00:00.000Z')
    const { pengaduanId } = await runAt(new Date('2026-04-20T03:00:00.000Z'), () => kirimSp4n())
    await runAt(answered, () => jalanSp4n(pengaduanId, JALAN_SP4N.DIJAWAB))
    for (const [day, status] of [
      ['2026-05-08', 'DIJAWAB'],
      ['2026-05-11', 'DIJAWAB'],
      ['2026-05-12', 'SELESAI'],
    ] as const) {
      await runAt(new Date(`${day}T03:00:00.000Z`), closeSilentCases)
      expect([day, await statusOf(pengaduanId)]).toEqual([day, status])
    }
    const { ditutupAt } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { ditutupAt: true } })
    expect(ditutupAt && officeDate(ditutupAt)).toBe('2026-05-12')
    expect(await db.bukuPengaduan.count({ where: { pengaduanId, status: 'Selesai' } })).toBe(1)
  })
})
