import 'server-only'
import { anchorJejak } from '@/lib/data/jangkar'
import { now } from '@/lib/infra/clock'
import { checkKustodi } from '@/lib/services/kustodi/check-kustodi'
import { raisePeringatan } from '@/lib/services/kustodi/raise-peringatan'
import { findCelahBaru } from './celah'

/** Milliseconds. Older changes are looked at by the nightly verification. */
const LOOK_BACK = 2 * 86_400_000

/**
 * Each half minute: are the last anchors still true, is everything since accounted for, and where does the chain stand now?
 * First the look and then the anchor, so that a database which is older than its anchors is noticed at its first start.
 */
export async function guardJejak(): Promise<void> {
  const celah = await findCelahBaru()
  if (celah) {
    const { dari, sampai, hilang } = celah
    await raisePeringatan({ jenis: hilang ? 'JANGKAR_HILANG' : 'CADANGAN_DIPULIHKAN', objek: dari.toString(), rincian: { dari, sampai } })
  }
  await checkKustodi(new Date(now().getTime() - LOOK_BACK))
  await anchorJejak()
}
