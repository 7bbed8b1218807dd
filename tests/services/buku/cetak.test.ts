import { beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { db } from '@/lib/infra/db'
import { readSaringan } from '@/lib/domain/buku/saringan'
import { patahkan } from '@/lib/infra/pdf/patahkan'
import { exportXlsx } from '@/lib/services/buku/export-xlsx'
import { listBuku } from '@/lib/services/buku/list-buku'
import { catat, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'

testDatabase()
const kata = (kode: string) => kode
const saring = (layanan: 'WBS' | 'DUMAS') => readSaringan({ layanan })
const selOf = async (nama: string, layanan: 'WBS' | 'DUMAS', id: string) =>
  (await listBuku(await petugasOf(nama), saring(layanan))).baris.find((row) => row.pengaduanId === id)?.sel

beforeAll(async () => {
  await seedOffice()
  await seedKunciDumas()
  await seedPetugasDumas()
})

describe('the kecamatan of a reporter', () => {
  it('stands in the register only where he ticked it, by its name; otherwise the column says why', async () => {
    const terbuka = (await kirim({ materi: { kecamatanTerbuka: '1' } })).pengaduanId
    const tertutup = (await kirim()).pengaduanId
    const nama = (await db.pengaduan.findUniqueOrThrow({ where: { id: terbuka } })).kecamatanTerbuka
    expect(nama).toMatch(/^[A-Z][a-z]/)
    expect((await db.pengaduan.findUniqueOrThrow({ where: { id: tertutup } })).kecamatanTerbuka).toBeNull()
    expect((await selOf('verifikator', 'WBS', terbuka))?.alamat).toEqual([{ jenis: 'kata', kode: 'buku.kata.kecamatan', nilai: { nama } }])
    expect((await selOf('verifikator', 'WBS', tertutup))?.alamat).toEqual([{ jenis: 'kata', kode: 'buku.kata.alamatTersegel' }])
  })
})

describe('the desk that keeps the register', () => {
  it('reads there what it typed itself, and of no other', async () => {
    const id = (await catat()).pengaduanId
    const typed = async () => {
      const sel = await selOf('petugas.penerima.dumas', 'DUMAS', id)
      return [sel?.surat, sel?.terlapor, sel?.isi, sel?.jenis].map((one) => one === 'TERSEGEL')
    }
    expect(await typed()).toEqual([false, false, false, false])
    expect((await selOf('petugas.penerima.dumas', 'DUMAS', id))?.tugas).toBe('TERSEGEL')
    await db.pengaduan.update({ where: { id }, data: { dicatatId: (await petugasOf('kepala.dumas')).id } })
    expect(await typed()).toEqual([true, true, true, true])
  })
})

describe('the register as a workbook', () => {
  it('is set up for print: landscape F4, its width on one sheet, head and title on each, with a filter', async () => {
    const { isi } = await exportXlsx(await petugasOf('kepala'), saring('WBS'), kata)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(isi as never)
    const sheet = book.worksheets[0]
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 14, fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
    expect(sheet?.pageSetup.printTitlesRow).toBe('1:1')
    expect(sheet?.headerFooter.oddHeader).toContain('buku.judulCetak')
    expect(sheet?.autoFilter).toBeTruthy()
  })
})

describe('a word in a cell of the printed register', () => {
  it('never stands over its edge, whatever it is', () => {
    const paling = (line: string) =>
      [...line].reduce((sum, letter) => sum + (/[mwMW@]/.test(letter) ? 0.95 : /[A-Z]/.test(letter) ? 0.78 : 0.56), 0)
    for (const kata of ['cendana_kobar', 'Pemberdayaan', 'Pengembangan', '700.1.2.4/0011/ITPROV-IRBANSUS/2026', 'a'.repeat(90)])
      for (const muat of [2, 4, 7]) {
        const lines = patahkan(kata, muat).split('\n')
        expect([kata, muat, Math.max(...lines.map(paling)) <= muat * 1.3, lines.join('')]).toEqual([kata, muat, true, kata])
      }
  })
})
