import 'server-only'
import { giliranOf } from '@/lib/domain/alur/giliran'
import { officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { batasTenggat, tenggatMenekan } from '@/lib/domain/tenggat/tenggat'
import { listGiliranBasi, replaceGiliran } from '@/lib/data/giliran'
import { forgetKalender, getKalender } from '@/lib/data/kalender'
import { findKasusById } from '@/lib/data/kasus'
import { toTenggat } from '@/lib/data/tenggat'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { faktaOf } from './fakta'

/**
 * Works out whose turn it is on a case and until when, and puts it beside the case. Every step does so last; so does every
 * other act that changes what the conditions look at.
 */
export async function refreshGiliran({ tx, at }: Pick<UnitOfWork, 'tx' | 'at'>, pengaduanId: string, kalender: Kalender): Promise<void> {
  const kasus = await findKasusById(tx, pengaduanId)
  if (!kasus) return
  const clock = tenggatMenekan(kasus.tenggat.map(toTenggat))
  const jatuhTempo = clock ? batasTenggat(clock, kalender) : null
  const giliran = giliranOf(faktaOf(kasus, at, kalender), kasus.peranDihindari)
  await replaceGiliran(tx, kasus, giliran, { jatuhTempo, today: officeDate(at) })
}

const BATCH = 100

/** Cases whose turn has to be worked out anew. Returns how many it took; the rest are the next round's. */
export async function refreshGiliranBasi(): Promise<number> {
  const ids = await listGiliranBasi(BATCH)
  // Another process may have changed it.
  if (ids.length > 0) forgetKalender()
  const kalender = await getKalender()
  for (const id of ids) await inTransaction((unit) => refreshGiliran(unit, id, kalender))
  return ids.length
}
