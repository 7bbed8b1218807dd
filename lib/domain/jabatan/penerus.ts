import type { Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'

type Kasus = Readonly<{
  layanan: Layanan
  peranDihindari: readonly Peran[]
  terlapor: readonly Readonly<{ petugasId: string }>[]
}>

/** May a case that lies in somebody's hands by a post go to this colleague? He has the same post there, and it is not about him. */
export function bolehMenerima(kasus: Kasus, peran: Peran, penerus: Petugas): boolean {
  if (kasus.terlapor.some(({ petugasId }) => petugasId === penerus.id || penerus.kepalaUnitIds.includes(petugasId))) return false
  return penerus.peran.some((held) => held.layanan === kasus.layanan && held.peran === peran && !kasus.peranDihindari.includes(held.peran))
}
