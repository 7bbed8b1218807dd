import * as z from 'zod'
import { bersama } from './bersama'
import { identitasSchema, judgeTanpaNik, namaWajib, nikShape, optionalEmail, teleponWajib } from './identitas-schema'
import { JENIS_KELAMIN, JENIS_PELAPOR, PEKERJAAN, type JenisPelapor } from './pilihan'
import { optionalText, orEmpty, requiredChoice, requiredText } from './teks'

const lembagaShape = {
  jenisPelapor: requiredChoice('jenisPelapor', JENIS_PELAPOR),
  lembaga: optionalText('lembaga', { max: 100 }),
  akta: optionalText('akta', { max: 60 }),
  penanggungJawab: optionalText('penanggungJawab', { max: 100 }),
}

const alamatShape = {
  alamat: requiredText('alamat', { min: 5, max: 300 }),
  // The province has no list of its villages on this site: the reporter writes the place.
  kecamatan: requiredText('kecamatan', { max: 60 }),
  desa: optionalText('desa', { max: 60 }),
}

/** What a group and a legal entity must say of themselves; what does not apply is dropped, not kept. */
type Lembaga = Readonly<{ jenisPelapor: JenisPelapor; lembaga: string; akta: string; penanggungJawab: string }>

function judgeLembaga(value: Lembaga, ctx: z.RefinementCtx): void {
  const need = (field: keyof Lembaga) => value[field] === '' && ctx.addIssue({ code: 'custom', path: [field], message: `${field}.wajib` })
  if (value.jenisPelapor === 'KELOMPOK') need('lembaga')
  if (value.jenisPelapor === 'BADAN_HUKUM') {
    need('lembaga')
    need('akta')
    need('penanggungJawab')
  }
}

/** Without a telephone the answer must go by letter or be fetched. */
export function judgeTelepon({ telepon, kirimJawaban }: Readonly<{ telepon: string; kirimJawaban: string }>, ctx: z.RefinementCtx): void {
  if (telepon !== '' || kirimJawaban === 'SURAT' || kirimJawaban === 'AMBIL') return
  ctx.addIssue({ code: 'custom', path: ['telepon'], message: 'telepon.atauSurat' })
}

function onlyOwn<T extends Lembaga>(value: T): T {
  if (value.jenisPelapor === 'PERORANGAN') return { ...value, lembaga: '', akta: '', penanggungJawab: '' }
  return value.jenisPelapor === 'KELOMPOK' ? { ...value, akta: '', penanggungJawab: '' } : value
}

/** Identity of an online Dumas reporter (requirement R-2): all of it inside the envelope. */
export const identitasDumasSchema = z
  .object({
    ...lembagaShape,
    nama: namaWajib,
    ...nikShape,
    jenisKelamin: requiredChoice('jenisKelamin', JENIS_KELAMIN),
    pekerjaan: requiredChoice('pekerjaan', PEKERJAAN),
    telepon: teleponWajib,
    email: optionalEmail('email'),
    ...alamatShape,
  })
  .check(bersama(judgeTanpaNik), bersama(judgeLembaga))
  .transform(onlyOwn)

/**
 * Whose identity a form asks: of a person of the region, who chooses his place from its lists, or of persons, groups and legal
 * bodies from anywhere, who write it.
 */
export type CaraIdentitas = 'ORANG' | 'LEMBAGA'

export const IDENTITAS = { ORANG: identitasSchema, LEMBAGA: identitasDumasSchema } as const satisfies Readonly<
  Record<CaraIdentitas, z.ZodType<Readonly<Record<string, string>>>>
>

/**
 * Identity that an officer copies from a letter or hears at the desk: name, address and one contact. A letter need not name a
 * NIK or an occupation; what is missing is asked for later. Without a telephone the answer must go by letter or be fetched.
 */
export const identitasMejaSchema = z
  .object({
    ...lembagaShape,
    nama: namaWajib,
    ...nikShape,
    jenisKelamin: orEmpty(requiredChoice('jenisKelamin', JENIS_KELAMIN)),
    pekerjaan: orEmpty(requiredChoice('pekerjaan', PEKERJAAN)),
    telepon: orEmpty(teleponWajib),
    email: optionalEmail('email'),
    ...alamatShape,
    kirimJawaban: z.string().default(''),
  })
  .check(bersama(judgeLembaga), bersama(judgeTelepon))
  .transform(({ kirimJawaban: _, ...identitas }) => onlyOwn(identitas))

export type IdentitasDumas = z.infer<typeof identitasDumasSchema>
export type IdentitasMeja = z.infer<typeof identitasMejaSchema>
