import { z } from 'zod'
import { requiredText } from '@/lib/domain/lapor/teks'

/** The sign-in form. A password is taken as typed: no trimming, no composing. */
export const masukSchema = z.object({
  namaPengguna: requiredText('namaPengguna', { max: 100 }).transform((typed) => typed.toLowerCase()),
  kataSandi: z.string('kataSandi.wajib').min(1, 'kataSandi.wajib').max(256, 'kataSandi.wajib'),
})

/** Signing out asks for nothing but the press of the button. */
export const keluarSchema = z.object({})
