import { describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { bacaSaringKinerja, hitungKinerja } from '@/lib/domain/rekap/kinerja'
import { countWorkingDays, officeDate } from '@/lib/domain/tenggat/kalender'
import { hitungTenggat } from '@/lib/domain/tenggat/tenggat'
import { getKalender } from '@/lib/data/kalender'
import { findKasus } from '@/lib/data/kasus'
import { insertTerlapor } from '@/lib/data/pengaduan'
import { toTenggat } from '@/lib/data/tenggat'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { exportKinerja } from '@/lib/services/rekap/export-kinerja'
import { getKinerja } from '@/lib/services/rekap/get-kinerja'
import { petugasOf } from '@/tests/builders/kantor'
import { demoDatabase } from '@/tests/support/database'
import { statementsOf } from '@/tests/support/pernyataan'

demoDatabase()

/** The n-th part of sorted numbers, between neighbours as a line. */
function bagian(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return low + (high - low) * (at - Math.floor(at))
}

/** The same figures walked case by case, event by event and day by day, without a line of the query. */
async function hitungUlang(petugas: Petugas, layanan: Layanan, tahun: number) {
  const [kalender, today] = [await getKalender(), officeDate(now())]
  const inYear = (at: Date | null) => at !== null && officeDate(at).startsWith(String(tahun)) && officeDate(at) <= today
  const ids = await db.pengaduan.findMany({ where: { layanan }, select: { id: true } })
  const stays = new Map<string, number[]>()
  const sums = { masuk: 0, tutup: 0, terbuka: 0, dihitung: 0, tepat: 0 }
  for (const { id } of ids) {
    const kasus = await findKasus(db, petugas, id)
    if (!kasus) continue
    if (inYear(kasus.diterimaAt)) sums.masuk += 1
    if (inYear(kasus.ditutupAt)) sums.tutup += 1
    if (kasus.ditutupAt === null) sums.terbuka += 1
    for (const clock of kasus.tenggat.map(toTenggat)) {
      if (clock.jenis !== 'PENYELESAIAN' || clock.status !== 'TERPENUHI' || !clock.selesai?.startsWith(String(tahun))) continue
      sums.dihitung += 1
      if (hitungTenggat(clock, today, kalender).lewat === 0) sums.tepat += 1
    }
    let since: Date | null = null
    for (const row of await db.riwayat.findMany({ where: { pengaduanId: id }, orderBy: { id: 'asc' } })) {
      if (row.dariStatus === row.keStatus) continue
      if (since && row.dariStatus && !isClosed(row.dariStatus) && inYear(row.dibuatAt)) {
        const hari = countWorkingDays(officeDate(since), officeDate(row.dibuatAt), kalender)
        stays.set(
          row.dariStatus,
          [...(stays.get(row.dariStatus) ?? []), hari].sort((a, b) => a - b),
        )
      }
      since = row.dibuatAt
    }
  }
  const tahap = [...stays].map(([status, days]) => ({ status, jumlah: days.length, median: bagian(days, 0.5), p90: bagian(days, 0.9) }))
  return { ...sums, tahap: tahap.sort((a, b) => a.status.localeCompare(b.status)) }
}

describe('the figures of an official', () => {
  it.each([
    ['kepala', 'WBS'],
    ['kepala.dumas', 'DUMAS'],
    ['admin.instansi', 'SP4N'],
    ['admin.opd', 'SP4N'],
  ] as const)('%s, %s: are what his cases come to, walked one by one', async (nama, layanan) => {
    const petugas = await petugasOf(nama)
    const { tahun, kinerja } = await getKinerja(petugas, { layanan, tahun: null })
    const again = await hitungUlang(petugas, layanan, tahun)
    const { masuk, tutup, terbuka, dihitung, tepat } = kinerja
    const tahap = kinerja.tahap.map(({ total: _total, ...row }) => row).sort((a, b) => a.status.localeCompare(b.status))
    const rounded = (rows: typeof again.tahap) => rows.map((row) => ({ ...row, median: row.median.toFixed(6), p90: row.p90.toFixed(6) }))
    expect({ masuk, tutup, terbuka, dihitung, tepat, tahap: rounded(tahap) }).toEqual({ ...again, tahap: rounded(again.tahap) })
    expect(tahap.length).toBeGreaterThan(0)
    expect(kinerja.hasil.reduce((sum, { jumlah }) => sum + jumlah, 0)).toBe(tutup)
  })

  it('are for posts that read the recap, each of its own layanan', async () => {
    for (const nama of ['verifikator', 'ppdp', 'admin.sistem', 'moderator'])
      await expect(getKinerja(await petugasOf(nama), { layanan: null, tahun: null })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(getKinerja(await petugasOf('kepala'), { layanan: 'SP4N', tahun: null })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('ask the database three times, and lose a case about their reader whole', async () => {
    const kepala = await petugasOf('kepala')
    const wanted = { layanan: 'WBS', tahun: null } as const
    expect((await statementsOf(() => getKinerja(kepala, wanted))).length).toBeLessThanOrEqual(3)
    const before = await getKinerja(kepala, wanted)
    const { id } = await db.pengaduan.findFirstOrThrow({
      where: { layanan: 'WBS', ditutupAt: null, peranDihindari: { isEmpty: true }, terlapor: { none: {} } },
      select: { id: true },
    })
    await db.$transaction((tx) => insertTerlapor(tx, now(), id, [kepala.id], null))
    expect((await getKinerja(kepala, wanted)).kinerja.terbuka).toBe(before.kinerja.terbuka - 1)
  })

  it('are the same in the workbook, and that it was taken is on record', async () => {
    const kepala = await petugasOf('kepala')
    const wanted = { layanan: 'WBS', tahun: null } as const
    const { kinerja } = await getKinerja(kepala, wanted)
    const { isi } = await exportKinerja(kepala, wanted, (kode) => kode)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(isi as never)
    const rows = book.worksheets.map((sheet) =>
      sheet
        .getSheetValues()
        .slice(2)
        .map((row) => (row as unknown[]).slice(1)),
    )
    expect(rows[0]?.map(([, n]) => n)).toEqual([
      kinerja.masuk,
      kinerja.tutup,
      kinerja.terbuka,
      kinerja.lewat,
      kinerja.dihitung,
      kinerja.tepat,
    ])
    expect(rows[1]?.map((row) => row.slice(1))).toEqual(kinerja.tahap.map(({ jumlah, median, p90, total }) => [jumlah, median, p90, total]))
    expect(rows[2]?.map(([, n]) => n)).toEqual(kinerja.hasil.map(({ jumlah }) => jumlah))
    const row = await db.jejakAudit.findFirst({ where: { tindakan: 'EKSPOR_KINERJA' }, select: { aktor: true, objek: true } })
    expect(row).toEqual({ aktor: `petugas:${kepala.id}`, objek: 'rekap:WBS' })
    await expect(exportKinerja(kepala, { layanan: 'SP4N', tahun: null }, (kode) => kode)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})

describe('the stage that holds cases longest', () => {
  const lama = (status: 'DIVERIFIKASI' | 'MENUNGGU_PELAPOR' | 'DINILAI', jumlah: number, total: number) => ({
    status,
    jumlah,
    median: 1,
    p90: 1,
    total,
  })
  const nol = { masuk: 0, tutup: 0, terbuka: 0, lewat: 0, dihitung: 0, tepat: 0, hasil: [] }

  it("is by all its days; waiting for the reporter is nobody's delay, and few stays say nothing", () => {
    expect(hitungKinerja(nol, [lama('DINILAI', 4, 9), lama('DIVERIFIKASI', 3, 8), lama('MENUNGGU_PELAPOR', 9, 99)]).tersendat).toBe(
      'DINILAI',
    )
    expect(hitungKinerja(nol, [lama('DINILAI', 2, 90), lama('DIVERIFIKASI', 3, 8)]).tersendat).toBe('DIVERIFIKASI')
    expect(hitungKinerja(nol, []).tersendat).toBeNull()
  })

  it('and an address says which layanan and year, or nothing', () => {
    expect(bacaSaringKinerja({ layanan: 'WBS', tahun: '2026' })).toEqual({ layanan: 'WBS', tahun: 2026 })
    expect(bacaSaringKinerja({ layanan: 'X', tahun: '1e9' })).toEqual({ layanan: null, tahun: null })
  })
})
