import type { Delegasi } from '@/lib/domain/auth/petugas'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'

/** A post as it was held. `mulai`, `selesai`: office days, the last one included; `berakhirAt`: ended within its last day. */
export type MasaJabatan = Readonly<{
  petugasId: string
  peran: Peran
  layanan: Layanan
  delegasi: Delegasi | null
  mulai: string
  selesai: string | null
  berlakuAt: Date
  berakhirAt: Date | null
}>

/** The post under which somebody acted, and since when he held it. */
export type Mandat = Readonly<Pick<MasaJabatan, 'peran' | 'layanan' | 'delegasi'> & { sejak: string }>

/** The posts somebody held at a moment, whatever became of them later. In a case of one layanan those of that layanan. */
export function mandatPada(masa: readonly MasaJabatan[], petugasId: string, at: Date, layanan: Layanan | null): readonly Mandat[] {
  const day = officeDate(at)
  return masa
    .filter((one) => one.petugasId === petugasId && (layanan === null || one.layanan === layanan))
    .filter((one) => one.mulai <= day && (one.selesai === null || one.selesai >= day))
    .filter((one) => one.berlakuAt <= at && (one.berakhirAt === null || one.berakhirAt > at))
    .map(({ peran, layanan: untuk, delegasi, mulai }) => ({ peran, layanan: untuk, delegasi, sejak: mulai }))
}
