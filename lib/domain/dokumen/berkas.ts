import * as z from 'zod'
import { optionalText, requiredChoice } from '@/lib/domain/lapor/teks'
import { DOKUMEN, type DokumenKasus } from './tabel'

/** What a file shows of the matter: photos of a repair say before and after. */
export const TAHAP_BERKAS = ['SEBELUM', 'SESUDAH', 'LAIN'] as const
export type TahapBerkas = (typeof TAHAP_BERKAS)[number]

const pengaduanId = z.string().regex(/^[0-9a-f]{32}$/, 'pengaduan.salah')
const isDokumen = (value: string): value is DokumenKasus => Object.hasOwn(DOKUMEN, value)

export const berkasSchema = z.object({
  pengaduanId,
  dokumen: z.string('dokumen.wajib').refine(isDokumen, 'dokumen.wajib'),
  tahap: requiredChoice('tahap', TAHAP_BERKAS),
  keterangan: optionalText('keteranganBerkas', { max: 300 }),
  bolehPublik: z.string().optional(),
})
export type BerkasInput = z.infer<typeof berkasSchema>

/** The photos a moderator lets the public see; the others he does not. */
export const fotoSchema = z.object({ pengaduanId, foto: z.array(z.uuid('foto.salah')).max(50).default([]) })
export type FotoInput = z.infer<typeof fotoSchema>

/** The stored kind of paper; null for one the table no longer knows. */
export const dokumenBerkas = (value: string): DokumenKasus | null => (isDokumen(value) ? value : null)
