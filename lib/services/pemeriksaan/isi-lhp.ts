import 'server-only'
import * as z from 'zod'

const temuan = z.object({
  judul: z.string(),
  kondisi: z.string(),
  kriteria: z.string(),
  sebab: z.string(),
  akibat: z.string(),
  nilai: z.number().nullable(),
})
const rekomendasi = z.object({ uraian: z.string(), kepada: z.string(), tenggat: z.string().nullable() })

/** What a sealed report holds; those written before findings had fields of their own have none. */
export const isiLhpSchema = z.object({
  simpulan: z.string(),
  umum: z.string(),
  hasil: z.string(),
  perhatian: z.string(),
  penutup: z.string(),
  temuan: z.array(temuan).default([]),
  rekomendasi: z.array(rekomendasi).default([]),
})
