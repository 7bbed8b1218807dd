import 'server-only'
import { HITUNG_SAMPAI, type Kelompok, type KunciHalaman } from '@/lib/domain/antrean'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { STATUS_AKHIR } from '@/lib/domain/pengaduan/status'
import { db } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { fromDateColumn, toDateColumn } from './dates'
import { giliranSaya } from './giliran'
import { containsText } from './like'
import { pengaduanScope } from './scope'
import { TENGGAT_SELECT } from './tenggat'

type Where = Prisma.PengaduanWhereInput
export type KasusWhere = Where

/** A group of a petugas's queue on `today` (ISO): his turn, the reporter's, somebody else's, over. Every case is in one. */
export function kelompokWhere(petugas: Petugas, kelompok: Kelompok, today: string): Where {
  const saya: Where = { giliran: { some: giliranSaya(petugas, today) } }
  const [akhir, terbuka] = [{ status: { in: [...STATUS_AKHIR] } }, { status: { notIn: [...STATUS_AKHIR] } }]
  if (kelompok === 'saya') return saya
  if (kelompok === 'selesai') return { ...akhir, NOT: saya }
  if (kelompok === 'pelapor') return { status: 'MENUNGGU_PELAPOR', NOT: saya }
  return { AND: [terbuka, { status: { not: 'MENUNGGU_PELAPOR' } }], NOT: saya }
}

/** `cari` matches ticket or register number; titles are sealed and cannot be searched. */
const cariWhere = (cari: string): Where => {
  const like = containsText(cari)
  return cari ? { OR: [{ nomorTiket: like }, { nomorRegister: like }] } : {}
}

/** What a line of the queue needs; one statement whatever its length. */
const select = (petugas: Petugas, today: string) =>
  ({
    id: true,
    layanan: true,
    versi: true,
    nomorTiket: true,
    nomorRegister: true,
    status: true,
    indukId: true,
    peranDihindari: true,
    diterimaAt: true,
    materiTersegel: true,
    kategoriLain: true,
    jatuhTempo: true,
    ditutupAt: true,
    unit: { select: { nama: true } },
    pemegang: { select: { nama: true } },
    tenggat: { select: TENGGAT_SELECT, where: { status: 'BERJALAN' }, orderBy: { id: 'asc' } },
    giliran: { select: { langkah: true }, where: giliranSaya(petugas, today), orderBy: { urutan: 'asc' }, take: 1 },
  }) as const satisfies Prisma.PengaduanSelect

export type BarisDibaca = Prisma.PengaduanGetPayload<{ select: ReturnType<typeof select> }>

/** Open cases by due date, those without one last; closed ones the newest first. The id decides between equals. */
const TERBUKA = [{ jatuhTempo: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }] as const satisfies Urutan
const TERTUTUP = [{ ditutupAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }] as const satisfies Urutan
type Urutan = readonly Prisma.PengaduanOrderByWithRelationInput[]

/** Lines after a key, in the order of the group. */
function afterWhere(kelompok: Kelompok, setelah: KunciHalaman | null): Where {
  if (!setelah) return {}
  const { saat, id } = setelah
  const kolom = kelompok === 'selesai' ? 'ditutupAt' : 'jatuhTempo'
  if (saat === null) return { [kolom]: null, id: { gt: id } }
  const last = new Date(saat)
  return { OR: [{ [kolom]: kelompok === 'selesai' ? { lt: last } : { gt: last } }, { [kolom]: last, id: { gt: id } }, { [kolom]: null }] }
}

export type PermintaanAntrean = Readonly<{
  petugas: Petugas
  kelompok: Kelompok
  cari: string
  today: string
  setelah: KunciHalaman | null
}>

/** One page of a queue. Asks for one more than `take`, which tells whether there is a next one. */
export async function listAntreanPage(permintaan: PermintaanAntrean, take: number): Promise<readonly BarisDibaca[]> {
  const { petugas, kelompok, cari, today, setelah } = permintaan
  return db.pengaduan.findMany({
    where: { AND: [pengaduanScope(petugas), cariWhere(cari), kelompokWhere(petugas, kelompok, today), afterWhere(kelompok, setelah)] },
    select: select(petugas, today),
    orderBy: [...(kelompok === 'selesai' ? TERTUTUP : TERBUKA)],
    take: take + 1,
  })
}

/** The key of the page after this line. */
export const kunciSetelah = (kelompok: Kelompok, { id, jatuhTempo, ditutupAt }: BarisDibaca): KunciHalaman => ({
  id,
  saat: kelompok === 'selesai' ? (ditutupAt?.toISOString() ?? null) : jatuhTempo && fromDateColumn(jatuhTempo),
})

/** How many cases of a petugas's scope meet this; ends at `HITUNG_SAMPAI`. */
export const countAntrean = (petugas: Petugas, cari: string, where: Where): Promise<number> =>
  db.pengaduan.count({ where: { AND: [pengaduanScope(petugas), cariWhere(cari), where] }, take: HITUNG_SAMPAI })

/** Ids of cases that meet this and whose due date lies before `today` (ISO), the longest overdue first. */
export async function listLewat(where: Where, today: string, take: number): Promise<readonly string[]> {
  const rows = await db.pengaduan.findMany({
    where: { AND: [where, { jatuhTempo: { lt: toDateColumn(today) } }] },
    select: { id: true },
    orderBy: [{ jatuhTempo: 'asc' }, { id: 'asc' }],
    take,
  })
  return rows.map(({ id }) => id)
}
