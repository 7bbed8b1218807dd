import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Layanan } from '@/lib/domain/layanan'
import { findInstansiAktif } from '@/lib/data/instansi'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'

export type Kesiapan = Readonly<{ siap: boolean; nama: string; telepon: string }>

/** Whether reports of a layanan can be sealed now; if not, where a reporter goes instead. */
export async function getKesiapan(layanan: Layanan): Promise<Kesiapan> {
  const [penyegel, instansi] = await Promise.all([getPenyegel(layanan), findInstansiAktif(layanan)])
  return { siap: penyegel.keadaan === 'SIAP', nama: instansi?.nama ?? STANDAR[layanan].sebutan.kantor, telepon: instansi?.telepon ?? '-' }
}
