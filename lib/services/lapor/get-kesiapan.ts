import 'server-only'
import { findInstansiAktif } from '@/lib/data/instansi'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'

export type Kesiapan = Readonly<{ siap: boolean; nama: string; telepon: string }>

/** Whether WBS reports can be sealed now; if not, where a reporter goes instead. */
export async function getKesiapan(): Promise<Kesiapan> {
  const [penyegel, instansi] = await Promise.all([getPenyegel('WBS'), findInstansiAktif('WBS')])
  return { siap: penyegel.keadaan === 'SIAP', nama: instansi?.nama ?? 'Inspektorat', telepon: instansi?.telepon ?? '-' }
}
