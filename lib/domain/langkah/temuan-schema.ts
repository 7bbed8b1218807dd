import * as z from 'zod'
import { typedText } from '@/lib/domain/lapor/teks'
import { readHari } from '@/lib/domain/teks/tanggal'
import { STATUS_TLHP, type Temuan } from '@/lib/domain/surat/surat'

/** A recommendation as the report gives it; what becomes of it is written beside the report, not into it. */
export type RekomendasiLhp = Readonly<{ uraian: string; kepada: string; tenggat: string | null }>

/** Columns of the two lists in the form: one input a row, all rows under one name. */
export const KOLOM_TEMUAN = ['temuanJudul', 'temuanKondisi', 'temuanKriteria', 'temuanSebab', 'temuanAkibat', 'temuanNilai'] as const
export const KOLOM_REKOMENDASI = ['rekomendasiIsi', 'rekomendasiTujuan', 'rekomendasiTenggat'] as const
export const KOLOM_LHP = [...KOLOM_TEMUAN, ...KOLOM_REKOMENDASI] as const
export type KolomLhp = (typeof KOLOM_LHP)[number]

export const BARIS_MAKSIMUM = 30
const PANJANG: Readonly<Record<KolomLhp, number>> = {
  temuanJudul: 200,
  temuanKondisi: 5000,
  temuanKriteria: 5000,
  temuanSebab: 3000,
  temuanAkibat: 3000,
  temuanNilai: 30,
  rekomendasiIsi: 3000,
  rekomendasiTujuan: 200,
  rekomendasiTenggat: 30,
}
const WAJIB: readonly KolomLhp[] = ['temuanJudul', 'temuanKondisi', 'temuanKriteria', 'rekomendasiIsi', 'rekomendasiTujuan']

/** The field of one row: "temuanKondisi-0". */
export const fieldBaris = (kolom: KolomLhp, index: number): string => `${kolom}-${index}`

type Raw = Readonly<Record<KolomLhp, readonly string[]>>
type Baris = Readonly<Partial<Record<KolomLhp, string>> & { index: number }>

/** Rows in which anything was typed; an emptied row is a removed one. */
function rowsOf(raw: Raw, kolom: readonly KolomLhp[]): readonly Baris[] {
  const length = Math.max(0, ...kolom.map((name) => raw[name].length))
  return Array.from(
    { length },
    (_, index) => ({ index, ...Object.fromEntries(kolom.map((name) => [name, typedText(raw[name][index] ?? '')])) }) as Baris,
  ).filter((row) => kolom.some((name) => row[name] !== ''))
}

/** Whole rupiah as people type them, "Rp1.500.000" or "1500000,00"; null when nothing was typed, NaN when it is no amount. */
export function readRupiah(typed: string): number | null {
  if (typed === '') return null
  const digits = typed.replace(/^rp\.?\s*/i, '').replace(/,00?$/, '')
  if (!/^(\d{1,3}(\.\d{3})+|\d+)$/.test(digits)) return Number.NaN
  const value = Number(digits.replaceAll('.', ''))
  return Number.isSafeInteger(value) ? value : Number.NaN
}

function faultOf(kolom: KolomLhp, value: string): string | null {
  if (value === '') return WAJIB.includes(kolom) ? 'wajib' : null
  if (value.length > PANJANG[kolom]) return 'panjang'
  if (kolom === 'temuanNilai' && Number.isNaN(readRupiah(value))) return 'salah'
  return kolom === 'rekomendasiTenggat' && readHari(value) === null ? 'salah' : null
}

function judgeRows(rows: readonly Baris[], kolom: readonly KolomLhp[], ctx: z.RefinementCtx): void {
  if (rows.length > BARIS_MAKSIMUM) ctx.addIssue({ code: 'custom', path: ['umum'], message: `${kolom[0] ?? ''}.banyak` })
  for (const row of rows) {
    for (const name of kolom) {
      const fault = faultOf(name, row[name] ?? '')
      if (fault) ctx.addIssue({ code: 'custom', path: [fieldBaris(name, row.index)], message: `${name}.${fault}` })
    }
  }
}

const toTemuan = (row: Baris): Temuan => ({
  judul: row.temuanJudul ?? '',
  kondisi: row.temuanKondisi ?? '',
  kriteria: row.temuanKriteria ?? '',
  sebab: row.temuanSebab || '-',
  akibat: row.temuanAkibat || '-',
  nilai: readRupiah(row.temuanNilai ?? ''),
})
const toRekomendasi = (row: Baris): RekomendasiLhp => ({
  uraian: row.rekomendasiIsi ?? '',
  kepada: row.rekomendasiTujuan ?? '',
  tenggat: readHari(row.rekomendasiTenggat ?? ''),
})

const list = z.array(z.string()).default([])
export const kolomLhpShape = {
  temuanJudul: list,
  temuanKondisi: list,
  temuanKriteria: list,
  temuanSebab: list,
  temuanAkibat: list,
  temuanNilai: list,
  rekomendasiIsi: list,
  rekomendasiTujuan: list,
  rekomendasiTenggat: list,
}

/** Turns the columns of the form into findings and recommendations, each fault beside its own field. */
export function readBarisLhp(
  raw: Raw,
  ctx: z.RefinementCtx,
): Readonly<{ temuan: readonly Temuan[]; rekomendasi: readonly RekomendasiLhp[] }> {
  const [temuan, rekomendasi] = [rowsOf(raw, KOLOM_TEMUAN), rowsOf(raw, KOLOM_REKOMENDASI)]
  judgeRows(temuan, KOLOM_TEMUAN, ctx)
  judgeRows(rekomendasi, KOLOM_REKOMENDASI, ctx)
  return { temuan: temuan.map(toTemuan), rekomendasi: rekomendasi.map(toRekomendasi) }
}

/** What became of one recommendation of a signed report. `urutan` is how many rows the page knew: a later one wins. */
export const tindakLanjutSchema = z.object({
  pengaduanId: z.string().regex(/^[0-9a-f]{32}$/, 'pengaduan.salah'),
  versiLhp: z.coerce.number().int().positive(),
  rekomendasi: z.coerce.number().int().min(0),
  urutan: z.coerce.number().int().min(0),
  statusTlhp: z.enum(STATUS_TLHP, 'statusTlhp.wajib'),
  catatanTlhp: z
    .string('catatanTlhp.wajib')
    .transform(typedText)
    .pipe(z.string().min(1, 'catatanTlhp.wajib').min(10, 'catatanTlhp.pendek').max(2000, 'catatanTlhp.panjang')),
})
export type TindakLanjutInput = z.infer<typeof tindakLanjutSchema>
