import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { hitungKinerja, type Kinerja, type SaringKinerja } from '@/lib/domain/rekap/kinerja'
import { latestWorkingDay, officeDate } from '@/lib/domain/tenggat/kalender'
import { countKinerja, listLamaTahap } from '@/lib/data/angka-kinerja'
import { getKalender } from '@/lib/data/kalender'
import { now } from '@/lib/infra/clock'
import { refuse } from '@/lib/services/alur/audit-refusal'

/** The layanan whose work this petugas may see in figures. */
export const layananKinerja = (petugas: Petugas): readonly Layanan[] =>
  LAYANAN.filter((layanan) =>
    mayIn(
      layanan,
      petugas.peran.filter((held) => held.layanan === layanan && !held.atasan).map(({ peran }) => peran),
      'rekap:read',
    ),
  )

export type KinerjaTampak = Readonly<{ layanan: Layanan; pilihan: readonly Layanan[]; tahun: number; sampai: string; kinerja: Kinerja }>

/** How the work of a year went, of the cases this reader may know of. @throws AppError FORBIDDEN, recorded. */
export async function getKinerja(petugas: Petugas, saring: SaringKinerja): Promise<KinerjaTampak> {
  const pilihan = layananKinerja(petugas)
  const layanan = saring.layanan ?? pilihan[0]
  if (!layanan || !pilihan.includes(layanan)) return refuse(petugas, 'BACA_KINERJA', `rekap:${layanan ?? '-'}`, 'FORBIDDEN')
  const today = officeDate(now())
  const kini = Number(today.slice(0, 4))
  const tahun = Math.min(saring.tahun ?? kini, kini)
  const sampai = tahun === kini ? today : `${tahun}-12-31`
  const lewatDari = latestWorkingDay(today, await getKalender())
  const cakupan = { petugas, layanan, masa: { dari: `${tahun}-01-01`, sampai }, lewatDari }
  const [hitungan, lama] = await Promise.all([countKinerja(cakupan), listLamaTahap(cakupan)])
  return { layanan, pilihan, tahun, sampai, kinerja: hitungKinerja(hitungan, lama) }
}
