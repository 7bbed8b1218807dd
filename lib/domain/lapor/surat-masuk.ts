import * as z from 'zod'

/** The head of what came to the desk, as the register and the papers quote it. Dates ISO; empty where there is none. */
export const suratMasukSchema = z.object({
  /** "09:30" in the office's zone; empty when nobody wrote down at what time it came. */
  jamTerima: z.string(),
  nomorSurat: z.string(),
  tanggalSurat: z.string(),
  perihal: z.string(),
  jumlahLampiran: z.number(),
  asalInstansi: z.string(),
  /** LAPOR!: tracking id; media: where it was published. */
  tautan: z.string(),
  /** Written down by the officer while the reporter spoke; the reporter signs the print. */
  lisan: z.boolean(),
  /** Nobody reported it: there is no envelope and no access code. */
  tanpaPelapor: z.boolean(),
})

export type SuratMasuk = z.infer<typeof suratMasukSchema>
