import { beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { createTranslator } from 'next-intl'
import { readSaringan } from '@/lib/domain/buku/saringan'
import { teksSel, type Kata } from '@/lib/domain/buku/teks-sel'
import { registerPengaduan } from '@/lib/data/buku-pengaduan'
import { inTransaction } from '@/lib/data/transaction'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { id } from '@/lib/i18n/id'
import { closeBulan } from '@/lib/services/buku/close-bulan'
import { correctBuku } from '@/lib/services/buku/correct-buku'
import { exportPdf } from '@/lib/services/buku/export-pdf'
import { exportXlsx } from '@/lib/services/buku/export-xlsx'
import { listBuku } from '@/lib/services/buku/list-buku'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

testDatabase()
const translate = createTranslator({ locale: 'id', messages: id })
const kata: Kata = (kode, nilai) => translate(kode as never, nilai as never)
const NOVEMBER = new Date('2026-11-10T03:00:00Z')
const DESEMBER = new Date('2026-12-02T03:00:00Z')
const nov = readSaringan({ layanan: 'WBS', tahun: '2026', bulan: '11' })
let register = ''

const lines = async (nama: string, saringan = nov) => runAt(DESEMBER, async () => listBuku(await petugasOf(nama), saringan))
const cells = async (nama: string, ...kolom: ('terlapor' | 'isi' | 'jenis' | 'alamat' | 'pengadu' | 'tugas')[]) => {
  const { baris } = await lines(nama)
  return kolom.map((one) => (baris[0] ? teksSel(baris[0].sel[one], kata) : ''))
}

beforeAll(async () => {
  await seedOffice()
  const first = await runAt(NOVEMBER, () => kirim({ materi: { samaran: 'bekantan', judul: '=HYPERLINK("x") pungutan di loket' } }))
  await runAt(new Date('2026-11-11T03:00:00Z'), () => kirim({ materi: { samaran: 'rotan' } }))
  await runAt(DESEMBER, () => kirim({ materi: { samaran: 'pesut' } }))
  register = (await db.pengaduan.findUniqueOrThrow({ where: { id: first.pengaduanId } })).nomorRegister ?? ''
})

describe('the register', () => {
  it('shows content to whoever reads cases, sealed words to the desk and the Sekretaris, and an address to nobody', async () => {
    expect(await cells('verifikator', 'isi', 'alamat', 'pengadu', 'tugas')).toEqual([
      '=HYPERLINK("x") pungutan di loket',
      'Dalam amplop tersegel; pelapor tidak membuka kecamatannya',
      'bekantan',
      'tersegel',
    ])
    expect(await cells('irban.khusus', 'tugas')).toEqual(['-'])
    for (const nama of ['petugas.penerima', 'sekretaris']) {
      expect(await cells(nama, 'terlapor', 'isi', 'jenis', 'tugas')).toEqual(Array(4).fill('tersegel'))
    }
  })

  it('finds exactly the month, number and status asked for', async () => {
    expect((await lines('kepala')).jumlah).toBe(2)
    expect((await lines('kepala', { ...nov, bulan: null })).jumlah).toBe(3)
    expect((await lines('kepala', { ...nov, cari: register })).jumlah).toBe(1)
    expect((await lines('kepala', { ...nov, status: 'Selesai' })).jumlah).toBe(0)
  })
})

describe('an export', () => {
  it('as a workbook holds exactly the filtered lines, real dates, no formula, and is on record', async () => {
    const { isi } = await runAt(DESEMBER, async () => exportXlsx(await petugasOf('verifikator'), nov, kata))
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(isi as never)
    const sheet = book.worksheets[0]
    expect(sheet?.rowCount).toBe(3)
    expect(sheet?.getRow(1).cellCount).toBe(21)
    expect(sheet?.getRow(2).getCell(3).value).toBeInstanceOf(Date)
    expect(sheet?.getRow(2).getCell(9).value).toBe(`'=HYPERLINK("x") pungutan di loket`)
    expect([2, 3].map((row) => sheet?.getRow(row).getCell(6).value)).toEqual(['bekantan', 'rotan'])
    const row = await db.jejakAudit.findFirstOrThrow({ where: { tindakan: 'EKSPOR_BUKU' }, orderBy: { nomor: 'desc' } })
    expect(row.rincian).toMatchObject({ bentuk: 'XLSX', bulan: 11, baris: 2 })
    expect(await db.eksporBuku.count({ where: { bentuk: 'XLSX', jumlah: 2 } })).toBe(1)
  })

  it('is refused to a post that may not read the register', async () => {
    expect(await refusal(exportXlsx(await petugasOf('moderator'), nov, kata))).toBe('FORBIDDEN')
    expect(await refusal(exportPdf(await petugasOf('pemeriksa'), nov, kata))).toBe('FORBIDDEN')
  })
})

describe('a correction', () => {
  it('is a new row under the same number; the old line stays, marked', async () => {
    const before = await db.bukuPengaduan.count()
    const input = {
      layanan: 'WBS',
      nomorRegister: register,
      kolomBuku: 'cara',
      seharusnya: 'Surat',
      alasanPembetulan: 'Salah pilih',
    } as const
    await runAt(DESEMBER, async () => correctBuku(await petugasOf('petugas.penerima'), input))
    expect(await db.bukuPengaduan.count()).toBe(before + 1)
    const own = (await lines('verifikator', { ...nov, cari: register })).baris
    expect(own.map(({ dikoreksi, sel }) => [dikoreksi, teksSel(sel.cara, kata)])).toEqual([
      [true, 'Halaman web'],
      [false, 'Surat'],
    ])
    expect(await refusal(correctBuku(await petugasOf('petugas.penerima'), { ...input, kolomBuku: 'isi' }))).toBe(
      'INVALID_INPUT kolomBuku.tersegel',
    )
    expect(await refusal(correctBuku(await petugasOf('verifikator'), input))).toBe('FORBIDDEN')
  })
})

describe('a month', () => {
  const november = { layanan: 'WBS', tahun: 2026, bulan: 11 } as const
  it('is closed once, when it is over, with the head of the audit chain, by the Sekretaris', async () => {
    const sekretaris = await petugasOf('sekretaris')
    expect(await refusal(runAt(NOVEMBER, () => closeBulan(sekretaris, november)))).toBe('GUARD_FAILED bulanBerjalan')
    const head = await db.jejakAudit.findFirstOrThrow({ orderBy: { nomor: 'desc' } })
    await runAt(DESEMBER, () => closeBulan(sekretaris, november))
    expect(await db.penutupanBuku.findFirstOrThrow()).toMatchObject({ jumlah: 2, nomorAwal: 1, nomorAkhir: 2, jejakHash: head.mac })
    expect(await refusal(runAt(DESEMBER, () => closeBulan(sekretaris, november)))).toBe('GUARD_FAILED bulanSudahDitutup')
    expect(await refusal(closeBulan(await petugasOf('kepala'), november))).toBe('FORBIDDEN')
  })

  it('prints its closing on the PDF, with the filtered lines only', async () => {
    const { isi } = await runAt(DESEMBER, async () => exportPdf(await petugasOf('verifikator'), nov, kata))
    if (process.env.BUKU_PDF) (await import('node:fs')).writeFileSync(process.env.BUKU_PDF, isi)
    expect(isi.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('numbers of the register', () => {
  it('given to 200 registrations at once, some rolled back, are neither shared nor skipped', async () => {
    const kasus = await db.pengaduan.findFirstOrThrow({ select: { id: true } })
    const one = (index: number) =>
      inTransaction(async (unit) => {
        await registerPengaduan(unit, 'DUMAS', kasus.id, '2026-11-24')
        if (index % 5 === 0) throw new Error('rolled back')
      }).then(
        () => 'done',
        () => 'failed',
      )
    const results: string[] = []
    // As many at once as a server has connections for; the rest waits its turn as requests do.
    for (let from = 0; from < 200; from += 50)
      results.push(...(await Promise.all(Array.from({ length: 50 }, (_, index) => one(from + index)))))
    const kept = results.filter((result) => result === 'done').length
    expect(kept).toBe(160)
    const rows = await db.bukuPengaduan.findMany({ where: { layanan: 'DUMAS', tahun: 2026 }, orderBy: { nomorUrut: 'asc' } })
    expect(rows.map((row) => row.nomorUrut)).toEqual(Array.from({ length: kept }, (_, index) => index + 1))
  })
})
