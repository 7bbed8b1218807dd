import * as z from 'zod'
import { setelanOf } from '@/lib/domain/alur/setelan'
import type { FaktaMinimum } from '@/lib/domain/layanan/standar'
import { optionalDate, optionalText, requiredChoice, requiredText } from '@/lib/domain/lapor/teks'
import { targetShape } from '@/lib/domain/langkah/target'

/** The six requirements of the service standard (Dumas, intake checklist ). */
export const SYARAT = ['TERTULIS', 'IDENTITAS_JELAS', 'PELANGGARAN', 'URAIAN_5W1H', 'BUKTI_AWAL', 'SUMBER_INFORMASI'] as const
export type Syarat = (typeof SYARAT)[number]

export const FAKTA = ['apa', 'siapa', 'kapan', 'dimana', 'mengapa', 'bagaimana'] as const satisfies readonly FaktaMinimum[]

export const KEWENANGAN = ['PROVINSI', 'KABUPATEN_KOTA', 'INSTANSI_VERTIKAL', 'APH'] as const
export const USUL_KADAR = ['BERKADAR', 'TIDAK_BERKADAR', 'BELUM_DINILAI'] as const
export const PERNAH_DIPERIKSA = ['BELUM', 'SUDAH_DIPERIKSA', 'DI_PENGADILAN'] as const
export const TINGKAT = ['RENDAH', 'SEDANG', 'TINGGI'] as const
export const SARAN = ['PEMERIKSAAN', 'KLARIFIKASI', 'JAWAB_LANGSUNG', 'KELENGKAPAN', 'LIMPAHKAN', 'ARSIPKAN'] as const

/** The six parts of a Telaahan Staf, in the order they are written and printed. */
export const BAGIAN_TELAAHAN = ['persoalan', 'praanggapan', 'fakta', 'analisis', 'simpulan', 'saran'] as const

/** What a Telaahan Staf holds: six parts in words, and findings that the head and the register read at a glance. */
export const isiTelaahanSchema = z.object({
  persoalan: requiredText('persoalan', { min: 20, max: 5000 }),
  praanggapan: requiredText('praanggapan', { min: 10, max: 5000 }),
  fakta: requiredText('fakta', { min: 20, max: 10_000 }),
  analisis: requiredText('analisis', { min: 20, max: 10_000 }),
  simpulan: requiredText('simpulan', { min: 20, max: 10_000 }),
  saran: requiredText('saran', { min: 10, max: 5000 }),
  syarat: z.array(z.enum(SYARAT)).default([]),
  faktaJelas: z.array(z.enum(FAKTA)).default([]),
  kewenangan: requiredChoice('kewenangan', KEWENANGAN),
  usulKadar: requiredChoice('usulKadar', USUL_KADAR),
  pernahDiperiksa: requiredChoice('pernahDiperiksa', PERNAH_DIPERIKSA),
  risikoPelapor: requiredChoice('risikoPelapor', TINGKAT),
  urgensi: requiredChoice('urgensi', TINGKAT),
  saranTindakan: requiredChoice('saranTindakan', SARAN),
  usulUnitId: optionalText('usulUnitId', { max: 80 }),
  usulTenggat: optionalDate('usulTenggat'),
})
/** Did the custodian find the identity clear? Before he looked it is not. */
export const isIdentitasJelas = (check: Readonly<{ lengkap: boolean; wajar: boolean }> | null | undefined): boolean =>
  check !== null && check !== undefined && check.lengkap && check.wajar

export type IsiTelaahan = z.infer<typeof isiTelaahanSchema>

export const telaahanSchema = isiTelaahanSchema.extend({
  ...targetShape,
  /** 'AJUKAN' sends it on to the Sekretaris; anything else only keeps it. */
  maksud: z.enum(['SIMPAN', 'AJUKAN']).default('SIMPAN'),
})
export type TelaahanInput = z.infer<typeof telaahanSchema>

/** The follow-up gate: every minimum fact of the setting was found clear (Dumas, 3W). */
export const isFaktaLengkap = (faktaJelas: readonly FaktaMinimum[]): boolean =>
  setelanOf('DUMAS').faktaMinimum.every((fakta) => faktaJelas.includes(fakta))
