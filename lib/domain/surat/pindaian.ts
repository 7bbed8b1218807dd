import * as z from 'zod'
import { findJenisPindaian, type JenisPindaian } from '@/lib/domain/dokumen/cetak'

/** What a scanner makes, with the end of its file name. */
export const BERKAS_PINDAIAN: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

/** "LHP:2": a paper and its version, as one choice of the form. */
export const naskahValue = (jenis: JenisPindaian, versi: number): string => `${jenis}:${versi}`

const naskah = z.string('naskah.wajib').transform((value, ctx) => {
  const [jenis, versi] = value.split(':')
  const known = findJenisPindaian(jenis)
  if (known && versi && /^[1-9]\d{0,3}$/.test(versi)) return { jenis: known, versi: Number(versi) }
  ctx.addIssue({ code: 'custom', message: 'naskah.wajib' })
  return z.NEVER
})

export const pindaianSchema = z.object({ pengaduanId: z.string().regex(/^[0-9a-f]{32}$/, 'pengaduan.salah'), naskah })
export type PindaianInput = z.infer<typeof pindaianSchema>
