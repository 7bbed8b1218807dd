import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { AkuiPemulihanInput } from '@/lib/domain/kustodi/kustodi-schema'
import { mayAkuiPemulihan } from '@/lib/domain/kustodi/peringatan'
import { fromDateColumn } from '@/lib/data/dates'
import { anchorJejak, readUrutanJangkar } from '@/lib/data/jangkar'
import { lockJejak } from '@/lib/data/jejak-audit'
import { insertPengakuan, listPengakuan } from '@/lib/data/pengakuan'
import { closePeringatanOf } from '@/lib/data/peringatan'
import { findPetugas, listPetugasNames } from '@/lib/data/petugas'
import type { UnitOfWork } from '@/lib/data/transaction'
import { inTransaction } from '@/lib/data/transaction'
import { lastAnchor } from '@/lib/infra/anchor-file'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { findCelah, type Celah } from './celah'
import { PEMULIHAN_CADANGAN } from './pemulihan'

/** Two people, neither of whom administers the machine the backup came from. */
const PENGAKU_MINIMUM = 2

export type PemulihanTampak = Readonly<{
  celah: Readonly<{ dari: number; sampai: number; hilang: boolean }>
  pengakuan: readonly Readonly<{ nama: string; alasan: string; tanggalCadangan: string; at: Date }>[]
  bolehAkui: boolean
}>

/** The restore that waits to be accepted, or null while database and anchors agree. */
export async function getPemulihan(petugas: Petugas): Promise<PemulihanTampak | null> {
  const celah = await findCelah()
  if (!celah) return null
  const rows = await listPengakuan(celah.dari)
  const names = await listPetugasNames(rows.map(({ petugasId }) => petugasId))
  return {
    celah: { dari: celah.dari, sampai: celah.sampai, hilang: celah.hilang },
    pengakuan: rows.map((row) => ({
      nama: names.get(row.petugasId) ?? '',
      alasan: row.alasan,
      tanggalCadangan: fromDateColumn(row.tanggalCadangan),
      at: row.dibuatAt,
    })),
    bolehAkui: mayAkuiPemulihan(petugas) && !rows.some(({ petugasId }) => petugasId === petugas.id),
  }
}

/** Those among them whose word still counts: who lost his post since then does not make the second. */
async function countHolders({ tx, at }: UnitOfWork, urutan: number): Promise<number> {
  const rows = await listPengakuan(urutan, tx)
  const holders = await Promise.all(rows.map(({ petugasId }) => findPetugas(petugasId, at)))
  return holders.filter((holder) => holder !== null && mayAkuiPemulihan(holder)).length
}

async function accept(unit: UnitOfWork, petugas: Petugas, celah: Celah, input: AkuiPemulihanInput): Promise<boolean> {
  const { tx, at, audit } = unit
  if (!mayAkuiPemulihan(petugas)) throw new AppError('FORBIDDEN')
  // Two at the same moment must see each other.
  await lockJejak(tx)
  const { alasanPemulihan: alasan, tanggalCadangan } = input
  await insertPengakuan(tx, at, { urutan: celah.dari, petugasId: petugas.id, alasan, tanggalCadangan })
  audit({
    aktor: `petugas:${petugas.id}`,
    tindakan: 'AKUI_PEMULIHAN',
    objek: 'jejakAudit',
    rincian: { urutan: celah.dari, tanggal: tanggalCadangan },
  })
  if ((await countHolders(unit, celah.dari)) < PENGAKU_MINIMUM) return false
  const urutanBaru = Math.max(await readUrutanJangkar(tx), (await lastAnchor())?.urutan ?? 0) + 1
  audit({
    aktor: 'sistem',
    tindakan: PEMULIHAN_CADANGAN,
    objek: 'jejakAudit',
    rincian: {
      urutanCocok: celah.dari - 1,
      urutan: celah.sampai,
      urutanBaru,
      nomorJangkar: celah.nomor.toString(),
      kepala: celah.kepala.toString(),
    },
  })
  for (const id of await closePeringatanOf(tx, at, ['CADANGAN_DIPULIHKAN', 'JANGKAR_HILANG'], petugas.id)) {
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'TUTUP_PERINGATAN', objek: `peringatanKustodi:${id}` })
  }
  return true
}

/**
 * One of two says that the database was restored from a backup, and of which day. With the second the chain takes the gap in:
 * a row with the numbers of the last anchor and of its present head, and anchors that begin anew from there.
 * @throws AppError FORBIDDEN, CONFLICT when there is no such gap (any more) or this petugas has said so before.
 */
export async function acceptPemulihan(petugas: Petugas, input: AkuiPemulihanInput): Promise<void> {
  try {
    const celah = await findCelah()
    if (!celah || celah.dari.toString() !== input.urutan) throw new AppError(mayAkuiPemulihan(petugas) ? 'CONFLICT' : 'FORBIDDEN')
    if (await inTransaction((unit) => accept(unit, petugas, celah, input))) await anchorJejak({ baru: true })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    await auditRefusal(petugas, 'AKUI_PEMULIHAN', 'jejakAudit', error)
    throw error
  }
}
