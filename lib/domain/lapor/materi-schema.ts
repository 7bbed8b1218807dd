import * as z from 'zod'
import { ALASAN_KEBERATAN, KATEGORI, KIRIM_JAWABAN } from '@/lib/domain/layanan'
import { bersama } from './bersama'
import { optionalEmail, optionalTelepon } from './identitas-schema'
import { ALASAN_TANPA_BUKTI, JENIS_DUGAAN } from './pilihan'
import { typedText, optionalText, requiredChoice, requiredText } from './teks'

const ticked = (field: string) => z.literal(['1', 'on', 'true'], `${field}.wajib`)

/** A box that may be ticked. */
export const kotak = z
  .string()
  .optional()
  .transform((value) => value === '1' || value === 'on')

const samaran = z
  .string('samaran.wajib')
  .transform((typed) => typedText(typed).toLowerCase())
  .pipe(
    z
      .string()
      .min(1, 'samaran.wajib')
      .regex(/^[a-z0-9_.-]{3,30}$/, 'samaran.salah'),
  )

export const materiShape = {
  samaran,
  emailKabar: optionalEmail('emailKabar'),
  /** The tick beside the one e-mail box of an identity: that address, and no other, is where notices go. */
  kabarSurel: kotak,
  /** The same beside the one box for a telephone, where the office has a gateway for short messages. */
  teleponKabar: optionalTelepon('teleponKabar'),
  kabarTelepon: kotak,
  /** The kecamatan the reporter lets the register name, outside his envelope; '1': the one he typed, where the server sees it. */
  kecamatanTerbuka: z.string().max(60, 'kecamatanTerbuka.panjang').transform(typedText).optional(),
  kategori: requiredChoice('kategori', KATEGORI),
  unitId: z.string().default(''),
  kategoriLain: optionalText('kategoriLain', { max: 100 }),
  jenisDugaan: z.array(z.enum(JENIS_DUGAAN, 'jenisDugaan.salah'), 'jenisDugaan.salah').default([]),
  terlapor: optionalText('terlapor', { max: 300 }),
  judul: requiredText('judul', { min: 10, max: 150 }),
  apa: optionalText('apa', { max: 1000 }),
  kapan: requiredText('kapan', { max: 200 }),
  dimana: requiredText('dimana', { max: 300 }),
  siapa: optionalText('siapa', { max: 500 }),
  mengapa: optionalText('mengapa', { max: 500 }),
  bagaimana: optionalText('bagaimana', { max: 2000 }),
  isi: requiredText('isi', { min: 50, max: 10_000 }),
  tanpaBukti: kotak,
  alasanTanpaBukti: z.enum(ALASAN_TANPA_BUKTI).or(z.literal('')).default(''),
  keteranganTanpaBukti: optionalText('keteranganTanpaBukti', { max: 500 }),
  kirimJawaban: requiredChoice('kirimJawaban', KIRIM_JAWABAN),
  pernyataan: ticked('pernyataan'),
  persetujuan: ticked('persetujuan'),
}

type MateriFields = Readonly<{
  kategori: (typeof KATEGORI)[number]
  unitId: string
  kategoriLain: string
  kirimJawaban: (typeof KIRIM_JAWABAN)[number]
  emailKabar: string
  /** Left out by forms without an identity, whose one e-mail box is for notices alone. */
  kabarSurel?: boolean
  teleponKabar?: string
  kabarTelepon?: boolean
  rahasia?: boolean
  tanpaBukti?: boolean
  alasanTanpaBukti?: string
}>

/** Categories whose unit is chosen from a list. */
const UNIT_DIPILIH: Readonly<Record<string, true>> = { OPD: true, DESA: true }

/** Told where it can be mended: at the tick beside the one e-mail box, or at the box of a form without an identity. */
function judgeKabar({ kabarSurel, emailKabar, kirimJawaban }: MateriFields, fault: (field: string, message: string) => void): void {
  if (emailKabar !== '') return
  if (kabarSurel === true) fault('email', 'email.kosong')
  else if (kirimJawaban === 'SUREL' && kabarSurel === false) fault('kabarSurel', 'kabarSurel.perlu')
  else if (kirimJawaban === 'SUREL') fault('emailKabar', 'emailKabar.perlu')
}

/** Faults that only several fields together show, in whatever form has them. */
export function judgeTogether(value: MateriFields, ctx: z.RefinementCtx): void {
  const fault = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
  if (value.kategori === 'LAIN' && value.kategoriLain === '') fault('kategoriLain', 'kategoriLain.wajib')
  if (value.kategori in UNIT_DIPILIH && value.unitId === '') fault('unitId', `unitId.wajib${value.kategori}`)
  judgeKabar(value, fault)
  if (value.kabarTelepon === true && !value.teleponKabar) fault('telepon', 'telepon.kosong')
  // An address beside a secret report would connect the two through the account.
  if (value.rahasia && value.emailKabar !== '') fault('emailKabar', 'emailKabar.rahasia')
  if (value.tanpaBukti && value.alasanTanpaBukti === '') fault('alasanTanpaBukti', 'alasanTanpaBukti.wajib')
}

/**
 * A keberatan starts again at step 1 (WBS, W18). Subject and category come from the case it points at; the reporter
 * says why the answer does not settle it and may name somebody else.
 */
export const keberatanSchema = z
  .object({
    alasanKeberatan: requiredChoice('alasanKeberatan', ALASAN_KEBERATAN),
    penjelasan: requiredText('penjelasan', { min: 30, max: 5000 }),
    terlapor: materiShape.terlapor,
    emailKabar: materiShape.emailKabar,
    kirimJawaban: materiShape.kirimJawaban,
    pernyataan: materiShape.pernyataan,
  })
  .check(
    bersama((value: Readonly<{ kirimJawaban: string; emailKabar: string }>, ctx) => {
      if (value.kirimJawaban === 'SUREL' && value.emailKabar === '')
        ctx.addIssue({ code: 'custom', path: ['emailKabar'], message: 'emailKabar.perlu' })
    }),
  )

export type KeberatanInput = z.infer<typeof keberatanSchema>

/** The text of a case as it is sealed and read back. */
export const isiSchema = z.object({
  judul: z.string(),
  terlapor: z.string(),
  apa: z.string(),
  kapan: z.string(),
  dimana: z.string(),
  siapa: z.string(),
  mengapa: z.string(),
  bagaimana: z.string(),
  isi: z.string(),
  alasanTanpaBukti: z.string(),
  keteranganTanpaBukti: z.string(),
  /** Dumas: whom or what to ask further; for handlers only, never on a paper that leaves the office. */
  sumberInformasi: z.string().optional(),
  /** SP4N: where it happened, in the reporter's words. */
  lokasi: z.string().optional(),
  /** Answers to what only the form of its layanan asks, by field. */
  sendiri: z.record(z.string(), z.string()).optional(),
})

export type Isi = z.infer<typeof isiSchema>

const KOSONG = {
  judul: '',
  terlapor: '',
  apa: '',
  kapan: '',
  dimana: '',
  siapa: '',
  mengapa: '',
  bagaimana: '',
  isi: '',
  alasanTanpaBukti: '',
  keteranganTanpaBukti: '',
} as const satisfies Isi

/** The text of a case out of what the form of any layanan says; what a form does not ask stays empty. */
export const isiOf = (materi: Partial<Isi>): Isi => isiSchema.parse({ ...KOSONG, ...materi })
