import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { PERAN } from '@/lib/domain/auth/peran'
import { JENIS_UNIT, unitIdOf, type JenisUnit } from '@/lib/domain/instansi/unit'
import { kodeWilayah } from '@/lib/domain/instansi/profil-schema'
import { optionalText, requiredChoice, requiredText } from '@/lib/domain/lapor/teks'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'

/** Kemendagri codes of districts and villages; a work unit and a post have none. */
const KODE: Readonly<Record<JenisUnit, RegExp>> = {
  OPD: /^$/,
  BIDANG: /^$/,
  KECAMATAN: /^\d\d\.\d\d\.\d\d$/,
  DESA: /^\d\d\.\d\d\.\d\d\.\d{4}$/,
  KELURAHAN: /^\d\d\.\d\d\.\d\d\.\d{4}$/,
}

const isDesa = (jenis: JenisUnit) => jenis === 'DESA' || jenis === 'KELURAHAN'

/** Layanan whose forms offer the unit: at least one, from a list of ticks. */
const lingkup = z
  .union([z.array(z.enum(LAYANAN, 'lingkup.wajib')), z.enum(LAYANAN, 'lingkup.wajib')], 'lingkup.wajib')
  .transform((chosen): readonly Layanan[] => (Array.isArray(chosen) ? [...new Set(chosen)] : [chosen]))
  .refine((chosen) => chosen.length > 0, 'lingkup.wajib')

type Isian = Readonly<{ jenis: JenisUnit; kode: string; kecamatan: string; posisi: string; lingkup: readonly Layanan[] }>

/** What the kind of a unit asks for. */
function judge({ jenis, kode, kecamatan, posisi, lingkup: layanan }: Isian, ctx: z.RefinementCtx): void {
  const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
  // A kind nobody knows has no rules of its own.
  if (KODE[jenis] && !KODE[jenis].test(kode)) fault('kode', jenis === 'OPD' || jenis === 'BIDANG' ? 'kode.tidakPerlu' : 'kode.salah')
  if (isDesa(jenis) && kecamatan === '') fault('kecamatan', 'kecamatan.wajib')
  // A post belongs to the procedure of one layanan.
  if (jenis === 'BIDANG' && layanan.length !== 1) fault('lingkup', 'lingkup.satu')
  if (jenis === 'BIDANG' && posisi === '') fault('posisi', 'posisi.wajib')
}

export const unitBaruSchema = z
  .object({
    jenis: requiredChoice('jenis', JENIS_UNIT),
    namaUnit: requiredText('namaUnit', { min: 3, max: 150 }),
    kode: optionalText('kode', { max: 13 }),
    kecamatan: optionalText('kecamatan', { max: 100 }),
    posisi: z.enum(['', ...PERAN], 'posisi.wajib').default(''),
    lingkup,
  })
  .check(bersama(judge))
export type UnitBaru = z.infer<typeof unitBaruSchema>

export const unitIdSchema = z.object({ unitId: requiredText('unitId', { max: 120 }) })

export const unitUbahSchema = z.object({
  ...unitIdSchema.shape,
  namaUnit: requiredText('namaUnit', { min: 3, max: 150 }),
  kecamatan: optionalText('kecamatan', { max: 100 }),
  alamatInstansi: optionalText('alamatInstansi', { max: 200 }),
  kodePos: optionalText('kodePos', { max: 5 }).refine((typed) => typed === '' || /^\d{5}$/.test(typed), 'kodePos.salah'),
  teleponInstansi: optionalText('teleponInstansi', { max: 80 }),
  lingkup,
})
export type UnitUbah = z.infer<typeof unitUbahSchema>

export const muatWilayahSchema = z.object({ kodeWilayah })

/** As many agencies as the largest province has, many times over. */
const BARIS_MAKSIMUM = 500

/** One line of a pasted table that becomes a unit, or why it cannot. */
export type BarisUnit = Readonly<{ nama: string; galat: 'pendek' | 'panjang' | 'ganda' | 'ada' | null }>

/** The first cell that is no running number. */
const namaOf = (cells: readonly string[]) => cells.map((cell) => cell.trim()).find((cell) => cell !== '' && !/^\d+[.)]?$/.test(cell)) ?? ''

const isKepala = (nama: string) => /^(?:no\.?|nomor|nama|perangkat daerah|opd|unit)\b/i.test(nama)

/**
 * Work units from the rows of a pasted table: the name stands in the first cell that is no number; a heading row is left out.
 * `ada`: ids that exist. Every fault stays with its line; nothing is guessed.
 */
export function judgeBarisUnit(rows: readonly (readonly string[])[], ada: ReadonlySet<string>): readonly BarisUnit[] {
  const names = rows.map(namaOf).filter((nama, index) => nama !== '' && !(index === 0 && isKepala(nama)))
  const seen = new Set<string>()
  return names.slice(0, BARIS_MAKSIMUM).map((nama) => {
    const id = unitIdOf(nama)
    const galat = nama.length < 3 ? 'pendek' : nama.length > 150 ? 'panjang' : seen.has(id) ? 'ganda' : ada.has(id) ? 'ada' : null
    seen.add(id)
    return { nama, galat }
  })
}

export const daftarUnitSchema = z.object({
  tabel: requiredText('tabel', { max: 100_000 }),
  lingkup,
  /** The first press only looks. */
  simpan: z.enum(['', '1']).default(''),
})
export type DaftarUnit = z.infer<typeof daftarUnitSchema>
