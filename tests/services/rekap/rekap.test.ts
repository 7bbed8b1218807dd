import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createTranslator } from 'next-intl'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { DIMENSI, hitungBaris, hitungPer, SEL } from '@/lib/domain/rekap/hitung'
import { KOLOM_REKAP } from '@/lib/domain/rekap/kolom'
import { masaOf } from '@/lib/domain/rekap/masa'
import { readSaringanDaftar, type SaringanRekap } from '@/lib/domain/rekap/saringan'
import { isWorkingDay, officeDate } from '@/lib/domain/tenggat/kalender'
import { getKalender } from '@/lib/data/kalender'
import { insertTerlapor } from '@/lib/data/pengaduan'
import { countAngka, countKepuasan, listIdMasa } from '@/lib/data/angka-rekap'
import { inTransaction } from '@/lib/data/transaction'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { id as messages } from '@/lib/i18n/id'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { sendKepuasan } from '@/lib/services/kepuasan/send-kepuasan'
import { exportRekapXlsx } from '@/lib/services/rekap/export-rekap-xlsx'
import { getRekap } from '@/lib/services/rekap/get-rekap'
import { getRekapPage } from '@/lib/services/rekap/get-rekap-page'
import { listDaftar } from '@/lib/services/rekap/list-daftar'
import { OPD_PERHUBUNGAN, OPD_PU } from '@/prisma/seed/langkah-sp4n'
import { petugasOf } from '@/prisma/seed/pelaku'
import { kirimSp4n } from '@/tests/builders/sp4n'
import { at, november, seedRekap } from '@/tests/builders/rekap'
import { angkaOf } from '@/tests/builders/rekap-angka'
import { readKasusUji } from '@/tests/builders/rekap-hitung'
import { testDatabase } from '@/tests/support/database'

jest.setTimeout(120_000)
const database = testDatabase()
const translate = createTranslator({ locale: 'id', messages })
const kata: Kata = (kode, nilai) => translate(kode as never, nilai as never)
const HOUR = 3_600_000
let rahasia = ''
let terakhir = ''

beforeAll(async () => {
  const seeded = await seedRekap()
  rahasia = seeded.rahasia
  terakhir = seeded.terakhir
})

const MASA = [
  [november, '2026-11-01', '2026-11-30'],
  [{ ...november, masa: 'T4' }, '2026-10-01', '2026-12-31'],
  [{ ...november, masa: 'B12' }, '2026-12-01', '2026-12-31'],
  [{ ...november, tahun: 2027, masa: 'B1' }, '2027-01-01', '2027-01-31'],
  [{ ...november, masa: 'Y1' }, '2026-01-01', '2026-12-31'],
] as const satisfies readonly (readonly [SaringanRekap, string, string])[]

/** One case walked day by day through its raw rows: what it adds to the whole regency's line, or null. */
async function telusuri(id: string, dari: string, sampai: string) {
  const kasus = await db.pengaduan.findUniqueOrThrow({
    where: { id },
    include: { riwayat: { orderBy: { id: 'asc' } }, tenggat: { include: { jeda: true }, orderBy: { id: 'asc' } } },
  })
  const masuk = officeDate(kasus.diterimaAt)
  const statusOn = (day: string) => kasus.riwayat.filter((row) => officeDate(row.dibuatAt) <= day).at(-1)?.keStatus
  const tamat = kasus.riwayat.find((row) => ['SELESAI', 'DIARSIPKAN', 'DILIMPAHKAN', 'DICABUT'].includes(row.keStatus))
  if (masuk > sampai || (tamat && officeDate(tamat.dibuatAt) < dari)) return null
  const kalender = await getKalender()
  const jawab: { hari: number; tepat: boolean }[] = []
  let mulai = masuk
  let tunggu: string | null = null
  const diam = new Set<string>()
  const days = (from: string, to: string) => {
    const list: string[] = []
    for (let day = Date.parse(from) + 24 * HOUR; day <= Date.parse(to); day += 24 * HOUR)
      list.push(new Date(day).toISOString().slice(0, 10))
    return list
  }
  for (const row of kasus.riwayat) {
    const day = officeDate(row.dibuatAt)
    if (row.langkah === 'MINTA_KELENGKAPAN') tunggu = day
    if (row.langkah === 'LENGKAPI' && tunggu) days(tunggu, day).forEach((one) => diam.add(one))
    if (row.langkah === 'BALAS') mulai = day
    if (row.langkah !== 'UNGGAH_TANGGAPAN' || day < dari || day > sampai) continue
    const hari = days(mulai, day).filter((one) => isWorkingDay(one, kalender) && !diam.has(one)).length
    jawab.push({ hari, tepat: hari <= 5 })
  }
  return { masuk, status: statusOn(sampai) ?? 'TERKIRIM', jawab }
}

describe('the recap', () => {
  it.each(MASA)('%j says what a walk through every raw row says', async (saringan, dari, sampai) => {
    const ids = (await db.pengaduan.findMany({ select: { id: true } })).map((row) => row.id)
    const semua = (await Promise.all(ids.map((one) => telusuri(one, dari, sampai)))).flatMap((one) => one ?? [])
    const is = (...status: string[]) => semua.filter((one) => status.includes(one.status)).length
    const jawab = semua.flatMap((one) => one.jawab)
    const hari = jawab.reduce((sum, one) => sum + one.hari, 0)
    const { total } = await at(async () => getRekap(await petugasOf('admin.instansi'), saringan))
    const akhir = is('SELESAI', 'DIARSIPKAN', 'DILIMPAHKAN', 'DICABUT', 'MENUNGGU_PELAPOR')
    expect(total).toEqual({
      sisa: semua.filter((one) => one.masuk < dari).length,
      masuk: semua.filter((one) => one.masuk >= dari).length,
      jumlah: semua.length,
      selesai: is('SELESAI'),
      proses: semua.length - akhir,
      tertunda: is('MENUNGGU_PELAPOR'),
      diarsipkan: is('DIARSIPKAN'),
      dilimpahkan: is('DILIMPAHKAN'),
      dicabut: is('DICABUT'),
      persenSelesai: semua.length === 0 ? null : Math.round((100 * is('SELESAI')) / semua.length),
      tanggapan: jawab.length,
      tepatWaktu: jawab.filter((one) => one.tepat).length,
      rataRata: jawab.length === 0 ? null : Math.round((10 * hari) / jawab.length) / 10,
      persenTepat: jawab.length === 0 ? null : Math.round((100 * jawab.filter((one) => one.tepat).length) / jawab.length),
    })
    expect(total.jumlah).toBeGreaterThan(0)
  })

  it.each(MASA.map(([saringan]) => saringan))('%j counts for every reader what a count case by case gives', async (saringan) => {
    const readers = ['admin.instansi', 'kepala.sp4n', 'admin.opd', 'admin.opd.2', 'PUBLIK'] as const
    for (const nama of readers) {
      const pembaca = nama === 'PUBLIK' ? nama : await petugasOf(nama)
      for (const opd of [null, OPD_PU, '-']) {
        const cakupan = { pembaca, layanan: 'SP4N', masa: masaOf(saringan.tahun, saringan.masa), opd } as const
        const [angka, uji] = await at(async () => [await countAngka(cakupan), angkaOf(await readKasusUji(cakupan), cakupan.masa.dari)])
        expect([nama, opd, hitungBaris(angka.semua)]).toEqual([nama, opd, hitungBaris(uji.semua)])
        for (const one of ['opd', 'bulan', ...DIMENSI] as const)
          expect([nama, one, hitungPer(angka, one)]).toEqual([nama, one, hitungPer(uji, one)])
      }
    }
  })

  it('of a month that is over stays as it was, whatever happens to its cases afterwards', async () => {
    const oktober = { ...november, masa: 'B10' } as const
    const early = await runAt(new Date('2026-11-01T03:00:00Z'), async () => getRekap(await petugasOf('admin.instansi'), oktober))
    const late = await at(async () => getRekap(await petugasOf('admin.instansi'), oktober))
    expect(late.total).toEqual(early.total)
    // One was finished, one had its reply and was answered again since, one waits for its reporter.
    expect(late.total).toMatchObject({ masuk: 3, proses: 1, tertunda: 1, selesai: 1 })
  })

  it('gives a case to the agency that led it at the end of the period; one that was given back is with nobody', async () => {
    const { opd, total } = await at(async () => getRekap(await petugasOf('kepala.sp4n'), november))
    const of = (key: string) => opd.find((row) => row.opd === key)?.baris.jumlah
    expect([of(OPD_PERHUBUNGAN), of('-')]).toEqual([1, 5])
    expect(opd.at(-1)?.opd).toBe('-')
    for (const sel of SEL) expect([sel, opd.reduce((sum, row) => sum + row.baris[sel], 0)]).toEqual([sel, total[sel]])
  })

  it('has behind every cell a list as long as the cell says', async () => {
    const admin = await petugasOf('admin.instansi')
    let cells = 0
    for (const [saringan] of MASA.slice(0, 2)) {
      const rekap = await at(() => getRekap(admin, saringan))
      const rows = [
        ...rekap.opd.map((row) => [{ opd: row.opd }, row.baris] as const),
        [{}, rekap.total] as const,
        ...DIMENSI.flatMap((dimensi) => rekap.rincian[dimensi].map((row) => [{ [dimensi]: row.nilai }, row.baris] as const)),
      ]
      for (const [ke, baris] of rows) {
        for (const { sel } of KOLOM_REKAP) {
          const query = { tahun: String(saringan.tahun), masa: saringan.masa, sel, ...ke }
          const daftar = await at(() => listDaftar(admin, readSaringanDaftar(query, '2027-01-12')))
          expect([query, daftar.jumlah, daftar.baris.length]).toEqual([query, baris[sel], baris[sel]])
          cells += 1
        }
      }
    }
    expect(cells).toBeGreaterThan(200)
  })

  it('is refused to posts of other procedures and to the moderator', async () => {
    for (const nama of ['moderator.sp4n', 'verifikator', 'kepala', 'sekretaris']) {
      await expect(getRekap(await petugasOf(nama), november)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(exportRekapXlsx(await petugasOf(nama), november, kata)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })

  it('counts no case about its reader, nor lists one', async () => {
    const kepala = await petugasOf('kepala.sp4n')
    const before = await at(() => getRekap(kepala, november))
    await inTransaction(({ tx, at: now }) => insertTerlapor(tx, now, rahasia, [kepala.id], null))
    const after = await at(() => getRekap(kepala, november))
    expect([after.total.jumlah, after.total.tanggapan]).toEqual([before.total.jumlah - 1, before.total.tanggapan - 1])
    await db.terlaporPetugas.deleteMany({ where: { pengaduanId: rahasia } })
  })

  it('leaves a case that goes around somebody out of the public figures altogether', async () => {
    const cakupan = { pembaca: 'PUBLIK', layanan: 'SP4N', masa: masaOf(2026, 'B11'), opd: null } as const
    await db.kepuasan.create({ data: { pengaduanId: rahasia, menjawab: 'YA', pelayanan: 4, dibuatAt: new Date('2026-11-20T03:00:00Z') } })
    const puas = async () => (await countKepuasan(cakupan)).reduce((sum, { jumlah }) => sum + jumlah, 0)
    const publik = () => listIdMasa(cakupan)
    const [before, puasBefore] = [await publik(), await puas()]
    expect(before).toContain(rahasia)
    await inTransaction(async ({ tx, at: now }) => insertTerlapor(tx, now, rahasia, [(await petugasOf('admin.opd')).id], null))
    expect(await publik()).toEqual(before.filter((id) => id !== rahasia))
    expect(await puas()).toBe(puasBefore - 1)
    await db.terlaporPetugas.deleteMany({ where: { pengaduanId: rahasia } })
    await db.pengaduan.update({ where: { id: rahasia }, data: { peranDihindari: ['ADMIN_INSTANSI'] }, select: { id: true } })
    expect(await publik()).toEqual(before.filter((id) => id !== rahasia))
    expect(await puas()).toBe(puasBefore - 1)
    await db.pengaduan.update({ where: { id: rahasia }, data: { peranDihindari: [] }, select: { id: true } })
    await database.queryAsAdmin('DELETE FROM "kepuasan" WHERE "pengaduanId" = $1', [rahasia])
  })
})

describe('an agency', () => {
  it('sees its own line and list and nothing of another, whatever it asks for', async () => {
    const lain = await petugasOf('admin.opd.2')
    for (const opd of [null, OPD_PU, '-']) {
      const page = await at(() => getRekapPage(lain, { tahun: '2026', masa: 'B11', ...(opd ? { opd } : {}) }))
      expect([page.rekap.opd.map((row) => row.opd), page.rekap.total.jumlah, page.tanggapan, page.ekspor]).toEqual([
        [OPD_PERHUBUNGAN],
        1,
        [],
        [],
      ])
      const daftar = await at(async () => listDaftar(lain, { ...readSaringanDaftar({ tahun: '2026', masa: 'B11' }, '2027-01-12'), opd }))
      expect(daftar.baris.map((row) => row.kasus.opd)).toEqual([OPD_PERHUBUNGAN])
    }
    const { rekap } = await at(async () => getRekapPage(await petugasOf('pejabat.penghubung'), { tahun: '2026', masa: 'B11' }))
    expect(rekap.opd.map((row) => row.opd)).toEqual([OPD_PU])
  })
})

describe('part C', () => {
  it('lists every response with its memo, and hides title and text of a secret report', async () => {
    const { rekap, tanggapan } = await at(async () => getRekapPage(await petugasOf('admin.instansi'), { tahun: '2026', masa: 'B11' }))
    expect(tanggapan).toHaveLength(rekap.total.tanggapan)
    const secret = tanggapan.find((row) => row.pengaduanId === rahasia)
    expect(secret).toMatchObject({ judul: null, ringkasan: null, notaDinas: expect.stringMatching(/^\d{3}\/DPUPRKK/) })
    expect(JSON.stringify(tanggapan)).not.toContain('Judul yang tidak boleh tampak')
    for (const row of tanggapan) expect(row.pengaduanId === rahasia || (row.ringkasan ?? '').length > 20).toBe(true)
    expect(tanggapan.some((row) => row.ke === 2)).toBe(true)
  })
})

describe('satisfaction', () => {
  it('is asked once there is an answer, kept once, and a second sending changes nothing', async () => {
    expect((await getLacak(terakhir))?.kepuasan).toBe('DITANYA')
    await at(() => sendKepuasan(terakhir, { menjawab: 'TIDAK', pelayanan: 1 }))
    await at(() => sendKepuasan(terakhir, { menjawab: 'YA', pelayanan: 5 }))
    expect(await db.kepuasan.findUniqueOrThrow({ where: { pengaduanId: terakhir } })).toMatchObject({ menjawab: 'TIDAK', pelayanan: 1 })
    expect((await getLacak(terakhir))?.kepuasan).toBe('TERKIRIM')
    expect(await db.jejakAudit.count({ where: { tindakan: 'KIRIM_KEPUASAN', objek: `pengaduan:${terakhir}` } })).toBe(1)
    const { pengaduanId } = await at(() => kirimSp4n({ materi: { tanggalKejadian: '2027-01-11' } }))
    expect((await getLacak(pengaduanId))?.kepuasan).toBeNull()
    await expect(sendKepuasan(pengaduanId, { menjawab: 'YA', pelayanan: 5 })).rejects.toMatchObject({ code: 'INVALID_TRANSITION' })
  })

  it('stands in the recap of the period it was sent in, and with the agency that answered', async () => {
    const { kepuasan } = await at(async () => getRekap(await petugasOf('admin.instansi'), november))
    expect(kepuasan).toEqual({ jumlah: 2, menjawab: { YA: 1, SEBAGIAN: 1, TIDAK: 0 }, pelayanan: [0, 0, 1, 0, 1], rataRata: 4 })
    expect((await at(async () => getRekap(await petugasOf('admin.opd'), november))).kepuasan.jumlah).toBe(2)
    expect((await at(async () => getRekap(await petugasOf('admin.opd.2'), november))).kepuasan.jumlah).toBe(0)
  })
})
