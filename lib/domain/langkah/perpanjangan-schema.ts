import * as z from 'zod'
import { HARI_PERPANJANGAN } from '@/lib/domain/alur/perpanjangan'
import { requiredText } from '@/lib/domain/lapor/teks'
import { targetShape } from './target'

export const perpanjanganSchema = z.object({
  ...targetShape,
  hariTambahan: z.coerce
    .number('hariTambahan.salah')
    .int('hariTambahan.salah')
    .min(1, 'hariTambahan.salah')
    .max(HARI_PERPANJANGAN, 'hariTambahan.salah'),
  alasan: requiredText('alasanPerpanjangan', { min: 20, max: 1000 }),
})
export type PerpanjanganInput = z.infer<typeof perpanjanganSchema>
