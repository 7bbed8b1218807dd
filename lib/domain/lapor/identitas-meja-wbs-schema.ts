import { z } from 'zod'
import { orEmpty } from './identitas-dumas-schema'
import { judgeDesa, namaWajib, nikWajib, optionalEmail, teleponWajib } from './identitas-schema'
import { JENIS_KELAMIN, PEKERJAAN } from './pilihan'
import { optionalText, requiredChoice, requiredText } from './teks'

/**
 * Identity an officer of the WBS desk types from a letter or hears: name, address and one contact. What is missing is asked for
 * later. Without a telephone the answer must go by letter or be fetched.
 */
export const identitasMejaWbsSchema = z
  .object({
    nama: namaWajib,
    nik: orEmpty(nikWajib),
    jenisKelamin: orEmpty(requiredChoice('jenisKelamin', JENIS_KELAMIN)),
    pekerjaan: orEmpty(requiredChoice('pekerjaan', PEKERJAAN)),
    telepon: orEmpty(teleponWajib),
    email: optionalEmail('email'),
    alamat: requiredText('alamat', { min: 5, max: 300 }),
    kecamatan: requiredText('kecamatan', { max: 20 }),
    desa: optionalText('desa', { max: 20 }),
    kirimJawaban: z.string().default(''),
  })
  .superRefine((value, ctx) => {
    judgeDesa(value, ctx)
    const byPaper = value.kirimJawaban === 'SURAT' || value.kirimJawaban === 'AMBIL'
    if (value.telepon === '' && !byPaper) ctx.addIssue({ code: 'custom', path: ['telepon'], message: 'telepon.atauSurat' })
  })
  .transform(({ kirimJawaban: _, ...identitas }) => identitas)

export type IdentitasMejaWbs = z.infer<typeof identitasMejaWbsSchema>
