import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { segel } from '@/lib/domain/segel'
import { caraBuktiDi, type BuktiWakil, type TindakanWakil } from '@/lib/domain/wakil/wakil-schema'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { findKasus, type Kasus } from '@/lib/data/kasus'
import type { UnitOfWork } from '@/lib/data/transaction'
import { findKodeAkses, insertWakil } from '@/lib/data/wakil'
import { sealText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { isKodeAkses } from '@/lib/services/lacak/kode-akses'
import { brake } from '@/lib/services/pintu/brake'

/** May this officer act for a reporter of this case? The desk that takes reports in does. */
export const mayWakili = (petugas: Petugas, kasus: Pick<Kasus, 'layanan' | 'peranDihindari'>): boolean =>
  mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'pengaduan:register')

/**
 * The code the reporter shows at the desk, judged and paced as on the tracking page and kept nowhere. Any other proof is the
 * officer's word, which stands beside the act.
 * @throws AppError INVALID_INPUT "kodeAkses.tidakCocok", TOO_MANY_TRIES.
 */
export async function proveKode(petugas: Petugas, { pengaduanId, caraBukti, kodeAkses }: BuktiWakil): Promise<void> {
  if (caraBukti !== 'KODE' || isKodeAkses(kodeAkses, await findKodeAkses(db, pengaduanId))) return
  await brake('tebak', `petugas:${petugas.id}`)
  await countTolak('lacak', now())
  throw new AppError('INVALID_INPUT', ['kodeAkses.tidakCocok'])
}

/** The case, for the desk that may act in it. @throws AppError NOT_FOUND, FORBIDDEN, INVALID_INPUT for a proof this layanan cannot have. */
export async function findForWakil({ tx }: UnitOfWork, petugas: Petugas, { pengaduanId, caraBukti }: BuktiWakil): Promise<Kasus> {
  const kasus = await findKasus(tx, petugas, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  if (!mayWakili(petugas, kasus)) throw new AppError('FORBIDDEN')
  if (!caraBuktiDi(kasus.layanan).includes(caraBukti)) throw new AppError('INVALID_INPUT', ['caraBukti.wajib'])
  return kasus
}

/** Puts the proof beside the act, in its transaction: who came or wrote, when, known by what. */
export async function recordWakil(unit: UnitOfWork, petugas: Petugas, bukti: BuktiWakil, tindakan: TindakanWakil): Promise<void> {
  const { pengaduanId, caraBukti, tanggalWakil: tanggal, keterangan } = bukti
  const keteranganTersegel = sealText(keterangan, segel.wakil(pengaduanId))
  await insertWakil(unit.tx, unit.at, { pengaduanId, tindakan, caraBukti, tanggal, keteranganTersegel, petugasId: petugas.id })
  unit.audit({
    aktor: `petugas:${petugas.id}`,
    tindakan: 'WAKILI_PELAPOR',
    objek: `pengaduan:${pengaduanId}`,
    rincian: { tindakan, caraBukti, tanggal },
  })
}
