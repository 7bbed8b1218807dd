import { beforeAll, describe, expect, it } from '@jest/globals'
import { DAFTAR_REDAKSI } from '@/lib/domain/publikasi/pindai'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getDisembunyikan, getPublik, listPublik, listTerbaru } from '@/lib/services/publikasi/list-publik'
import { getPeta, getUmpan } from '@/lib/services/situs/get-peta'
import { PUBLIKASI, TEKS } from '@/prisma/seed/teks'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { JALAN, jalankan, kirim, targetOf } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { draftPublikasi, hide, publish } from '@/prisma/seed/langkah-petugas'

const database = testDatabase()
beforeAll(async () => void (await seedOffice()))

const DAY = 86_400_000
const START = new Date('2026-09-07T03:00:00.000Z')
const later = (days: number) => new Date(START.getTime() + days * DAY)
const SEMUA = { kata: '', topik: '', jenisUnit: '', tahun: null }
const TEKS_PUBLIK = PUBLIKASI.simpur

type Teks = Partial<Record<'judulPublik' | 'ringkasan' | 'jawabanPublik', string>>

const draft = async (pengaduanId: string) =>
  draftPublikasi(await petugasOf('irban.khusus'), { ...(await targetOf(pengaduanId)), ...TEKS_PUBLIK })
const release = async (pengaduanId: string, teks: Teks = {}) =>
  publish(await petugasOf('moderator'), { ...(await targetOf(pengaduanId)), ...TEKS_PUBLIK, ...teks, redaksi: [...DAFTAR_REDAKSI] })
const takeDown = async (pengaduanId: string) =>
  hide(await petugasOf('moderator'), {
    ...(await targetOf(pengaduanId)),
    alasanSembunyi: 'KESOPANAN',
    catatan: 'Ada kata yang tidak patut.',
  })

/** Answered on the first day. */
async function answered(materi: Parameters<typeof kirim>[0] = {}, jalan: Parameters<typeof jalankan>[1] = JALAN.SELESAI): Promise<string> {
  return runAt(START, async () => {
    const { pengaduanId } = await kirim(materi)
    await jalankan(pengaduanId, jalan)
    return pengaduanId
  })
}

async function published(teks: Teks = {}): Promise<string> {
  const pengaduanId = await answered()
  await runAt(later(3), () => draft(pengaduanId))
  await runAt(later(3), () => release(pengaduanId, teks))
  return pengaduanId
}

const nomorOf = async (pengaduanId: string) => (await db.publikasi.findUniqueOrThrow({ where: { pengaduanId } })).nomor

describe('the publication of an answer', () => {
  it('is impossible for a berkadar case, for drafter and moderator alike', async () => {
    const pengaduanId = await answered({}, [...JALAN.LHP_FINAL, 'mulaiJawaban', 'jawab', 'setujui'])
    const refused = { code: 'GUARD_FAILED', details: ['BOLEH_TAYANG'] }
    await expect(runAt(later(9), () => draft(pengaduanId))).rejects.toMatchObject(refused)
    await db.publikasi.create({
      data: {
        pengaduanId,
        status: 'MENUNGGU_MODERASI',
        layanan: 'WBS',
        judul: 'x',
        ringkasan: 'x',
        jawaban: 'x',
        topik: 'ASET',
        jenisUnit: 'OPD',
        hasil: 'TERBUKTI',
        bulanTerima: START,
        bulanJawab: START,
        hariKerja: 1,
        diubahAt: START,
      },
    })
    await expect(runAt(later(9), () => release(pengaduanId))).rejects.toMatchObject(refused)
    expect((await listPublik(SEMUA)).jumlah).toBe(0)
  })

  it('waits until the reporter has had the answer for three days', async () => {
    const pengaduanId = await answered()
    await runAt(later(0), () => draft(pengaduanId))
    for (const days of [0, 1, 2]) {
      await expect(runAt(later(days), () => release(pengaduanId))).rejects.toMatchObject({
        code: 'GUARD_FAILED',
        details: ['PELAPOR_SUDAH_TAHU'],
      })
    }
    expect((await listPublik(SEMUA)).jumlah).toBe(0)
    await runAt(later(3), () => release(pengaduanId))
    expect((await listPublik(SEMUA)).jumlah).toBe(1)
    expect(await db.publikasi.findUniqueOrThrow({ where: { pengaduanId } })).toMatchObject({
      daftarPeriksa: [...DAFTAR_REDAKSI],
      tayangAt: later(3),
    })
  })

  it('is impossible before anybody has drafted a text, and before the answer', async () => {
    const pengaduanId = await answered()
    await expect(runAt(later(5), () => release(pengaduanId))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const open = await answered({}, JALAN.JAWABAN_DIPERIKSA)
    await expect(draft(open)).rejects.toMatchObject({ code: 'INVALID_TRANSITION' })
  })

  it.each([
    ['judulPublik', 'Laporan dari penyamar_publik di loket', 'pindai:KATA:penyamar_publik'],
    ['ringkasan', `${TEKS_PUBLIK.ringkasan} Hubungi 0813-4560-9017.`, 'pindai:TELEPON:0813-4560-9017'],
    ['jawabanPublik', `${TEKS_PUBLIK.jawabanPublik} NIK 6201990101900001.`, 'pindai:NIK:6201990101900001'],
    ['ringkasan', `${TEKS_PUBLIK.ringkasan} Pada 7 September 2026.`, 'pindai:TANGGAL:7 September'],
    ['ringkasan', `${TEKS_PUBLIK.ringkasan} Terjadi di DESA SUNGAI TENDANG.`, undefined],
  ] as const)('is blocked by a person in %s: %j', async (field, text, found) => {
    const village = await db.unit.findFirstOrThrow({ where: { jenis: 'DESA', nama: { contains: 'Sungai Tendang' } } })
    await db.pengaduan.updateMany({ where: { samaran: 'penyamar_publik' }, data: { samaran: `bekas_${Date.now()}` } })
    const pengaduanId = await answered({ materi: { samaran: 'penyamar_publik', kategori: 'DESA', unitId: village.id } })
    await runAt(later(3), () => draft(pengaduanId))
    const before = await db.publikasi.findUniqueOrThrow({ where: { pengaduanId } })
    await expect(runAt(later(3), () => release(pengaduanId, { [field]: text }))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: [found ?? `pindai:KATA:${village.nama}`],
    })
    expect(await db.publikasi.findUniqueOrThrow({ where: { pengaduanId } })).toEqual(before)
  })
})

describe('Lihat Pengaduan', () => {
  it('shows the words the moderator read last, and nothing of the case', async () => {
    const pengaduanId = await published({ judulPublik: 'Judul menurut moderator' })
    const kasus = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, include: { unit: true, jawaban: true, bukti: true } })
    const row = await getPublik((await nomorOf(pengaduanId)) ?? '')
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'bulanJawab',
      'bulanTerima',
      'hariKerja',
      'hasil',
      'jawaban',
      'jenisUnit',
      'judul',
      'layanan',
      'nomor',
      'ringkasan',
      'tayangAt',
      'topik',
    ])
    expect(row).toMatchObject({
      judul: 'Judul menurut moderator',
      ringkasan: TEKS_PUBLIK.ringkasan,
      jawaban: TEKS_PUBLIK.jawabanPublik,
      hasil: 'TERBUKTI_SEBAGIAN',
      bulanTerima: new Date('2026-09-01'),
      bulanJawab: new Date('2026-09-01'),
      jenisUnit: 'OPD',
    })
    const shown = JSON.stringify([row, await listPublik(SEMUA)])
    for (const secret of [
      kasus.id,
      kasus.samaran,
      kasus.nomorTiket,
      kasus.nomorRegister,
      kasus.unit?.nama,
      kasus.jawaban[0]?.nomor,
      TEKS.jawaban,
      'Kendaraan dinas',
    ]) {
      expect(shown).not.toContain(secret ?? 'missing')
    }
  })

  it('numbers publications by themselves, related to no other number', async () => {
    const [first, second] = [await answered(), await answered()]
    for (const pengaduanId of [second, first]) {
      await runAt(later(4), () => draft(pengaduanId))
      await runAt(later(4), () => release(pengaduanId))
    }
    const no = async (pengaduanId: string) => Number(/^P-2026-(\d{4})$/.exec((await nomorOf(pengaduanId)) ?? '')?.[1])
    expect(await no(first)).toBe((await no(second)) + 1)
    const register = await db.pengaduan.findUniqueOrThrow({ where: { id: second } })
    expect(Number(register.nomorRegister?.slice(0, 3))).not.toBe(await no(second))
  })

  it('takes a hidden answer down at once, and brings it back under its old number', async () => {
    const pengaduanId = await published()
    const nomor = await nomorOf(pengaduanId)
    const before = (await listPublik(SEMUA)).jumlah
    expect((await getLacak(pengaduanId))?.publikasi).toBe(nomor)
    await runAt(later(5), () => takeDown(pengaduanId))
    expect(await getPublik(nomor ?? '')).toBeNull()
    expect((await listPublik(SEMUA)).jumlah).toBe(before - 1)
    expect((await getLacak(pengaduanId))?.publikasi).toBeNull()
    // Links to it say so instead of leading into nothing; no list, feed or map names it.
    expect(await getDisembunyikan(nomor ?? '')).toEqual({ nomor, sejak: later(5), alasan: 'KESOPANAN' })
    for (const text of [await getUmpan('Lihat Pengaduan'), await getPeta()]) expect(text).not.toContain(nomor)
    await runAt(later(6), () => release(pengaduanId))
    expect(await nomorOf(pengaduanId)).toBe(nomor)
    expect(await getDisembunyikan(nomor ?? '')).toBeNull()
    for (const text of [await getUmpan('Lihat Pengaduan'), await getPeta()]) expect(text).toContain(`/pengaduan/${nomor}`)
    expect((await listPublik(SEMUA)).jumlah).toBe(before)
  })

  it('leaves a text that is drafted again hidden until it is moderated again', async () => {
    const pengaduanId = await published()
    await runAt(later(5), () => draft(pengaduanId))
    expect(await getPublik((await nomorOf(pengaduanId)) ?? '')).toBeNull()
  })

  it('filters by words, topic, kind of unit and year, and pages ten at a time', async () => {
    const all = await listPublik(SEMUA)
    const count = async (saring: Partial<Omit<typeof SEMUA, 'tahun'>> & { tahun?: number | null }) =>
      (await listPublik({ ...SEMUA, ...saring })).jumlah
    expect(await count({ topik: 'ETIK' })).toBe(all.jumlah)
    expect(await count({ topik: 'ASET' })).toBe(0)
    expect(await count({ jenisUnit: 'DESA' })).toBe(0)
    expect(await count({ tahun: 2026 })).toBe(all.jumlah)
    expect(await count({ tahun: 2025 })).toBe(0)
    expect(await count({ kata: 'MENURUT moderator' })).toBe(1)
    expect(await count({ kata: '%' })).toBe(0)
    expect(all.tahun).toEqual([2026])
    expect(await count({ kata: 'moderator menurut' })).toBe(1)
    expect(await count({ kata: 'oderato' })).toBe(1)
    expect(await listPublik(SEMUA, 'P-1999-0001')).toMatchObject({ baris: [], berikutnya: null })
  })

  it('goes on after any record, each shown once, newest first, and counts no further than a thousand', async () => {
    const before = await listPublik(SEMUA)
    await database.queryAsAdmin(`
      SET session_replication_role = replica;
      INSERT INTO publikasi (id, "pengaduanId", nomor, status, layanan, judul, ringkasan, jawaban, topik, "jenisUnit", hasil,
        "bulanTerima", "bulanJawab", "hariKerja", "tayangAt", "diubahAt")
      SELECT gen_random_uuid(), 'banyak-' || n, 'P-2019-' || n, 'DITAYANGKAN', 'WBS',
        CASE WHEN n % 100 = 0 THEN 'Pungutan retribusi pasar' ELSE 'Lampu jalan padam' END, 'Ringkasan', 'Jawaban', 'PUNGLI', 'DESA',
        'TERBUKTI', '2019-03-01', '2019-04-01', 12, '2019-05-01'::timestamptz + (n / 3) * interval '1 hour', '2019-05-01'
      FROM generate_series(1, 1100) n`)
    const seen: string[] = []
    for (let setelah: string | null = null, first = true; first || setelah !== null; first = false) {
      const page = await listPublik({ ...SEMUA, topik: 'PUNGLI' }, setelah)
      expect(page.jumlah).toBe(1001)
      seen.push(...page.baris.map((row) => row.nomor ?? ''))
      setelah = page.berikutnya
    }
    expect([seen.length, new Set(seen).size]).toEqual([1100, 1100])
    expect(seen.slice(0, 2)).toEqual(['P-2019-1100', 'P-2019-1099'])
    expect((await listPublik({ ...SEMUA, kata: 'retribusi' })).jumlah).toBe(11)
    expect((await listPublik({ ...SEMUA, kata: 'memungut retribusi', topik: 'PUNGLI' })).jumlah).toBe(11)
    expect((await listPublik({ ...SEMUA, tahun: 2019 })).jumlah).toBe(1001)
    expect((await listPublik(SEMUA)).tahun).toEqual([...before.tahun, 2019])
    expect((await listTerbaru(3)).map((row) => row.nomor)).toEqual(before.baris.slice(0, 3).map((row) => row.nomor))
  })
})
