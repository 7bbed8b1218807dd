import type { LaporanSp4n } from '@/lib/domain/lapor/sp4n-schema'
import { newKunciKirim } from '@/lib/infra/kode'
import { submitSp4n, type SubmitSp4n } from '@/lib/services/lapor/submit-sp4n'
import { takeDemoSp4n, type LangkahDemoSp4n } from '@/prisma/seed/langkah-sp4n'

export const LAPORAN_DIISI: LaporanSp4n = {
  jenisLaporan: 'PENGADUAN',
  judul: 'Saluran air tersumbat di depan pasar',
  isi: 'Air menggenangi jalan setiap kali hujan sejak awal bulan ini.',
  topik: 'JALAN',
  unitId: '',
  lokasi: 'Depan pasar',
  anonim: false,
  rahasia: false,
  tanggalKejadian: '2026-11-02',
}

let counter = 0

/** Sends a report without an account, as the desk, a gateway or an import does. */
export async function kirimSp4n(values: Partial<Omit<SubmitSp4n, 'materi'>> & Readonly<{ materi?: Partial<LaporanSp4n> }> = {}) {
  counter += 1
  const { materi, kunciKirim = newKunciKirim(), ...rest } = values
  const request = { akun: null, samaran: `pelanduk_${counter}`, ...rest, kunciKirim, materi: { ...LAPORAN_DIISI, ...materi } }
  return { kunciKirim, ...(await submitSp4n(request)) }
}

export async function jalanSp4n(pengaduanId: string, jalan: readonly LangkahDemoSp4n[]): Promise<void> {
  for (const langkah of jalan) await takeDemoSp4n(pengaduanId, langkah)
}
