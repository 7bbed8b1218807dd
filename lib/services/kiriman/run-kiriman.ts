import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import type { Permission } from '@/lib/domain/auth/wewenang'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { jenisKirimanOf } from '@/lib/domain/kiriman/jenis-kiriman'
import { mayLeave } from '@/lib/domain/kiriman/pemberitahuan'
import type { StatusKiriman } from '@/lib/domain/layanan'
import { dropAlamatBalasan } from '@/lib/data/alamat-balasan'
import { getKalender } from '@/lib/data/kalender'
import { findKasus, lockKasus, type Kasus } from '@/lib/data/kasus'
import { findKiriman, type KirimanRow } from '@/lib/data/kiriman'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { refreshGiliran } from '@/lib/services/alur/refresh-giliran'

export type KirimanContext = UnitOfWork & Readonly<{ kasus: Kasus; kiriman: KirimanRow }>

/** `dari`: the state it was seen in, or those it may be in. */
type Act = Readonly<{ tindakan: string; kirimanId: string; permission: Permission; dari: StatusKiriman | readonly StatusKiriman[] }>

async function loadFor(unit: UnitOfWork, petugas: Petugas, act: Act): Promise<KirimanContext> {
  const found = await findKiriman(unit.tx, act.kirimanId)
  if (!found) throw new AppError('NOT_FOUND')
  await lockKasus(unit.tx, found.pengaduanId)
  const kasus = await findKasus(unit.tx, petugas, found.pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), act.permission)) throw new AppError('FORBIDDEN')
  const kiriman = await findKiriman(unit.tx, act.kirimanId)
  // Somebody else was faster, or the page is older than the letter.
  const gone =
    !kiriman ||
    kiriman.cara !== 'SURAT' ||
    ![act.dari].flat().includes(kiriman.status) ||
    kiriman.digantiAt !== null ||
    kiriman.batalAt !== null
  if (gone || !mayLeave(jenisKirimanOf(kiriman.jenis), kasus.status)) throw new AppError('CONFLICT')
  return { ...unit, kasus, kiriman }
}

/**
 * One act on one letter: scope, permission, the state it was seen in, change and audit row in one transaction.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT.
 */
export async function runKiriman(petugas: Petugas, act: Act, work: (context: KirimanContext) => Promise<void>): Promise<void> {
  const objek = `kiriman:${act.kirimanId}`
  await recordRefusal(petugas, act.tindakan, objek, () =>
    inTransaction(async (unit) => {
      const context = await loadFor(unit, petugas, act)
      await work(context)
      await dropAlamatBalasan(context.tx, context.kasus.id, context.kasus.status)
      await refreshGiliran(unit, context.kasus.id, await getKalender())
      unit.audit({ aktor: `petugas:${petugas.id}`, tindakan: act.tindakan, objek })
    }),
  )
}
