import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { ukuranRekamanOf } from '@/lib/domain/lapor/unggahan'
import { readSetelan } from '@/lib/data/setelan'

/** Bytes of the largest recording this layanan takes (setting `ukuranRekaman`); 0: none. */
export async function getUkuranRekaman(layanan: Layanan): Promise<number> {
  return ukuranRekamanOf(await readSetelan('ukuranRekaman'))[layanan]
}
