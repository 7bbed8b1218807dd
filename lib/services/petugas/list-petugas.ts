import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { isPemimpinBidang } from '@/lib/domain/dokumen/langkah'
import type { Akun } from '@/lib/domain/petugas/akun'
import { findAkun, listAkun } from '@/lib/data/akun'
import { fromDateColumn } from '@/lib/data/dates'
import { listUnitKerja } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { assertPermission } from './administrate'

type Row = NonNullable<Awaited<ReturnType<typeof findAkun>>>

function toAkun(row: Row, today: string): Akun {
  const { id, namaPengguna, nama, jabatan, nip, pangkat, surel, aktif, gantiSandi } = row
  const peran = row.peran.map((held) => {
    const [mulai, selesai] = [fromDateColumn(held.mulai), held.selesai && fromDateColumn(held.selesai)]
    return {
      id: held.id,
      peran: held.peran,
      layanan: held.layanan,
      mulai,
      selesai,
      delegasi: held.delegasi,
      berlaku: held.berakhirAt === null && (selesai === null || selesai >= today),
    }
  })
  return {
    id,
    namaPengguna,
    nama,
    jabatan,
    nip,
    pangkat,
    surel,
    aktif,
    gantiSandi,
    peran,
    unit: row.unit.nama,
    unitId: row.unit.id,
    faktorKedua: row.totpLangkah !== null,
    kodeCadangan: row.kodeCadangan.length,
    akunKantor: row.akunKantor,
  }
}

/** Every account with its posts. @throws AppError FORBIDDEN. */
export async function listPetugas(petugas: Petugas): Promise<readonly Akun[]> {
  await assertPermission(petugas, 'petugas:manage', 'BACA_PETUGAS', 'petugas')
  const today = officeDate(now())
  return (await listAkun()).map((row) => toAkun(row, today))
}

/** @throws AppError FORBIDDEN, NOT_FOUND. */
export async function getAkun(petugas: Petugas, id: string): Promise<Akun> {
  await assertPermission(petugas, 'petugas:manage', 'BACA_PETUGAS', `petugas:${id}`)
  const row = await findAkun(db, id)
  if (!row) throw new AppError('NOT_FOUND')
  return toAkun(row, officeDate(now()))
}

/** Units an account can belong to, those of the offices themselves first; of their posts those that lead a division. */
export async function listUnitAkun(): Promise<readonly Readonly<{ id: string; nama: string }>[]> {
  const rows = await listUnitKerja()
  return rows
    .filter(({ posisi, lingkup }) => posisi === null || lingkup.some((layanan) => isPemimpinBidang(layanan, posisi)))
    .map(({ id, nama, posisi, instansi }) => ({ id, nama: posisi === null ? nama : `${nama}, ${instansi?.nama}` }))
}

/** One's own account, for the page where its owner looks after it. */
export async function getAkunSaya(petugas: Petugas): Promise<Akun> {
  const row = await findAkun(db, petugas.id)
  if (!row) throw new AppError('NOT_FOUND')
  return toAkun(row, officeDate(now()))
}
