import 'server-only'
import { giliranOf } from '@/lib/domain/alur/giliran'
import type { JenisTenggat } from '@/lib/domain/alur/types'
import { officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { batasTenggat, tenggatMenekan } from '@/lib/domain/tenggat/tenggat'
import { listGiliranBasi, replaceGiliran } from '@/lib/data/giliran'
import { forgetKalender, getKalender } from '@/lib/data/kalender'
import { fromDateColumn } from '@/lib/data/dates'
import { findKasusById, type Kasus } from '@/lib/data/kasus'
import { setBatas, toTenggat } from '@/lib/data/tenggat'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { ingatkanGeser } from '@/lib/services/pengingat/ingatkan'
import { faktaOf } from './fakta'

/**
 * Works out whose turn it is on a case and until when, and puts it beside the case. Every step does so last; so does every
 * other act that changes what the conditions look at.
 */
export async function refreshGiliran({ tx, at }: Pick<UnitOfWork, 'tx' | 'at'>, pengaduanId: string, kalender: Kalender): Promise<void> {
  const kasus = await findKasusById(tx, pengaduanId)
  if (!kasus) return
  for (const { id, batas } of movedLimits(kasus, kalender)) await setBatas(tx, id, batas, null)
  const clock = tenggatMenekan(kasus.tenggat.map(toTenggat))
  const jatuhTempo = clock ? batasTenggat(clock, kalender) : null
  const giliran = giliranOf(faktaOf(kasus, at, kalender), kasus.peranDihindari)
  await replaceGiliran(tx, kasus, giliran, { jatuhTempo, today: officeDate(at) })
}

type Batas = Readonly<{ id: string; jenis: JenisTenggat; lama: string | null; batas: string | null }>

/** Open clocks whose limit is another than when it was last counted. */
function movedLimits({ tenggat }: Pick<Kasus, 'tenggat'>, kalender: Kalender): readonly Batas[] {
  return tenggat
    .filter(({ status }) => status === 'BERJALAN' || status === 'JEDA')
    .map((row) => ({
      id: row.id,
      jenis: row.jenis,
      lama: row.batas && fromDateColumn(row.batas),
      batas: batasTenggat(toTenggat(row), kalender),
    }))
    .filter(({ lama, batas }) => lama !== batas)
}

/** The calendar changed: what it moved is written down with the day before and the day after, and told to whose clock it is. */
async function recordGeser(unit: UnitOfWork, pengaduanId: string, kalender: Kalender): Promise<void> {
  const kasus = await findKasusById(unit.tx, pengaduanId)
  if (!kasus) return
  for (const { id, jenis, lama, batas } of movedLimits(kasus, kalender)) {
    const moved = lama !== null && batas !== null
    await setBatas(unit.tx, id, batas, moved ? { dari: lama, at: unit.at } : null)
    if (!moved) continue
    await ingatkanGeser(unit, { tenggatId: id, pengaduanId, jenis })
    unit.audit({
      aktor: 'sistem',
      tindakan: 'GESER_TENGGAT',
      objek: `pengaduan:${pengaduanId}`,
      rincian: { jenis, lama, baru: batas },
    })
  }
}

const BATCH = 100

/** Cases whose turn and limits have to be worked out anew: the calendar changed. Returns how many it took; the rest are the next round's. */
export async function refreshGiliranBasi(): Promise<number> {
  const ids = await listGiliranBasi(BATCH)
  // Another process may have changed it.
  if (ids.length > 0) forgetKalender()
  const kalender = await getKalender()
  for (const id of ids)
    await inTransaction(async (unit) => {
      await recordGeser(unit, id, kalender)
      await refreshGiliran(unit, id, kalender)
    })
  return ids.length
}
