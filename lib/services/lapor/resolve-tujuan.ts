import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { SELURUH_KANTOR } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { Kategori, Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { findInstansi } from '@/lib/data/instansi'
import { listDiKantor, listPemegangPeran } from '@/lib/data/petugas'
import { findUnit, listUnitKantor } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'

export type Tujuan = Readonly<{
  unitId: string | null
  peranDihindari: readonly Peran[]
  terlaporIds: readonly string[]
  aboutCustodian: boolean
}>

const KATEGORI_JENIS: Readonly<Record<Kategori, readonly string[]>> = {
  OPD: ['OPD', 'BIDANG'],
  DESA: ['DESA', 'KELURAHAN'],
  LAIN: [],
}

type UnitKantor = Readonly<{ jenis: string; posisi: Peran | null; instansiId: string | null }>

/** The post of the office a unit stands for; the office itself stands for its head. */
function posisiOf(unit: UnitKantor, instansiId: string | undefined): Peran | null {
  const isOffice = unit.jenis === 'OPD' && unit.instansiId !== null && unit.instansiId === instansiId
  return isOffice ? 'KEPALA' : unit.posisi
}

/** Everybody in the office answers to its head, the custodian too. */
const tentangPemegang = (posisi: Peran | null) => posisi === 'PEMEGANG_IDENTITAS' || posisi === 'KEPALA'

/** Units whose reports are sealed to the recovery key alone; the form's browser must know them before it seals. */
export async function listUnitTentangPemegang(layanan: Layanan): Promise<readonly string[]> {
  const rows = await listUnitKantor(layanan)
  return rows.filter((row) => tentangPemegang(posisiOf(row, row.instansiId ?? undefined))).map((row) => row.id)
}

/**
 * The unit a report names, and who must therefore never see it. A report about a post of the Inspektorat itself starts
 * at the next higher addressee; one about the Inspektorat or its head goes around the whole office.
 * @throws AppError INVALID_INPUT when the unit does not fit the category.
 */
export async function resolveTujuan(layanan: Layanan, kategori: Kategori, unitId: string): Promise<Tujuan> {
  if (kategori === 'LAIN') return { unitId: null, peranDihindari: [], terlaporIds: [], aboutCustodian: false }
  const unit = await findUnit(db, unitId)
  if (!unit || !unit.lingkup.includes(layanan) || !KATEGORI_JENIS[kategori].includes(unit.jenis))
    throw new AppError('INVALID_INPUT', [`unitId.wajib${kategori}`])
  if (STANDAR[layanan].unit === 'TUJUAN') return { unitId, peranDihindari: [], terlaporIds: [], aboutCustodian: false }
  const instansi = await findInstansi(db, layanan)
  const kantorId = instansi?.kantorId ?? instansi?.id
  const posisi = posisiOf(unit, kantorId)
  if (posisi === null) return { unitId, peranDihindari: [], terlaporIds: [], aboutCustodian: false }
  const holders = await listPemegangPeran(db, posisi, layanan, now())
  const terlaporIds = await listDiKantor(holders, kantorId ?? '')
  return {
    unitId,
    peranDihindari: posisi === 'KEPALA' ? SELURUH_KANTOR : [posisi],
    terlaporIds,
    aboutCustodian: tentangPemegang(posisi),
  }
}
