import { z } from 'zod'
import type { Peran } from '@/lib/domain/auth/peran'

/** Papers that are signed with ink, printed from the app and scanned again. */
const JENIS_PINDAIAN = ['SURAT_TUGAS', 'LHP', 'SURAT_JAWABAN'] as const
export type JenisPindaian = (typeof JENIS_PINDAIAN)[number]

/** What a scanner makes, with the end of its file name. */
export const BERKAS_PINDAIAN: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

const PEMERIKSAAN: readonly Peran[] = ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'SEKRETARIS', 'KEPALA']
const PENGUNGGAH: Readonly<Record<JenisPindaian, readonly Peran[]>> = {
  SURAT_TUGAS: PEMERIKSAAN,
  LHP: [...PEMERIKSAAN, 'PEMERIKSA'],
  SURAT_JAWABAN: [...PEMERIKSAAN, 'KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA'],
}

/** May these posts put the scan of this paper beside it? Whoever takes the printed one to its signer and back. */
export const mayUploadPindaian = (jenis: JenisPindaian, held: readonly Peran[]): boolean =>
  held.some((peran) => PENGUNGGAH[jenis].includes(peran))

/** "LHP:2": a paper and its version, as one choice of the form. */
export const naskahValue = (jenis: JenisPindaian, versi: number): string => `${jenis}:${versi}`

const naskah = z.string('naskah.wajib').transform((value, ctx) => {
  const [jenis, versi] = value.split(':')
  const known = JENIS_PINDAIAN.find((one) => one === jenis)
  if (known && versi && /^[1-9]\d{0,3}$/.test(versi)) return { jenis: known, versi: Number(versi) }
  ctx.addIssue({ code: 'custom', message: 'naskah.wajib' })
  return z.NEVER
})

export const pindaianSchema = z.object({ pengaduanId: z.string().regex(/^[0-9a-f]{32}$/, 'pengaduan.salah'), naskah })
export type PindaianInput = z.infer<typeof pindaianSchema>
