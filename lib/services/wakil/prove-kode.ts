import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { DIBUKA_MENIT, type BuktikanInput } from '@/lib/domain/wakil/kode-pengganti'
import { hasOpened, insertBuktiKode } from '@/lib/data/kode-pengganti'
import { findKasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { findKodeAkses } from '@/lib/data/wakil'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'

/**
 * The custodian has compared the person before him with the sealed identity, which he opened just now, and writes down that it
 * is the reporter. Another officer goes on from here: nobody alone exchanges a code.
 * @throws AppError NOT_FOUND, FORBIDDEN, GUARD_FAILED "identitasBelumDibuka" without an opening within the hour, or
 *   "tanpaKode" for a case that has no code.
 */
export async function proveKodeHilang(petugas: Petugas, { pengaduanId, buktiDiri }: BuktikanInput): Promise<void> {
  const objek = `pengaduan:${pengaduanId}`
  await recordRefusal(petugas, 'BUKTIKAN_PELAPOR', objek, () =>
    inTransaction(async ({ tx, at, audit }) => {
      const kasus = await findKasus(tx, petugas, pengaduanId)
      if (!kasus) throw new AppError('NOT_FOUND')
      if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'identitas:open'))
        throw new AppError('FORBIDDEN')
      if ((await findKodeAkses(tx, pengaduanId)) === null) throw new AppError('GUARD_FAILED', ['tanpaKode'])
      const since = new Date(at.getTime() - DIBUKA_MENIT * 60_000)
      if (!(await hasOpened(tx, petugas.id, pengaduanId, since))) throw new AppError('GUARD_FAILED', ['identitasBelumDibuka'])
      await insertBuktiKode(tx, { pengaduanId, caraBukti: buktiDiri, dibuktikanId: petugas.id, dibuktikanAt: at })
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'BUKTIKAN_PELAPOR', objek, rincian: { buktiDiri } })
    }),
  )
}
