import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STATUS, type Status } from '@/lib/domain/pengaduan/status'

/** Working days cases stayed at a stage: of `jumlah` stays the middle one, the ninth of ten, and all together. */
export type LamaTahap = Readonly<{ status: Status; jumlah: number; median: number; p90: number; total: number }>

/** Cases received and closed in a period, open and late now; of those answered on the clock of the whole case, how many in time. */
export type HitunganKinerja = Readonly<{
  masuk: number
  tutup: number
  terbuka: number
  lewat: number
  dihitung: number
  tepat: number
  hasil: readonly Readonly<{ status: Status; jumlah: number }>[]
}>

export type Kinerja = HitunganKinerja & Readonly<{ tahap: readonly LamaTahap[]; tersendat: Status | null }>

/** A stage of fewer stays is too little to say where cases wait. */
const TAHAP_MINIMUM = 3

/** Stages in the order of the procedures, and the one that holds cases longest in all; while the reporter is asked nobody is late. */
export function hitungKinerja(hitungan: HitunganKinerja, lama: readonly LamaTahap[]): Kinerja {
  const tahap = [...lama].sort((a, b) => STATUS.indexOf(a.status) - STATUS.indexOf(b.status))
  const kantor = tahap.filter(({ status, jumlah, total }) => status !== 'MENUNGGU_PELAPOR' && jumlah >= TAHAP_MINIMUM && total > 0)
  const [most] = [...kantor].sort((a, b) => b.total - a.total)
  return { ...hitungan, tahap, tersendat: most?.status ?? null }
}

export type SaringKinerja = Readonly<{ layanan: Layanan | null; tahun: number | null }>

type Alamat = Readonly<Record<string, string | readonly string[] | undefined>>

export function bacaSaringKinerja({ layanan, tahun }: Alamat): SaringKinerja {
  const year = typeof tahun === 'string' && /^20\d\d$/.test(tahun) ? Number(tahun) : null
  return { layanan: LAYANAN.find((one) => one === layanan) ?? null, tahun: year }
}
