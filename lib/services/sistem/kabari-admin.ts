import 'server-only'
import { LAYANAN } from '@/lib/domain/layanan'
import { findAkun } from '@/lib/data/akun'
import { enqueueMail } from '@/lib/data/outbox'
import { listPemegangPeran } from '@/lib/data/petugas'
import { inTransaction } from '@/lib/data/transaction'

const MINGGU = 7 * 86_400_000

/** Every Admin Sistem with an address is told of what lasts, once a week however often this runs. `perihal` names it in the outbox. */
export async function kabariAdmin(perihal: string, kabar: Readonly<{ subjek: string; teks: string }>): Promise<void> {
  await inTransaction(async ({ tx, at }) => {
    const ids = await Promise.all(LAYANAN.map((layanan) => listPemegangPeran(tx, 'ADMIN_SISTEM', layanan, at)))
    for (const id of new Set(ids.flat())) {
      const kepada = (await findAkun(tx, id))?.surel
      if (kepada) await enqueueMail(tx, at, { kunci: `${perihal}:${id}:${Math.floor(at.getTime() / MINGGU)}`, kepada, ...kabar })
    }
  })
}
