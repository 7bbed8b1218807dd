import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { SURAT_PEMERIKSAAN } from '@/lib/domain/dokumen/catatan'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { pengaduanScope } from './scope'
import { TENGGAT_SELECT } from './tenggat'

/** What rules and services need to know of a case; no sealed text, no access code. */
const SELECT = {
  id: true,
  layanan: true,
  nomorTiket: true,
  nomorRegister: true,
  status: true,
  versi: true,
  samaran: true,
  rahasia: true,
  kadar: true,
  kirimJawaban: true,
  tanpaPelapor: true,
  peranDihindari: true,
  diterimaAt: true,
  tanggalTerima: true,
  lengkapAt: true,
  ditutupAt: true,
  indukId: true,
  akarId: true,
  tingkat: true,
  pemegangId: true,
  tenggat: { select: TENGGAT_SELECT, orderBy: { id: 'asc' } },
  bukti: { select: { id: true, diperiksaId: true } },
  verifikasi: { select: { daftar: true }, orderBy: { dibuatAt: 'desc' }, take: 1 },
  periksaIdentitas: { select: { lengkap: true, wajar: true, gandaDari: true }, orderBy: { dibuatAt: 'desc' }, take: 1 },
  usulanArsip: { select: { id: true, alasan: true, diusulkanId: true }, where: { disetujui: null }, take: 1 },
  suratTugas: {
    select: {
      id: true,
      versi: true,
      nomor: true,
      disusunId: true,
      ditandatanganiAt: true,
      anggota: { select: { petugasId: true, peranTim: true } },
    },
    orderBy: { versi: 'desc' },
    take: 1,
  },
  _count: { select: { catatan: { where: { jenis: { notIn: [...SURAT_PEMERIKSAAN] } } } } },
  lhp: {
    select: { id: true, versi: true, disusunId: true, parafPengendaliId: true, parafIrbanId: true, finalAt: true },
    where: { dikembalikan: false },
    orderBy: { versi: 'desc' },
    take: 1,
  },
  jawaban: {
    select: { id: true, versi: true, disusunId: true, status: true, nomor: true, parafSekretarisId: true },
    orderBy: { versi: 'desc' },
    take: 1,
  },
  // Of the answer (`answersOf`): the first one that left counts; while none has, the newest that is on its way. Beside it the
  // letters whose clock waits for the reporter.
  kiriman: {
    select: { id: true, jenis: true, cara: true, status: true, dikirimAt: true, dibuatAt: true, digantiAt: true, batalAt: true },
    where: { jenis: { in: ['JAWABAN', 'KELENGKAPAN'] } },
    orderBy: [{ jawaban: { versi: 'desc' } }, { dikirimAt: { sort: 'asc', nulls: 'last' } }, { dibuatAt: 'desc' }],
  },
  terlapor: { select: { petugasId: true } },
  telaahan: { select: { id: true, versi: true, status: true, disusunId: true, faktaLengkap: true }, orderBy: { versi: 'desc' }, take: 1 },
  notaDinas: {
    select: { id: true, versi: true, status: true, disusunId: true, nomor: true, unitId: true },
    orderBy: { versi: 'desc' },
    take: 1,
  },
  disposisi: {
    select: { id: true, versi: true, diterbitkanAt: true },
    where: { dicabutAt: null, indukId: null },
    orderBy: { versi: 'desc' },
    take: 1,
  },
  distribusi: { select: { putaran: true, unitId: true, utama: true }, orderBy: { putaran: 'desc' } },
  publikasi: { select: { status: true, disetujuiAt: true } },
  rilisMedia: { select: { id: true, versi: true, disusunId: true, disetujuiAt: true }, orderBy: { versi: 'desc' }, take: 1 },
} as const satisfies Prisma.PengaduanSelect

export type Kasus = Prisma.PengaduanGetPayload<{ select: typeof SELECT }>

/**
 * Makes a second actor on the same case wait for the first to finish; he then reads what changed and gets the conflict,
 * instead of running into the first one's papers. Messages and files, which only refer to the case, are not held up.
 */
export async function lockKasus(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "pengaduan" WHERE "id" = ${id} FOR NO KEY UPDATE`
}

/** One case within the petugas's scope, or null: outside it, a case does not exist. */
export async function findKasus(client: Tx, petugas: Petugas, id: string): Promise<Kasus | null> {
  return client.pengaduan.findFirst({ where: { AND: [{ id }, pengaduanScope(petugas)] }, select: SELECT })
}

/** Whose procedure a case follows; null outside the petugas's scope. */
export async function findLayananKasus(client: Tx, petugas: Petugas, id: string): Promise<Layanan | null> {
  const row = await client.pengaduan.findFirst({ where: { AND: [{ id }, pengaduanScope(petugas)] }, select: { layanan: true } })
  return row?.layanan ?? null
}

/** One case for an act of the system or of its reporter, who proved himself otherwise. */
export async function findKasusById(client: Tx, id: string): Promise<Kasus | null> {
  return client.pengaduan.findUnique({ where: { id }, select: SELECT })
}

/** Every open case of the petugas's scope, oldest first, for the queue. */
export async function listKasus(petugas: Petugas, where: Prisma.PengaduanWhereInput, take: number, skip = 0): Promise<readonly Kasus[]> {
  return db.pengaduan.findMany({
    where: { AND: [where, pengaduanScope(petugas)] },
    select: SELECT,
    orderBy: { diterimaAt: 'asc' },
    take,
    skip,
  })
}

export async function countKasus(petugas: Petugas, where: Prisma.PengaduanWhereInput): Promise<number> {
  return db.pengaduan.count({ where: { AND: [where, pengaduanScope(petugas)] } })
}

/** Columns of a case that a step sets. */
export type PatchKasus = Prisma.PengaduanUncheckedUpdateManyInput

type Target = Readonly<{ id: string; status: Kasus['status']; versi: number }>

/**
 * Moves a case if, and only if, it is still where the actor saw it. Returns false for the loser of a race, who must
 * then undo everything else he wrote.
 */
export async function moveKasus(tx: Tx, from: Target, patch: PatchKasus): Promise<boolean> {
  const { count } = await tx.pengaduan.updateMany({
    where: { id: from.id, status: from.status, versi: from.versi },
    data: { ...patch, versi: from.versi + 1 },
  })
  return count === 1
}
