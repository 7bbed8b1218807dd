import * as z from 'zod'
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

export const SIFAT_NOTA_DINAS = ['BIASA', 'SEGERA', 'SANGAT_SEGERA'] as const
export const HAL_NOTA_DINAS = 'Tindak Lanjut Laporan SP4N-LAPOR!'

/** The head of the memo; one written before there was a choice has what was printed then. */
const kepala = {
  sifat: z.enum(SIFAT_NOTA_DINAS, 'sifat.salah').default('SEGERA'),
  lampiran: z.coerce.number('lampiran.salah').int('lampiran.salah').min(0, 'lampiran.salah').max(99, 'lampiran.salah').default(0),
  hal: optionalText('hal', { max: 200 }).default(HAL_NOTA_DINAS),
  /** One recipient a line. */
  tembusan: optionalText('tembusan', { max: 3000 }).default(''),
}

export const isiNotaDinasSchema = z.object({ ...kepala, ...bagian })
export type IsiNotaDinas = z.infer<typeof isiNotaDinasSchema>

/** The Admin OPD writes the draft; 'AJUKAN' lays it before the Pejabat Penghubung in the same act (L6). */
export const notaDinasSchema = z.object({ ...targetShape, ...kepala, ...bagian, maksud: z.enum(['SIMPAN', 'AJUKAN']).default('SIMPAN') })
export type NotaDinasInput = z.infer<typeof notaDinasSchema>

/** What the head holds before anybody chose. */
export const KEPALA_NOTA_DINAS = { sifat: 'SEGERA', lampiran: 0, hal: HAL_NOTA_DINAS, tembusan: '' } as const

type Sumber = Readonly<{ isi: string; substansi: readonly Readonly<{ opd: string; utama: boolean; isi: string; at: Date }>[] }>

/** A first draft of the memo out of what is there already: the report, what the lead found and did, what others added. */
export function presetNotaDinas({ isi, substansi }: Sumber): IsiNotaDinas {
  const lama = [...substansi].sort((a, b) => a.at.getTime() - b.at.getTime())
  const utama = lama.filter((satu) => satu.utama).map((satu) => satu.isi)
  const masukan = lama.filter((satu) => !satu.utama).map((satu) => `Masukan ${satu.opd}: ${satu.isi}`)
  return {
    ...KEPALA_NOTA_DINAS,
    uraianLaporan: isi.slice(0, 5000),
    hasilTindakLanjut: [...utama, ...masukan].join('\n\n').slice(0, 10_000),
    rencana: '',
    konsepTanggapan: (utama.length > 0 ? `Terima kasih atas laporan Anda. ${utama.join('\n\n')}` : '').slice(0, 10_000),
  }
}
