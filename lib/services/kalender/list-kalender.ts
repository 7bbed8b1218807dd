import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { SETELAN_KALENDER, setelanKalenderOf, type JenisLibur, type SetelanKalender } from '@/lib/domain/kalender/jenis-libur'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { fromDateColumn } from '@/lib/data/dates'
import { getKalender, listHariLibur, listTahunKalender } from '@/lib/data/kalender'
import { readSetelan } from '@/lib/data/setelan'
import { now } from '@/lib/infra/clock'
import { holdsPermission } from '@/lib/services/petugas/administrate'

type HariLibur = Readonly<{
  id: string
  tanggal: string
  nama: string
  jenis: JenisLibur
  perkiraan: boolean
  /** The office is closed on days of this kind. */
  tutup: boolean
}>
export type KalenderTahun = Readonly<{
  tahun: number
  pilihan: readonly number[]
  hari: readonly HariLibur[]
  sampai: string | null
  setelan: SetelanKalender
  boleh: boolean
}>

/** Closing days of a year, for every petugas: deadlines are counted with them. */
export async function getKalenderTahun(petugas: Petugas, wanted: number | null): Promise<KalenderTahun> {
  const ini = Number(officeDate(now()).slice(0, 4))
  const tahun = wanted !== null && wanted >= 2000 && wanted <= 2100 ? wanted : ini
  const [{ sampai }, setelan] = [await getKalender(), setelanKalenderOf(await readSetelan(SETELAN_KALENDER))]
  return {
    tahun,
    pilihan: [...new Set([...(await listTahunKalender()), ini, ini + 1])].sort(),
    hari: (await listHariLibur(tahun)).map((row) => ({
      ...row,
      tanggal: fromDateColumn(row.tanggal),
      tutup: setelan.tutup.includes(row.jenis),
    })),
    setelan,
    sampai: sampai.startsWith('0000') ? null : sampai,
    boleh: holdsPermission(petugas, 'kalender:manage'),
  }
}
