import { z } from 'zod'

export const tutupPeringatanSchema = z.object({ peringatanId: z.uuid() })

export const akuiPemulihanSchema = z.object({
  urutan: z.string().regex(/^\d{1,18}$/),
  tanggalCadangan: z.iso.date('tanggalCadangan.wajib'),
  alasan: z.string().trim().min(10, 'alasan.wajib').max(500, 'alasan.panjang'),
})
export type AkuiPemulihanInput = z.infer<typeof akuiPemulihanSchema>
