import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import ExcelJS from 'exceljs'
import { createTranslator } from 'next-intl'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { type SaringanRekap } from '@/lib/domain/rekap/saringan'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { id as messages } from '@/lib/i18n/id'
import { exportRekapPdf } from '@/lib/services/rekap/export-rekap-pdf'
import { exportRekapXlsx } from '@/lib/services/rekap/export-rekap-xlsx'
import { getRekapPage } from '@/lib/services/rekap/get-rekap-page'
import { getStatistik } from '@/lib/services/rekap/get-statistik'
import { petugasOf } from '@/prisma/seed/pelaku'
import { at, november, seedRekap } from '@/tests/builders/rekap'
import { testDatabase } from '@/tests/support/database'
import { readPdf } from '@/tests/support/pdf'

jest.setTimeout(120_000)
testDatabase()
const translate = createTranslator({ locale: 'id', messages })
const kata: Kata = (kode, nilai) => translate(kode as never, nilai as never)

beforeAll(async () => void (await seedRekap()))

describe('a file of the recap', () => {
  const tahun2027: SaringanRekap = { ...november, tahun: 2027, masa: 'B1' }

  it('as a workbook says the figures of the page, names no pseudonym, and is on record', async () => {
    const admin = await petugasOf('admin.instansi')
    const { isi, nama } = await at(() => exportRekapXlsx(admin, tahun2027, kata))
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(isi as never)
    expect([nama, book.worksheets.map((sheet) => sheet.rowCount > 1)]).toEqual(['rekap-sp4n-2027-b1', [true, true, true, true, true]])
    const words = JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()))
    expect(words).toContain('Keluhan dari … di loket')
    for (const { samaran } of await db.pengaduan.findMany({ select: { samaran: true } })) expect(words).not.toContain(samaran)
    const { rekap } = await at(() => getRekapPage(admin, { tahun: '2027', masa: 'B1' }))
    const last = book.worksheets[0]?.lastRow?.values as unknown[]
    expect(last.slice(1, 5)).toEqual(['Jumlah seluruhnya', rekap.total.sisa, rekap.total.masuk, rekap.total.jumlah])
    expect(await db.eksporRekap.findFirstOrThrow()).toMatchObject({ bentuk: 'XLSX', jumlah: rekap.total.jumlah, petugasId: admin.id })
    expect((await db.jejakAudit.findFirstOrThrow({ where: { tindakan: 'EKSPOR_REKAP' } })).rincian).toMatchObject({
      bentuk: 'XLSX',
      masa: 'B1',
    })
  })

  it('as a print carries the head of the office, the formulas, and no pseudonym', async () => {
    const { isi } = await at(async () => exportRekapPdf(await petugasOf('kepala.sp4n'), tahun2027, kata))
    const teks = (await readPdf(isi)).teks.replaceAll(/\s+/g, ' ')
    for (const words of [
      'DINAS KOMUNIKASI DAN INFORMATIKA',
      'Januari 2027',
      '9000001',
      'Cara menghitung',
      'Jumlah = sisa masa lalu + masuk',
    ])
      expect(teks).toContain(words)
    expect(teks).toContain('SP4N-LAPOR!')
    expect(teks).not.toMatch(/marka_samaran|pelanduk_/)
    expect(await db.eksporRekap.count({ where: { bentuk: 'PDF' } })).toBe(1)
  })
})

describe('the public statistics', () => {
  it('hold the year up to the last month that is over, without a small number', async () => {
    const di = async (hari: string, tahun: number) =>
      (await runAt(new Date(`${hari}T03:00:00Z`), () => getStatistik('SP4N', tahun))).terbitan
    const desember = await di('2026-12-29', 2026)
    expect([desember?.masa.sampai, desember?.statistik.jumlah]).toEqual(['2026-11-30', 11])
    expect(desember?.statistik.masa).toEqual([{ dari: 1, sampai: 11, jumlah: 11 }])
    const shown = JSON.stringify(desember?.statistik).match(/"jumlah":[0-4][,}]/g)
    expect(shown).toBeNull()
    // December had one report: the year's end must not tell it by a twelfth.
    expect(await di('2027-01-12', 2026)).toEqual(desember)
  })

  it('of a year without a finished month, or without a case, say so', async () => {
    expect((await at(() => getStatistik('SP4N', 2027))).terbitan).toBeNull()
    expect((await at(() => getStatistik('SP4N', 2999))).terbitan).toBeNull()
  })
})
