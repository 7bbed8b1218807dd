import 'server-only'
import { findAkunIdOf } from '@/lib/data/akun-pengaduan'
import { setKabarAkun } from '@/lib/data/akun-pelapor'
import { findKiriman, moveKiriman } from '@/lib/data/kiriman'
import { isKunciTelepon, markMemantul, pengaduanIdOfKunci } from '@/lib/data/surel-kabar'
import { deleteTeleponKabar } from '@/lib/data/telepon-kabar'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { KUNCI_JAWABAN } from '@/lib/services/kiriman/enqueue-jawaban'

async function pengaduanIdOf({ tx, audit }: UnitOfWork, kunci: string): Promise<string | null> {
  if (!kunci.startsWith(KUNCI_JAWABAN)) return pengaduanIdOfKunci(kunci)
  const kirimanId = kunci.slice(KUNCI_JAWABAN.length)
  const kiriman = await findKiriman(tx, kirimanId)
  // An answer that left and came back: the page tells its reader, who finds the answer there.
  if (await moveKiriman(tx, { id: kirimanId, status: 'DIKIRIM' }, { status: 'DIKEMBALIKAN' }))
    audit({ aktor: 'sistem', tindakan: 'SUREL_MEMANTUL', objek: `kiriman:${kirimanId}` })
  return kiriman?.pengaduanId ?? null
}

/** The gateway knows no such number: it serves nobody and goes; the tracking page says that there is none. */
async function forgetTelepon({ tx, audit }: UnitOfWork, pengaduanId: string): Promise<void> {
  if (await deleteTeleponKabar(tx, [pengaduanId]))
    audit({ aktor: 'sistem', tindakan: 'HAPUS_TELEPON_KABAR', objek: `pengaduan:${pengaduanId}` })
}

/** A mail to a reporter did not arrive: his tracking page says so, and no further one is sent to that address. */
export async function recordMemantul(kunci: string): Promise<void> {
  await inTransaction(async (unit) => {
    const pengaduanId = await pengaduanIdOf(unit, kunci)
    if (!pengaduanId) return
    if (isKunciTelepon(kunci)) return forgetTelepon(unit, pengaduanId)
    if (!(await markMemantul(unit.tx, pengaduanId, unit.at))) {
      // The address was that of an account: it serves nobody and goes.
      const akunId = await findAkunIdOf(unit.tx, pengaduanId)
      if (akunId !== null) await setKabarAkun(unit.tx, akunId, null)
      return
    }
    unit.audit({ aktor: 'sistem', tindakan: 'SUREL_MEMANTUL', objek: `pengaduan:${pengaduanId}` })
  })
}
