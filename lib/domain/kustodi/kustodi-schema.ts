import * as z from 'zod'
import { requiredDate } from '@/lib/domain/lapor/teks'

export const tutupPeringatanSchema = z.object({ peringatanId: z.uuid() })

export const akuiPemulihanSchema = z.object({
  urutan: z.string().regex(/^\d{1,18}$/),
  tanggalCadangan: requiredDate('tanggalCadangan'),
  alasanPemulihan: z.string().trim().min(10, 'alasanPemulihan.wajib').max(500, 'alasanPemulihan.panjang'),
})
export type AkuiPemulihanInput = z.infer<typeof akuiPemulihanSchema>
