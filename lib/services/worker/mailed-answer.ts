import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { getKalender } from '@/lib/data/kalender'
import { findKasusById } from '@/lib/data/kasus'
import { findKiriman, moveKiriman } from '@/lib/data/kiriman'
import { claimLanjutan, setLanjutan, type Lanjutan } from '@/lib/data/outbox-claim'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { log } from '@/lib/infra/log'
import { completeDelivery } from '@/lib/services/kiriman/complete-delivery'
import { KUNCI_JAWABAN } from '@/lib/services/kiriman/enqueue-jawaban'
import { refreshGiliran } from '@/lib/services/alur/refresh-giliran'

/** The answer's mail has left: the case is answered and closed (W16, W17). Doing it twice changes nothing. */
async function completeMailedAnswer(kirimanId: string): Promise<void> {
  await inTransaction(async (unit) => {
    const kiriman = await findKiriman(unit.tx, kirimanId)
    if (!kiriman || kiriman.status !== 'ANTRE') return
    const kasus = await findKasusById(unit.tx, kiriman.pengaduanId)
    if (!kasus) return
    // Where there are several ways the desk took the step when it chose mail among them; what remains is to note that it left.
    const diserahkan = STANDAR[kasus.layanan].penyampaian === 'BEBERAPA'
    if (diserahkan) await moveKiriman(unit.tx, { id: kirimanId, status: 'ANTRE' }, { status: 'DIKIRIM', dikirimAt: unit.at })
    await refreshGiliran(unit, kasus.id, await getKalender())
    if (diserahkan || kasus.status !== 'JAWABAN_DISETUJUI') return
    await completeDelivery(unit, 'SISTEM', { pengaduanId: kasus.id, versi: kasus.versi }, {})
  })
}

/** The mail cannot be delivered: the letter clerk sees it and chooses another way. */
async function failMailedAnswer(kirimanId: string): Promise<void> {
  await inTransaction(async ({ tx, audit }) => {
    if (await moveKiriman(tx, { id: kirimanId, status: 'ANTRE' }, { status: 'DIKEMBALIKAN' }))
      audit({ aktor: 'sistem', tindakan: 'SUREL_GAGAL', objek: `kiriman:${kirimanId}` })
  })
}

const BATCH = 20
/** Seconds until a step that failed is tried again; doubled each time, an hour at most. */
const LAGI = 10
const LAMBAT = 3600

const laterBy = (seconds: number) => new Date(now().getTime() + seconds * 1000)

async function completeOne({ id, kunci, status, percobaan }: Lanjutan): Promise<void> {
  const kirimanId = kunci.slice(KUNCI_JAWABAN.length)
  try {
    await (status === 'TERKIRIM' ? completeMailedAnswer(kirimanId) : failMailedAnswer(kirimanId))
    await setLanjutan(id, null)
  } catch (error) {
    log('error', 'mail.completion', { name: error instanceof Error ? error.name : 'unknown', tries: percobaan })
    await setLanjutan(id, laterBy(Math.min(LAMBAT, LAGI * 2 ** Math.min(percobaan, 10))))
  }
}

/**
 * The steps that cases take once their answer's mail has left or was given up. One that fails comes back on its own and
 * sends nothing again. Returns how many it took.
 */
export async function completeMails(): Promise<number> {
  const rows = await claimLanjutan(now(), laterBy(LAMBAT), BATCH)
  for (const row of rows) await completeOne(row)
  return rows.length
}
