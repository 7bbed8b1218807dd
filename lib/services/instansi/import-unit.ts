import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { unitIdOf } from '@/lib/domain/instansi/unit'
import { judgeBarisUnit, type BarisUnit, type DaftarUnit } from '@/lib/domain/instansi/unit-schema'
import { listInstansi } from '@/lib/data/instansi'
import { createUnits, insertWilayah, listUnitIds } from '@/lib/data/unit'
import { readTempelan } from '@/lib/infra/tabel/read-tabel'
import { findWilayah, listKabupaten, listProvinsi, type Wilayah } from '@/lib/infra/wilayah'
import { administrate, assertPermission } from '@/lib/services/petugas/administrate'

const PERMISSION = 'petugas:manage'

async function judge(tabel: string): Promise<readonly BarisUnit[]> {
  const rows = readTempelan(tabel)
  const ids = judgeBarisUnit(rows, new Set()).map(({ nama }) => unitIdOf(nama))
  return judgeBarisUnit(rows, await listUnitIds(ids))
}

/**
 * Work units from a pasted table. Without `simpan` it only says what would be made of each line.
 * @throws AppError FORBIDDEN, INVALID_INPUT 'tabel.salah' when a line cannot be taken, 'tabel.kosong'.
 */
export async function importUnit(petugas: Petugas, { tabel, lingkup, simpan }: DaftarUnit): Promise<readonly BarisUnit[]> {
  await assertPermission(petugas, PERMISSION, 'BUAT_UNIT', 'unit')
  const rows = await judge(tabel)
  if (rows.length === 0) throw new AppError('INVALID_INPUT', ['tabel.kosong'])
  if (simpan === '') return rows
  const baru = rows.filter(({ galat }) => galat !== 'ada')
  if (baru.some(({ galat }) => galat !== null)) throw new AppError('INVALID_INPUT', ['tabel.salah'])
  const act = { petugas, permission: PERMISSION, tindakan: 'IMPOR_UNIT', objek: 'unit', rincian: { jumlah: baru.length } } as const
  await administrate(act, async ({ tx }) => {
    const data = baru.map(({ nama }) => ({ id: unitIdOf(nama), jenis: 'OPD' as const, nama, kecamatan: null, lingkup }))
    await createUnits(tx, data)
  })
  return rows
}

/**
 * Districts and villages of a regency by their official codes; what is there already stays as it is. Returns how many were
 * put in. @throws AppError FORBIDDEN, INVALID_INPUT 'kodeWilayah.wajib'.
 */
export async function loadWilayah(petugas: Petugas, kodeWilayah: string): Promise<number> {
  const wilayah = kodeWilayah.length === 5 ? findWilayah(kodeWilayah) : null
  if (!wilayah) throw new AppError('INVALID_INPUT', ['kodeWilayah.kabupaten'])
  const act = { petugas, permission: PERMISSION, tindakan: 'MUAT_WILAYAH', objek: `wilayah:${kodeWilayah}` } as const
  return administrate(act, async ({ tx }) => {
    const lingkup = (await listInstansi(tx)).map((row) => row.layanan)
    return insertWilayah(tx, kodeWilayah, lingkup)
  })
}

export type ProvinsiPilihan = Wilayah & Readonly<{ kabupaten: readonly Wilayah[] }>

/** Every region there is to choose from, province by province. */
export function listWilayahPilihan(): readonly ProvinsiPilihan[] {
  const all = listKabupaten()
  return listProvinsi().map((provinsi) => ({ ...provinsi, kabupaten: all.filter(({ kode }) => kode.startsWith(`${provinsi.kode}.`)) }))
}
