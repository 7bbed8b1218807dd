import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { unitIdOf, type JenisUnit } from '@/lib/domain/instansi/unit'
import type { UnitBaru, UnitUbah } from '@/lib/domain/instansi/unit-schema'
import type { Layanan } from '@/lib/domain/layanan'
import { listInstansi } from '@/lib/data/instansi'
import {
  createUnit,
  findUnit,
  listKecamatan,
  listUnitSaring,
  setUnitAktif,
  updateUnit,
  type NewUnit,
  type SaringUnit,
} from '@/lib/data/unit'
import type { UnitOfWork } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { administrate, assertPermission } from '@/lib/services/petugas/administrate'

const PERMISSION = 'petugas:manage'

/** Rows of one page of the list. */
export const UNIT_HALAMAN = 50

/** Villages are known by their Kemendagri code, everything else by a name of ours; a post also by its layanan. */
function idOf({ jenis, namaUnit, kode, lingkup }: UnitBaru): string {
  if (jenis === 'OPD') return unitIdOf(namaUnit)
  return jenis === 'BIDANG' ? unitIdOf(`${lingkup[0] ?? ''}-${namaUnit}`).replace(/^opd-/, 'jabatan-') : kode
}

/** A village lies in a district that is listed. @throws AppError INVALID_INPUT 'kecamatan.tidakAda'. */
async function assertKecamatan(kecamatan: string): Promise<string | null> {
  if (kecamatan === '') return null
  const known = (await listKecamatan()).find((row) => row.nama.toLowerCase() === kecamatan.toLowerCase())
  if (!known) throw new AppError('INVALID_INPUT', ['kecamatan.tidakAda'])
  return known.nama
}

async function rowOf({ tx }: UnitOfWork, input: UnitBaru): Promise<NewUnit> {
  const { jenis, namaUnit: nama, posisi, lingkup } = input
  const row = { id: idOf(input), jenis, nama, lingkup, kecamatan: await assertKecamatan(input.kecamatan) }
  if (jenis !== 'BIDANG') return row
  const kantor = (await listInstansi(tx)).find((one) => one.layanan === lingkup[0])
  if (!kantor) throw new AppError('INVALID_INPUT', ['lingkup.wajib'])
  return { ...row, instansiId: kantor.kantorId ?? kantor.id, posisi: posisi === '' ? null : posisi }
}

/**
 * A unit that reports may name, cases be sent to and accounts sit in.
 * @throws AppError FORBIDDEN, INVALID_INPUT ('namaUnit.dipakai', 'kecamatan.tidakAda', 'lingkup.wajib').
 */
export async function addUnit(petugas: Petugas, input: UnitBaru): Promise<void> {
  const act = {
    petugas,
    permission: PERMISSION,
    tindakan: 'BUAT_UNIT',
    objek: `unit:${idOf(input)}`,
    rincian: { jenis: input.jenis },
  } as const
  await administrate(act, async (unit) => createUnit(unit.tx, await rowOf(unit, input)), 'namaUnit.dipakai')
}

/**
 * Renames a unit, moves it to another district, gives its letters a head, or offers it in other layanan; its cases stay with it. The old name stands
 * in the audit trail. @throws AppError FORBIDDEN, NOT_FOUND, INVALID_INPUT 'kecamatan.tidakAda'.
 */
export async function editUnit(petugas: Petugas, { unitId, namaUnit, kecamatan, lingkup, ...kop }: UnitUbah): Promise<void> {
  const lama = await findUnit(db, unitId)
  const act = {
    petugas,
    permission: PERMISSION,
    tindakan: 'UBAH_UNIT',
    objek: `unit:${unitId}`,
    rincian: { dari: lama?.nama ?? '', menjadi: namaUnit },
  } as const
  await administrate(act, async ({ tx }) => {
    const { alamatInstansi: alamat, kodePos, teleponInstansi: telepon } = kop
    const data = { nama: namaUnit, kecamatan: await assertKecamatan(kecamatan), alamat, kodePos, telepon, lingkup }
    if (!(await updateUnit(tx, unitId, data))) throw new AppError('NOT_FOUND')
  })
}

/** Offers a unit in forms, or no longer. @throws AppError FORBIDDEN, CONFLICT. */
export async function switchUnit(petugas: Petugas, unitId: string, aktif: boolean): Promise<void> {
  const tindakan = aktif ? 'AKTIFKAN_UNIT' : 'NONAKTIFKAN_UNIT'
  await administrate({ petugas, permission: PERMISSION, tindakan, objek: `unit:${unitId}` }, async ({ tx }) => {
    if (!(await setUnitAktif(tx, unitId, aktif))) throw new AppError('CONFLICT')
  })
}

export type UnitTerdaftar = Readonly<{
  id: string
  jenis: JenisUnit
  nama: string
  kecamatan: string | null
  lingkup: readonly Layanan[]
  aktif: boolean
  /** The office itself, which stays. */
  kantor: boolean
}>

/** What an agency's own letters say under its name; empty where it has not said it. */
export type KopUnit = Readonly<{ alamat: string; kodePos: string; telepon: string }>

export type DaftarUnitTerdaftar = Readonly<{ unit: readonly UnitTerdaftar[]; jumlah: number; halaman: number }>

/** One page of units. @throws AppError FORBIDDEN. */
export async function listUnit(petugas: Petugas, saring: SaringUnit, halaman: number): Promise<DaftarUnitTerdaftar> {
  await assertPermission(petugas, PERMISSION, 'BACA_UNIT', 'unit')
  const { baris, jumlah } = await listUnitSaring(saring, (halaman - 1) * UNIT_HALAMAN, UNIT_HALAMAN)
  const unit = baris.map(({ id, jenis, nama, kecamatan, lingkup, aktif, instansiId }) => ({
    id,
    jenis,
    nama,
    kecamatan,
    lingkup,
    aktif,
    kantor: instansiId !== null && jenis === 'OPD',
  }))
  return { unit, jumlah, halaman }
}

/** @throws AppError FORBIDDEN, NOT_FOUND. */
export async function getUnit(petugas: Petugas, unitId: string): Promise<UnitTerdaftar & Readonly<{ kop: KopUnit }>> {
  await assertPermission(petugas, PERMISSION, 'BACA_UNIT', `unit:${unitId}`)
  const row = await findUnit(db, unitId)
  if (!row) throw new AppError('NOT_FOUND')
  const { id, jenis, nama, kecamatan, lingkup, aktif, instansiId, alamat, kodePos, telepon } = row
  const kop = { alamat, kodePos, telepon }
  return { id, jenis, nama, kecamatan, lingkup, aktif, kop, kantor: instansiId !== null && jenis === 'OPD' }
}
