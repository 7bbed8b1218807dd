import 'server-only'
import { findAkun } from '@/lib/data/akun'
import { enqueueMail } from '@/lib/data/outbox'
import { findPetugas, listPemegangPeran } from '@/lib/data/petugas'
import { countBelumDikabari, listUsulan, markDikabari, refreshUsulan } from '@/lib/data/retensi'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { LAYANAN } from '@/lib/domain/layanan'

/** Days after which a list nobody confirmed is told of again. */
const KABARI_LAGI = 7

const KABAR = {
  subjek: 'Ada identitas yang menunggu kepastian Anda',
  teks: 'Masa simpan sebagian identitas sudah lewat. Identitas itu baru dimusnahkan setelah Anda memastikannya. Masuk ke halaman petugas, lalu buka Masa simpan identitas.',
}

/** Only who has something to confirm hears of it: a PPDP learns nothing of a case about himself, also not that there is one. */
async function tellPpdp({ tx, at }: UnitOfWork): Promise<void> {
  const ids = await Promise.all(LAYANAN.map((layanan) => listPemegangPeran(tx, 'PPDP', layanan, at)))
  for (const id of new Set(ids.flat())) {
    const petugas = await findPetugas(id, at)
    const surel = (await findAkun(tx, id))?.surel
    if (!petugas || !surel || (await listUsulan(petugas, 'identitas:destroy', tx)).length === 0) continue
    await enqueueMail(tx, at, { kunci: `usulan-musnah:${id}:${at.toISOString()}`, kepada: surel, ...KABAR })
  }
}

/**
 * Puts on the list whose retention is over by the database's clock, and tells the PPDP of a new list, and weekly of one
 * nobody confirmed. Destroys nothing. Returns how many chains are new.
 */
export async function proposeMusnah(): Promise<number> {
  return inTransaction(async (unit) => {
    const baru = await refreshUsulan(unit.tx)
    if (baru > 0) unit.audit({ aktor: 'sistem', tindakan: 'USUL_MUSNAH', objek: 'usulanMusnah', rincian: { jumlah: baru } })
    if ((await countBelumDikabari(unit.tx, KABARI_LAGI)) === 0) return baru
    await tellPpdp(unit)
    await markDikabari(unit.tx)
    return baru
  })
}
