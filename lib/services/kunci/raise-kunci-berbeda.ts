import 'server-only'
import { raisePeringatan } from '@/lib/services/kustodi/raise-peringatan'
import { listKunciBerbeda, tidySematan } from './cocok-sematan'

/** Tells every holder of a slot whose pin, key in force and last proven change do not agree. */
export async function raiseKunciBerbeda(): Promise<void> {
  await tidySematan()
  for (const { slot } of await listKunciBerbeda()) {
    await raisePeringatan({ jenis: 'KUNCI_TIDAK_COCOK', objek: `slot:${slot}`, rincian: { slot } })
  }
}
