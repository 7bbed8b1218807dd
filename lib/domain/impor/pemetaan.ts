import * as z from 'zod'

/** What a row of an export can say; the first four it must. Names, telephones and addresses of people have no place here. */
export const ISIAN_IMPOR = [
  'idPelacakan',
  'judul',
  'isi',
  'tanggalTerima',
  'tanggalKejadian',
  'jenisLaporan',
  'unit',
  'topik',
  'lokasi',
  'anonim',
  'rahasia',
] as const
export type IsianImpor = (typeof ISIAN_IMPOR)[number]

export const ISIAN_WAJIB: readonly IsianImpor[] = ['idPelacakan', 'judul', 'isi', 'tanggalTerima']

/** Which column of the file holds what, by its place; a field without a column is left empty. */
export type Pemetaan = Readonly<Partial<Record<IsianImpor, number>>>

/** Headings seen on exports of lapor.go.id and on lists offices keep, without case, spaces and signs. */
const KEPALA: Readonly<Record<IsianImpor, readonly string[]>> = {
  idPelacakan: ['trackingid', 'idpelacakan', 'nomorpelacakan', 'kodepelacakan', 'idlaporan', 'nolaporan', 'nomorlaporan', 'id'],
  judul: ['judul', 'judullaporan', 'perihal'],
  isi: ['isi', 'isilaporan', 'isiaduan', 'laporan', 'uraian', 'deskripsi'],
  tanggalTerima: ['tanggalterima', 'tanggallaporan', 'tanggalmasuk', 'tanggallapor', 'tanggal', 'waktulaporan'],
  tanggalKejadian: ['tanggalkejadian', 'waktukejadian'],
  jenisLaporan: ['jenislaporan', 'klasifikasi', 'klasifikasilaporan', 'tipelaporan'],
  unit: ['instansi', 'instansitujuan', 'instansiterdisposisi', 'opd', 'unit', 'unitkerja', 'perangkatdaerah'],
  topik: ['topik', 'kategori', 'kategorilaporan'],
  lokasi: ['lokasi', 'lokasikejadian', 'tempatkejadian', 'alamatkejadian'],
  anonim: ['anonim', 'anonymous'],
  rahasia: ['rahasia', 'secret'],
}

/** A heading as it is compared and remembered. */
const normalKepala = (kepala: string): string =>
  kepala
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 60)

/** What was chosen for a heading before. */
export const ingatanSchema = z.record(z.string().max(60), z.enum(ISIAN_IMPOR))
export type Ingatan = z.infer<typeof ingatanSchema>

/** Headings a row must have before it is taken for the row of headings. */
const CUKUP = 3

/** Is this the row of headings? Titles of a report stand above it, and a merged one says the same in every cell. */
export function isKepala(row: readonly string[], ingatan: Ingatan = {}): boolean {
  return Object.keys(guessPemetaan(row, ingatan)).length >= CUKUP
}

/** Which column holds what, as far as the headings tell: what somebody chose before counts more than what they usually mean. */
export function guessPemetaan(kepala: readonly string[], ingatan: Ingatan): Pemetaan {
  const names = kepala.map(normalKepala)
  const result: Partial<Record<IsianImpor, number>> = {}
  const taken = new Set<number>()
  const take = (isian: IsianImpor, index: number) => {
    if (index < 0 || taken.has(index) || result[isian] !== undefined) return
    result[isian] = index
    taken.add(index)
  }
  names.forEach((name, index) => Object.hasOwn(ingatan, name) && ingatan[name] && take(ingatan[name], index))
  for (const isian of ISIAN_IMPOR) KEPALA[isian].forEach((synonym) => take(isian, names.indexOf(synonym)))
  return result
}

/** The choice to keep for the next file. */
export function rememberPemetaan(kepala: readonly string[], pemetaan: Pemetaan, before: Ingatan): Ingatan {
  const chosen = ISIAN_IMPOR.flatMap((isian) => {
    const name = normalKepala(kepala[pemetaan[isian] ?? -1] ?? '')
    return name === '' ? [] : [[name, isian] as const]
  })
  return { ...before, ...Object.fromEntries(chosen) }
}

const kolom = z
  .string()
  .default('')
  .transform((text, ctx) => {
    if (text === '') return undefined
    if (/^\d{1,2}$/.test(text)) return Number(text)
    ctx.addIssue({ code: 'custom', message: 'kolom.salah' })
    return undefined
  })

/** The form of the mapping: one select a field, its value the place of the column. */
export const pemetaanSchema = z
  .object({ imporId: z.guid(), ...Object.fromEntries(ISIAN_IMPOR.map((isian) => [`kolom_${isian}`, kolom])) })
  .transform((value, ctx) => {
    const fields = value as unknown as Readonly<Record<string, number | undefined>>
    const pemetaan = Object.fromEntries(
      ISIAN_IMPOR.flatMap((isian) => (fields[`kolom_${isian}`] === undefined ? [] : [[isian, fields[`kolom_${isian}`]]])),
    ) as Pemetaan
    const used = Object.values(pemetaan)
    for (const isian of ISIAN_IMPOR) {
      const fault = (reason: string) => ctx.addIssue({ code: 'custom', path: [`kolom_${isian}`], message: `kolom.${reason}` })
      if (pemetaan[isian] === undefined && ISIAN_WAJIB.includes(isian)) fault('wajib')
      if (pemetaan[isian] !== undefined && used.filter((place) => place === pemetaan[isian]).length > 1) fault('ganda')
    }
    return { imporId: value.imporId, pemetaan }
  })

export const pemetaanTersimpanSchema = z.partialRecord(z.enum(ISIAN_IMPOR), z.number().int())
