import 'server-only'
import { listPenerima } from '@/lib/data/identitas'
import { findInstansiAktif } from '@/lib/data/instansi'

export type Kesiapan = Readonly<{ siap: boolean; nama: string; telepon: string }>

/** Whether WBS reports can be sealed now; if not, where a reporter goes instead. */
export async function getKesiapan(): Promise<Kesiapan> {
  const [penerima, instansi] = await Promise.all([listPenerima('WBS'), findInstansiAktif('WBS')])
  return { siap: penerima.length === 2, nama: instansi?.nama ?? 'Inspektorat', telepon: instansi?.telepon ?? '-' }
}
