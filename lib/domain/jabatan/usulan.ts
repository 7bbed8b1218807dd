import * as z from 'zod'
import { PERAN } from '@/lib/domain/auth/peran'
import { DELEGASI } from '@/lib/domain/auth/petugas'
import { requiredText } from '@/lib/domain/lapor/teks'
import { LAYANAN } from '@/lib/domain/layanan'

/** What can be proposed about an account that decides about keys. */
export type JenisUsulan =
  'BERI_PERAN' | 'AKHIRI_PERAN' | 'AKTIFKAN' | 'NONAKTIFKAN' | 'ATUR_ULANG_SANDI' | 'ATUR_ULANG_2FA' | 'UBAH_SUREL' | 'UBAH_TUNGGU'

export type StatusUsulan = 'MENUNGGU' | 'BERLAKU' | 'DITOLAK' | 'LEWAT'

/** Acts whose confirmer hears a code from the person concerned, so that he has met who really holds the account. */
export const DENGAN_KODE: readonly JenisUsulan[] = ['BERI_PERAN']

/** What a proposal keeps in readable form; secrets of it lie sealed beside. */
export const isiUsulanSchema = z.object({
  peran: z.enum(PERAN).optional(),
  layanan: z.enum(LAYANAN).optional(),
  mulai: z.iso.date().optional(),
  selesai: z.iso.date().nullable().optional(),
  delegasi: z.enum(DELEGASI).nullable().optional(),
  peranId: z.uuid().optional(),
  jam: z.number().int().optional(),
  /** A custodian named to follow: he opens nothing before the hand-over is complete. */
  calon: z.boolean().optional(),
  /** Who takes over the open cases of a post that ends. */
  penerusId: z.uuid().optional(),
})
export type IsiUsulan = z.infer<typeof isiUsulanSchema>

const usulanId = z.uuid('umum.wajib')

/** `kehadiran` is the second factor, or in the demo the password: shown again at the moment of the act. */
export const konfirmasiSchema = z.object({
  usulanId,
  kodeKonfirmasi: z
    .string()
    .default('')
    .transform((typed) =>
      typed
        .toUpperCase()
        .replaceAll(/[^0-9A-Z]/g, '')
        .replaceAll('O', '0')
        .replaceAll(/[IL]/g, '1'),
    ),
  kehadiran: requiredText('kehadiran', { max: 200 }),
})
export type KonfirmasiInput = z.infer<typeof konfirmasiSchema>

export const tolakUsulanSchema = z.object({ usulanId })

/** A vote of a recovery holder: the plaintext of the challenge sealed to his own key. */
export const suaraUsulanSchema = z.object({
  usulanId,
  tantanganId: z.uuid('umum.wajib'),
  jawaban: z.string().regex(/^[0-9a-f]{64}$/, 'umum.wajib'),
})
export type SuaraUsulanInput = z.infer<typeof suaraUsulanSchema>

export const ubahTungguSchema = z.object({
  layanan: z.enum(LAYANAN, 'umum.wajib'),
  jam: z.coerce.number('jam.wajib').int('jam.salah').min(24, 'jam.minimum').max(720, 'jam.salah'),
})
export type UbahTungguInput = z.infer<typeof ubahTungguSchema>
