import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { UnitBaru } from '@/lib/domain/petugas/petugas-schema'
import { createUnit, listSemuaUnit, setUnitAktif } from '@/lib/data/unit'
import { unitIdOf } from '@/lib/data/unit-awal'
import { administrate, assertPermission } from './administrate'

/** Villages are known by their Kemendagri code, everything else by a name of ours. */
const idOf = ({ jenis, namaUnit, kode }: UnitBaru) => (jenis === 'OPD' ? unitIdOf(namaUnit) : kode)

/** A unit that reports may name and accounts may sit in. @throws AppError FORBIDDEN, INVALID_INPUT ('namaUnit.dipakai'). */
export async function addUnit(petugas: Petugas, input: UnitBaru): Promise<void> {
  const id = idOf(input)
  const act = {
    petugas,
    permission: 'petugas:manage',
    tindakan: 'BUAT_UNIT',
    objek: `unit:${id}`,
    rincian: { jenis: input.jenis },
  } as const
  await administrate(
    act,
    ({ tx }) => createUnit(tx, { id, jenis: input.jenis, nama: input.namaUnit, kecamatan: input.kecamatan || null }),
    'namaUnit.dipakai',
  )
}

/** Offers a unit in forms, or no longer. @throws AppError FORBIDDEN, CONFLICT. */
export async function switchUnit(petugas: Petugas, unitId: string, aktif: boolean): Promise<void> {
  const tindakan = aktif ? 'AKTIFKAN_UNIT' : 'NONAKTIFKAN_UNIT'
  await administrate({ petugas, permission: 'petugas:manage', tindakan, objek: `unit:${unitId}` }, async ({ tx }) => {
    if (!(await setUnitAktif(tx, unitId, aktif))) throw new AppError('CONFLICT')
  })
}

export type UnitTerdaftar = Readonly<{ id: string; jenis: string; nama: string; kecamatan: string | null; aktif: boolean; kantor: boolean }>

/** @throws AppError FORBIDDEN. */
export async function listUnit(petugas: Petugas): Promise<readonly UnitTerdaftar[]> {
  await assertPermission(petugas, 'petugas:manage', 'BACA_UNIT', 'unit')
  return (await listSemuaUnit()).map(({ id, jenis, nama, kecamatan, aktif, instansiId }) => ({
    id,
    jenis,
    nama,
    kecamatan,
    aktif,
    kantor: instansiId !== null,
  }))
}
