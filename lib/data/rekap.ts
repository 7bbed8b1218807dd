import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import type { Pembaca } from './angka-rekap'
import { pengaduanScope, TANPA_BENTURAN } from './scope'

/** Numbers of cases for the list behind a cell. */
export async function listNomorKasus(petugas: Petugas, ids: readonly string[]) {
  return db.pengaduan.findMany({
    where: { AND: [{ id: { in: [...ids] } }, pengaduanScope(petugas)] },
    select: { id: true, nomorRegister: true, nomorTiket: true },
  })
}

const ISI = {
  id: true,
  nomorTiket: true,
  idPelacakan: true,
  samaran: true,
  rahasia: true,
  materiTersegel: true,
  jawaban: { select: { versi: true, isiTersegel: true } },
  notaDinas: { where: { status: 'DITANDATANGANI' }, select: { nomor: true }, orderBy: { versi: 'asc' } },
} as const satisfies Prisma.PengaduanSelect
export type IsiTanggapan = Prisma.PengaduanGetPayload<{ select: typeof ISI }>

/** What part C says of the cases on one page or paper. */
export async function listIsiTanggapan(petugas: Petugas, ids: readonly string[]): Promise<readonly IsiTanggapan[]> {
  return db.pengaduan.findMany({ where: { AND: [{ id: { in: [...ids] } }, pengaduanScope(petugas)] }, select: ISI })
}

export async function listNamaUnit(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.unit.findMany({ where: { id: { in: [...ids] } }, select: { id: true, nama: true } })
  return new Map(rows.map((row) => [row.id, row.nama]))
}

/** Year of the first case of a layanan this reader may know of, if there is one. */
export async function findTahunAwal(pembaca: Pembaca, layanan: Layanan): Promise<number | null> {
  const { _min } = await db.pengaduan.aggregate({
    where: { AND: [{ layanan }, pembaca === 'PUBLIK' ? TANPA_BENTURAN : pengaduanScope(pembaca)] },
    _min: { diterimaAt: true },
  })
  return _min.diterimaAt?.getUTCFullYear() ?? null
}

type Ekspor = Readonly<{
  bentuk: 'PDF' | 'XLSX'
  saringan: Readonly<Record<string, string | number | null>>
  pengaduanIds: readonly string[]
  jumlah: number
  sidik: string
  petugasId: string
}>

export async function insertEksporRekap(tx: Prisma.TransactionClient, at: Date, { pengaduanIds, saringan, ...row }: Ekspor): Promise<void> {
  await tx.eksporRekap.create({ data: { ...row, saringan, pengaduanIds: [...pengaduanIds], dibuatAt: at }, select: { id: true } })
}

export async function listEksporRekap(take: number) {
  return db.eksporRekap.findMany({ orderBy: { dibuatAt: 'desc' }, take })
}

/** Which of these cases this petugas may know of. */
export async function listDikenal(petugas: Petugas, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.pengaduan.findMany({ where: { AND: [{ id: { in: [...ids] } }, pengaduanScope(petugas)] }, select: { id: true } })
  return new Set(rows.map((row) => row.id))
}
