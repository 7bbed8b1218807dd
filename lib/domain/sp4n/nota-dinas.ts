import { z } from 'zod'
import { targetShape } from '@/lib/domain/langkah/target'
import { optionalText, requiredText } from '@/lib/domain/lapor/teks'

/** Parts of the memo in their printed order (handbook 3.6); the last one is what the reporter will read. */
export const BAGIAN_NOTA_DINAS = ['uraianLaporan', 'hasilTindakLanjut', 'rencana', 'konsepTanggapan'] as const

const bagian = {
  uraianLaporan: requiredText('uraianLaporan', { min: 20, max: 5000 }),
  hasilTindakLanjut: requiredText('hasilTindakLanjut', { min: 20, max: 10_000 }),
  rencana: optionalText('rencana', { max: 5000 }),
  konsepTanggapan: requiredText('konsepTanggapan', { min: 50, max: 10_000 }),
}

export const isiNotaDinasSchema = z.object(bagian)
export type IsiNotaDinas = z.infer<typeof isiNotaDinasSchema>

/** The Admin OPD writes the draft; 'AJUKAN' lays it before the Pejabat Penghubung in the same act (L6). */
export const notaDinasSchema = z.object({ ...targetShape, ...bagian, maksud: z.enum(['SIMPAN', 'AJUKAN']).default('SIMPAN') })
export type NotaDinasInput = z.infer<typeof notaDinasSchema>
