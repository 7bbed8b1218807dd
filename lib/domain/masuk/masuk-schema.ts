import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { alamatKembali } from '@/lib/domain/web/kembali'
import { requiredText } from '@/lib/domain/lapor/teks'
import { samaDenganUlangan, sandiBaru } from './sandi'

const sandiLama = z.string('kataSandi.wajib').min(1, 'kataSandi.wajib').max(256, 'kataSandi.wajib')

/** Six digits of an app, or a backup code, with whatever spacing people type. */
const kode = z
  .string()
  .default('')
  .transform((typed) => typed.replaceAll(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().max(20, 'kode2fa.salah'))

export const kode2faWajib = kode.pipe(
  z
    .string()
    .min(1, 'kode2fa.wajib')
    .regex(/^\d{6}$/, 'kode2fa.salah'),
)

/** The second factor after the office's own sign-in: six digits, or a backup code. */
export const kodeKantorSchema = z.object({ kode2fa: kode.pipe(z.string().min(1, 'kode2fa.wajib')) })

/** Password, and second factor where there is one: whoever gives his account a further way in owns it. */
export const buktiPemilikSchema = z.object({ kataSandi: sandiLama, kode2fa: kode })

/** The sign-in form. A password is taken as typed: no trimming, no composing. */
export const masukSchema = z.object({
  namaPengguna: requiredText('namaPengguna', { max: 100 }).transform((typed) => typed.toLowerCase()),
  kataSandi: sandiLama,
  kode2fa: kode,
  /** The page he was at; anything else is as if nothing stood there. */
  kembali: z.string().optional().transform(alamatKembali),
})

/** Signing out asks for nothing but the press of the button. */
export const keluarSchema = z.object({})

/** A password of one's own in place of the first or the present one. */
export const gantiSandiSchema = z
  .object({ kataSandi: sandiLama, kataSandiBaru: sandiBaru('kataSandiBaru'), ulangiSandi: z.string('ulangiSandi.beda') })
  .check(
    bersama(samaDenganUlangan),
    bersama(({ kataSandi, kataSandiBaru }: Readonly<{ kataSandi: string; kataSandiBaru: string }>, ctx) => {
      if (kataSandiBaru !== '' && kataSandi === kataSandiBaru)
        ctx.addIssue({ code: 'custom', path: ['kataSandiBaru'], message: 'kataSandiBaru.sama' })
    }),
  )

export type GantiSandi = z.infer<typeof gantiSandiSchema>

/** Confirms that the app knows the secret before the account depends on it. */
export const aktifkan2faSchema = z.object({ kode2fa: kode2faWajib })
