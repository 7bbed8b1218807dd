import * as z from 'zod'
import { parseNomorTiket } from '@/lib/domain/kode/crockford'
import { KUNCI_KIRIM } from '@/lib/domain/kode/kunci-kirim'
import { typedText, requiredChoice, requiredDateTime, requiredText } from '@/lib/domain/lapor/teks'
import { instantAt } from '@/lib/domain/tenggat/kalender'
import { optionalEmail, optionalTelepon } from '@/lib/domain/lapor/identitas-schema'

/** An address for content-free notices; removing it is a form of its own. */
export const emailKabarSchema = z.object({ emailKabar: optionalEmail('emailKabar').refine((value) => value !== '', 'emailKabar.wajib') })

export const teleponKabarSchema = z.object({
  teleponKabar: optionalTelepon('teleponKabar').refine((value) => value !== '', 'teleponKabar.wajib'),
})

const kunciKirim = z.string().regex(KUNCI_KIRIM)

export const aksesSchema = z.object({ isiPermintaan: requiredText('isiPermintaan', { min: 5, max: 2000 }), kunciKirim })
/** What a handler may read of a correction; the identity itself is judged as at the first time. */
export const perbaikanSchema = z.object({ isiPerbaikan: requiredText('isiPerbaikan', { min: 5, max: 2000 }), kunciKirim })
export type PerbaikanInput = z.infer<typeof perbaikanSchema>

export const jawabPermintaanSchema = z.object({
  permintaanId: z.uuid(),
  putusanData: requiredChoice('putusanData', ['DIPENUHI', 'DITOLAK']),
  jawabanData: requiredText('jawabanData', { min: 10, max: 4000 }),
})
export type JawabPermintaan = z.infer<typeof jawabPermintaanSchema>

const nomorTiketWajib = z.string('nomorTiket.wajib').transform((typed, ctx) => {
  const nomor = parseNomorTiket(typed)
  if (nomor === null) ctx.addIssue({ code: 'custom', message: typedText(typed) === '' ? 'nomorTiket.wajib' : 'nomorTiket.salah' })
  return nomor ?? ''
})

/** A legal hold and its end both need words an auditor can check. */
export const tahanSchema = z.object({ nomorTiket: nomorTiketWajib, alasanTahan: requiredText('alasanTahan', { min: 10, max: 500 }) })
export const lepasSchema = z.object({ penahananId: z.uuid(), alasanLepas: requiredText('alasanLepas', { min: 10, max: 500 }) })
/** The chains that were ticked on the list of proposals, and the word that it is meant. */
export const musnahSchema = z.object({
  akarId: z.array(z.string().min(1).max(64), 'akarId.wajib').min(1, 'akarId.wajib').max(50, 'akarId.wajib'),
  yakinMusnah: z.literal('ya', 'yakinMusnah.wajib'),
})
export const retensiSchema = z.object({
  hari: z.coerce.number('hari.salah').int('hari.salah').min(30, 'hari.salah').max(3650, 'hari.salah'),
})

/** Several ticket numbers, one a line or parted by commas. */
const daftarNomor = z
  .string()
  .default('')
  .transform((typed, ctx) => {
    const parts = typedText(typed)
      .split(/[\s,;]+/)
      .filter((part) => part !== '')
    const numbers = parts.map(parseNomorTiket)
    if (numbers.length > 500 || numbers.includes(null)) ctx.addIssue({ code: 'custom', message: 'daftarTiket.salah' })
    return numbers.filter((nomor) => nomor !== null)
  })

/** When the office came to know, on its own clock. */
const waktuKantor = requiredDateTime('diketahui').transform(instantAt)

export const insidenSchema = z.object({
  diketahui: waktuKantor,
  kejadian: requiredText('kejadian', { min: 20, max: 4000 }),
  dataTerdampak: requiredText('dataTerdampak', { min: 5, max: 2000 }),
  penanganan: requiredText('penanganan', { min: 10, max: 4000 }),
  daftarTiket: daftarNomor,
})
export type InsidenInput = z.infer<typeof insidenSchema>

export const insidenIdSchema = z.object({ insidenId: z.uuid() })
export const tambahTerdampakSchema = z.object({ insidenId: z.uuid(), daftarTiket: daftarNomor })

/** What the record of a breach holds, and what its letters say (UU PDP, article 46 paragraph 2). */
export const isiInsidenSchema = z.object({ kejadian: z.string(), dataTerdampak: z.string(), penanganan: z.string() })
export type IsiInsiden = z.infer<typeof isiInsidenSchema>

/** A ticket number or the code of a print's watermark. */
export const cariTelusurSchema = z.object({ cari: z.string().default('').transform(typedText).pipe(z.string().max(60)) })
