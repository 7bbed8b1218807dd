import * as z from 'zod'
import { parseEkorTiket, parseKodeAkses, parseNomorTiket } from '@/lib/domain/kode/crockford'
import { typedText, requiredText } from '@/lib/domain/lapor/teks'

/**
 * Both codes as typed on paper or phone; a slip the check character shows is told at once and costs no try. A number typed
 * without its layanan is its eight characters.
 */
export const masukLacakSchema = z.object({
  nomorTiket: z.string('nomorTiket.wajib').transform((typed, ctx) => {
    const nomor = parseNomorTiket(typed) ?? parseEkorTiket(typed)
    if (nomor === null) ctx.addIssue({ code: 'custom', message: typedText(typed) === '' ? 'nomorTiket.wajib' : 'nomorTiket.salah' })
    return nomor ?? ''
  }),
  kodeAkses: z.string('kodeAkses.wajib').transform((typed, ctx) => {
    const kode = parseKodeAkses(typed)
    if (kode === null) ctx.addIssue({ code: 'custom', message: typedText(typed) === '' ? 'kodeAkses.wajib' : 'kodeAkses.salah' })
    return kode ?? ''
  }),
})

export type MasukLacak = z.infer<typeof masukLacakSchema>

export const pesanSchema = z.object({ pesan: requiredText('pesan', { min: 2, max: 5000 }) })

/** Withdrawing asks for nothing but the press of the button. */
export const withdrawSchema = z.object({})
