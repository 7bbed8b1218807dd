import * as z from 'zod'
import { bersama } from './bersama'
import { judgeTelepon } from './identitas-dumas-schema'
import { judgeDesa, namaWajib, nikShape, optionalEmail, teleponWajib } from './identitas-schema'
import { JENIS_KELAMIN, PEKERJAAN } from './pilihan'
import { optionalText, orEmpty, requiredChoice, requiredText } from './teks'

/**
 * Identity an officer of the WBS desk types from a letter or hears: name, address and one contact. What is missing is asked for
 * later.
 */
export const identitasMejaWbsSchema = z
  .object({
    nama: namaWajib,
    ...nikShape,
    jenisKelamin: orEmpty(requiredChoice('jenisKelamin', JENIS_KELAMIN)),
    pekerjaan: orEmpty(requiredChoice('pekerjaan', PEKERJAAN)),
    telepon: orEmpty(teleponWajib),
    email: optionalEmail('email'),
    alamat: requiredText('alamat', { min: 5, max: 300 }),
    kecamatan: requiredText('kecamatan', { max: 20 }),
    desa: optionalText('desa', { max: 20 }),
    kirimJawaban: z.string().default(''),
  })
  .check(bersama(judgeDesa), bersama(judgeTelepon))
  .transform(({ kirimJawaban: _, ...identitas }) => identitas)

export type IdentitasMejaWbs = z.infer<typeof identitasMejaWbsSchema>
