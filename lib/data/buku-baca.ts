import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { masaBulan } from '@/lib/domain/buku/bulan'
import { DIPINDAHKAN } from '@/lib/domain/buku/kolom'
import type { Saringan } from '@/lib/domain/buku/saringan'
import type { Layanan } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { bukuScope } from './scope'
import { TENGGAT_SELECT } from './tenggat'

const INDEKS = { nomorUrut: true, baris: true, nomorRegister: true, pengaduanId: true, status: true, dibuatAt: true } as const
const BARIS = { ...INDEKS, keterangan: true, petugasId: true, kolom: true, pembetulanTersegel: true } as const

export type IndeksBuku = Prisma.BukuPengaduanGetPayload<{ select: typeof INDEKS }>
export type BarisTersimpan = Prisma.BukuPengaduanGetPayload<{ select: typeof BARIS }>

/** Rows of a year that a filter may find, without their content, case by case. Number, status and month are judged by entry. */
export async function listIndeksBuku(petugas: Petugas, { layanan, tahun, kanal }: Saringan): Promise<readonly IndeksBuku[]> {
  const pengaduan: Prisma.PengaduanWhereInput = { AND: [bukuScope(petugas, layanan), kanal ? { kanal } : {}] }
  return db.bukuPengaduan.findMany({
    where: { layanan, tahun, pengaduan },
    orderBy: [{ pengaduanId: 'asc' }, { baris: 'asc' }],
    select: INDEKS,
  })
}

/** Rows of running numbers whose cases go on under a sealed one: whoever reads the register sees the bare number. */
export async function listNomorPindah(layanan: Layanan, tahun: number): Promise<readonly IndeksBuku[]> {
  return db.bukuPengaduan.findMany({
    where: { layanan, tahun, nomorUrut: { not: null }, pengaduan: { buku: { some: { status: DIPINDAHKAN } } } },
    orderBy: { baris: 'asc' },
    select: INDEKS,
  })
}

/** Every row of the entries of these cases, in order; not the one that closes a number given up. */
export async function listBarisBuku(layanan: Layanan, ids: readonly string[]): Promise<readonly BarisTersimpan[]> {
  return db.bukuPengaduan.findMany({
    where: { layanan, pengaduanId: { in: [...ids] }, status: { not: DIPINDAHKAN } },
    orderBy: [{ pengaduanId: 'asc' }, { baris: 'asc' }],
    select: BARIS,
  })
}

/** What the 21 columns are made of; no envelope and no access code. */
const KASUS = {
  id: true,
  layanan: true,
  samaran: true,
  kanal: true,
  kadar: true,
  jenisDugaan: true,
  kategoriLain: true,
  peranDihindari: true,
  materiTersegel: true,
  suratTersegel: true,
  dicatatId: true,
  kecamatanTerbuka: true,
  diterimaAt: true,
  tanggalTerima: true,
  ditutupAt: true,
  indukId: true,
  unit: { select: { nama: true } },
  induk: { select: { nomorRegister: true } },
  tenggat: { where: { jenis: 'PENYELESAIAN' }, select: TENGGAT_SELECT, orderBy: { id: 'desc' }, take: 1 },
  _count: { select: { bukti: true } },
  telaahan: { where: { status: 'DISETUJUI' }, select: { nomor: true, disetujuiAt: true }, orderBy: { versi: 'desc' }, take: 1 },
  disposisi: {
    where: { diterbitkanAt: { not: null }, dicabutAt: null, indukId: null },
    select: {
      jenis: true,
      instruksi: true,
      diterbitkanAt: true,
      penerima: { select: { unit: { select: { nama: true } } }, orderBy: [{ utama: 'desc' }, { unitId: 'asc' }] },
    },
    orderBy: { versi: 'desc' },
    take: 1,
  },
  distribusi: {
    select: { putaran: true, unit: { select: { nama: true } } },
    orderBy: [{ putaran: 'desc' }, { utama: 'desc' }, { unitId: 'asc' }],
  },
  suratTugas: {
    where: { ditandatanganiAt: { not: null } },
    select: { nomor: true, ditandatanganiAt: true },
    orderBy: { versi: 'desc' },
    take: 1,
  },
  lhp: { where: { finalAt: { not: null } }, select: { nomor: true, finalAt: true }, orderBy: { versi: 'desc' }, take: 1 },
  jawaban: { where: { status: 'DISETUJUI' }, select: { nomor: true, disetujuiAt: true }, orderBy: { versi: 'desc' }, take: 1 },
  kiriman: { where: { jenis: 'JAWABAN' }, select: { cara: true }, orderBy: { dibuatAt: 'desc' }, take: 1 },
} as const satisfies Prisma.PengaduanSelect

export type KasusBuku = Prisma.PengaduanGetPayload<{ select: typeof KASUS }>

export async function listKasusBuku(petugas: Petugas, layanan: Layanan, ids: readonly string[]): Promise<readonly KasusBuku[]> {
  return db.pengaduan.findMany({ where: { AND: [{ id: { in: [...ids] } }, bukuScope(petugas, layanan)] }, select: KASUS })
}

/** Which of these cases stand in the register as this petugas sees it. */
export async function listInBuku(petugas: Petugas, layanan: Layanan, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.pengaduan.findMany({
    where: { AND: [{ id: { in: [...ids] } }, bukuScope(petugas, layanan)] },
    select: { id: true },
  })
  return new Set(rows.map((row) => row.id))
}

/** The entry a register number stands for, as far as this petugas may know of it. */
export async function findEntri(petugas: Petugas, layanan: Layanan, nomorRegister: string) {
  return db.bukuPengaduan.findFirst({
    where: { layanan, nomorRegister, pengaduan: bukuScope(petugas, layanan) },
    orderBy: { baris: 'desc' },
    select: { pengaduanId: true, status: true, keterangan: true, baris: true, pengaduan: { select: { peranDihindari: true } } },
  })
}

/** Running numbers first given in a month of the office; a sealed one has no place among them. */
export async function listNomorBulan(
  layanan: Layanan,
  tahun: number,
  bulan: number,
  client: Pick<typeof db, 'bukuPengaduan'> = db,
): Promise<readonly number[]> {
  const { dari, sampai } = masaBulan(tahun, bulan)
  const rows = await client.bukuPengaduan.findMany({
    where: { layanan, tahun, baris: 1, nomorUrut: { not: null }, dibuatAt: { gte: dari, lt: sampai } },
    orderBy: { nomorUrut: 'asc' },
    select: { nomorUrut: true },
  })
  return rows.flatMap((row) => row.nomorUrut ?? [])
}

/** Years with an entry this petugas may know of, newest first. */
export async function listTahunBuku(petugas: Petugas, layanan: Layanan): Promise<readonly number[]> {
  const rows = await db.bukuPengaduan.findMany({
    where: { layanan, pengaduan: bukuScope(petugas, layanan) },
    distinct: ['tahun'],
    orderBy: { tahun: 'desc' },
    select: { tahun: true },
  })
  return rows.map((row) => row.tahun)
}
