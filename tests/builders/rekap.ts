import { type SaringanRekap } from '@/lib/domain/rekap/saringan'
import { runAt } from '@/lib/infra/clock'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { JALAN_SP4N, takeDemoSp4n, type LangkahDemoSp4n } from '@/prisma/seed/langkah-sp4n'
import { seedPetugas } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { kirimSp4n } from '@/tests/builders/sp4n'

/** The moment at which the recap is looked at. */
const NANTI = new Date('2027-01-12T03:00:00Z')
const HOUR = 3_600_000

type Kirim = NonNullable<Parameters<typeof kirimSp4n>[0]>

/** A case received on a day, its steps `jarak` hours apart. */
async function jalani(mulai: string, jalan: readonly LangkahDemoSp4n[], jarak: number, kirim: Kirim = {}): Promise<string> {
  let at = new Date(`${mulai}T02:00:00Z`)
  const { pengaduanId } = await runAt(at, () => kirimSp4n(kirim))
  for (const langkah of jalan) {
    at = new Date(at.getTime() + jarak * HOUR)
    await runAt(at, () => takeDemoSp4n(pengaduanId, langkah))
  }
  return pengaduanId
}

const SALAH: readonly LangkahDemoSp4n[] = ['ambil', 'teruskanSalah', 'salahOpd']
/** Cases of SP4N of every outcome over three months; the ids of the secret one and of the last. */
export async function seedRekap(): Promise<Readonly<{ rahasia: string; terakhir: string }>> {
  for (const part of [seedUnit, seedHariLibur, seedPetugas]) await part()
  await jalani('2026-10-20', JALAN_SP4N.SELESAI, 30)
  // Answered in October, replied to and answered again in November.
  await jalani('2026-10-23', [...JALAN_SP4N.TINDAK_LANJUT_DIMINTA, 'substansi', 'konsep', 'tandaTangan', 'unggah', 'puas'], 22, {
    materi: { topik: 'KESEHATAN' },
  })
  await jalani('2026-10-28', JALAN_SP4N.MENUNGGU_PELAPOR, 20, { kanal: 'SMS' })
  await jalani('2026-11-02', [...JALAN_SP4N.SELESAI, 'cukupPuas'], 12, { materi: { jenisLaporan: 'ASPIRASI', topik: '' } })
  await jalani('2026-11-03', JALAN_SP4N.DIARSIPKAN, 5)
  await jalani('2026-11-04', JALAN_SP4N.DILIMPAHKAN, 5, { kanal: 'TELEPON' })
  await jalani('2026-11-05', JALAN_SP4N.DICABUT, 5)
  await jalani('2026-11-06', SALAH, 10)
  await jalani('2026-11-09', ['ambil', 'teruskanSalah'], 10)
  const rahasia = await jalani('2026-11-10', JALAN_SP4N.DIJAWAB, 8, { materi: { rahasia: true, judul: 'Judul yang tidak boleh tampak' } })
  // Over the turn of the month, and over Christmas into the next year.
  await jalani('2026-11-27', JALAN_SP4N.SELESAI, 24)
  const terakhir = await jalani('2026-12-22', JALAN_SP4N.DIJAWAB, 40, {
    materi: { judul: 'Keluhan dari marka_samaran_1 di loket' },
    samaran: 'marka_samaran_1',
    idPelacakan: '9000001',
    kanal: 'LAPOR',
  })
  return { rahasia, terakhir }
}

export const at = <T>(work: () => Promise<T>) => runAt(NANTI, work)
export const november: SaringanRekap = { tahun: 2026, masa: 'B11', opd: null, halaman: 1 }
