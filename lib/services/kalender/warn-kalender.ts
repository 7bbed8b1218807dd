import 'server-only'
import { KALENDER_HARI } from '@/lib/domain/sistem/periksa'
import { addDays, officeDate } from '@/lib/domain/tenggat/kalender'
import { getKalender } from '@/lib/data/kalender'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { kabariAdmin } from '@/lib/services/sistem/kabari-admin'

const kabar = (sampai: string) => ({
  subjek: 'Kalender kerja hampir habis',
  teks: `Hari libur yang dimuat hanya sampai 31 Desember ${sampai.slice(0, 4)}. Sesudah itu tenggat pengaduan dihitung dengan akhir pekan saja dan hanya perkiraan. Setelah SKB hari libur dan cuti bersama tahun berikutnya terbit, perbarui situs lalu tekan "Muat kalender nasional" pada halaman Kalender, dan tambahkan libur daerah.`,
})

/** As long as the loaded calendar ends within two months, or has ended, every Admin Sistem with an address hears of it once a week. */
export async function warnKalender(): Promise<void> {
  const { sampai } = await getKalender()
  // An office that has loaded none yet is told so by its checklist.
  if (env().demo || sampai.startsWith('0000') || addDays(officeDate(now()), KALENDER_HARI) <= sampai) return
  await kabariAdmin('kalender-habis', kabar(sampai))
}
