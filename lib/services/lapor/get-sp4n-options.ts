import 'server-only'
import { listUnitFor } from '@/lib/data/unit'
import { newKunciKirim, suggestSamaran } from '@/lib/infra/kode'

export type Sp4nOptions = Readonly<{ kunciKirim: string; samaran: string; opd: readonly Readonly<{ id: string; nama: string }>[] }>

/** What a freshly rendered SP4N form needs: its own secret key, and the agencies of the region. */
export async function getSp4nOptions(): Promise<Sp4nOptions> {
  const opd = await listUnitFor('SP4N', 'OPD')
  return {
    kunciKirim: newKunciKirim(),
    samaran: suggestSamaran(),
    opd: opd.filter(({ jenis }) => jenis === 'OPD').map(({ id, nama }) => ({ id, nama })),
  }
}
