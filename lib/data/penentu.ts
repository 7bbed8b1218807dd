import 'server-only'
import { LAYANAN_BERKUNCI, PERAN_PENENTU, type JabatanPenentu, type Penentu } from '@/lib/domain/jabatan/penentu'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { instantAt, nextDay, officeDate } from '@/lib/domain/tenggat/kalender'
import type { Tx } from '@/lib/infra/db'
import { fromDateColumn, toDateColumn } from './dates'
import { layananKantor, SELECT_KANTOR } from './instansi'

const SELECT = {
  id: true,
  nama: true,
  jabatan: true,
  surel: true,
  aktif: true,
  ditangguhkanSampai: true,
  gantiSandi: true,
  totpLangkah: true,
  unit: { select: { instansi: SELECT_KANTOR } },
  peran: {
    where: { delegasi: null },
    select: { id: true, peran: true, layanan: true, mulai: true, selesai: true, berlakuAt: true, berakhirAt: true },
  },
  session: { orderBy: { terakhirAt: 'desc' }, take: 1, select: { terakhirAt: true } },
} as const

type Row = Readonly<{
  id: string
  nama: string
  jabatan: string
  surel: string | null
  ditangguhkanSampai: Date | null
  unit: Readonly<{ instansi: Parameters<typeof layananKantor>[0] }>
  peran: readonly Readonly<{
    id: string
    peran: Peran
    layanan: Layanan
    mulai: Date
    selesai: Date | null
    berlakuAt: Date
    berakhirAt: Date | null
  }>[]
  session: readonly Readonly<{ terakhirAt: Date }>[]
}>

const startOfDay = (date: string) => instantAt(`${date}T00:00`)

/**
 * A post begins when it was really given, never on an earlier day somebody wrote into it; its last day counts in full, unless
 * it was ended in the middle of it.
 */
function toJabatan({ peran, layanan, mulai, selesai, berlakuAt, berakhirAt }: Row['peran'][number]): JabatanPenentu {
  const first = startOfDay(fromDateColumn(mulai))
  const sampai = berakhirAt ?? (selesai && startOfDay(nextDay(fromDateColumn(selesai))))
  return { peran, layanan, sejak: first > berlakuAt ? first : berlakuAt, sampai }
}

const inOffice = (row: Row, layanan: Layanan) => layananKantor(row.unit.instansi).includes(layanan)

function toPenentu(row: Row, at: Date): PenentuAkun {
  const today = toDateColumn(officeDate(at))
  const admin = row.peran.some(
    (post) =>
      post.peran === 'ADMIN_SISTEM' && post.mulai <= today && post.berakhirAt === null && (post.selesai === null || post.selesai >= today),
  )
  const posts = row.peran.filter((post) => PERAN_PENENTU.includes(post.peran) && post.mulai <= today && inOffice(row, post.layanan))
  return {
    petugasId: row.id,
    nama: row.nama,
    jabatanNama: row.jabatan,
    surel: row.surel,
    adminSistem: admin,
    ditangguhkanSampai: row.ditangguhkanSampai,
    masukAt: row.session[0]?.terakhirAt ?? null,
    jabatan: posts.map(toJabatan),
  }
}

/** Somebody who might confirm, with what it takes to tell him of a proposal. */
export type PenentuAkun = Penentu & Readonly<{ nama: string; jabatanNama: string; surel: string | null }>

/** Active accounts that hold, or held, a deciding post of one of these layanan. */
export async function listPenentu(client: Pick<Tx, 'petugas'>, layanan: readonly Layanan[], at: Date): Promise<readonly PenentuAkun[]> {
  const rows = await client.petugas.findMany({
    where: { aktif: true, peran: { some: { delegasi: null, peran: { in: [...PERAN_PENENTU] }, layanan: { in: [...layanan] } } } },
    orderBy: { nama: 'asc' },
    select: SELECT,
  })
  return rows.map((row) => toPenentu(row, at))
}

export async function findPenentu(client: Pick<Tx, 'petugas'>, petugasId: string, at: Date): Promise<PenentuAkun | null> {
  const row = await client.petugas.findFirst({ where: { id: petugasId, aktif: true }, select: SELECT })
  return row && toPenentu(row, at)
}

export type Terjaga = Readonly<{ layanan: readonly Layanan[]; adminSistem: boolean; bagian: boolean }>

/** Where this account decides about keys, now or from a later day, as a post or with a share of a recovery key. */
export async function findTerjaga(client: Pick<Tx, 'peranPetugas' | 'pemegangBagian'>, petugasId: string, at: Date): Promise<Terjaga> {
  const today = toDateColumn(officeDate(at))
  const [posts, shares] = await Promise.all([
    client.peranPetugas.findMany({
      where: { petugasId, delegasi: null, berakhirAt: null, OR: [{ selesai: null }, { selesai: { gte: today } }] },
      select: { peran: true, layanan: true },
    }),
    client.pemegangBagian.findMany({ where: { petugasId, selesaiAt: null, kunciId: { not: null } }, select: { layanan: true } }),
  ])
  const deciding = posts.filter((post) => PERAN_PENENTU.includes(post.peran) && LAYANAN_BERKUNCI.includes(post.layanan))
  return {
    layanan: [...new Set([...deciding, ...shares].map((row) => row.layanan))],
    adminSistem: posts.some((post) => post.peran === 'ADMIN_SISTEM'),
    bagian: shares.length > 0,
  }
}

/** Nothing may be confirmed, approved or objected to by this account until then. */
export async function suspendPenentu(tx: Tx, petugasId: string, sampai: Date): Promise<void> {
  await tx.petugas.updateMany({ where: { id: petugasId }, data: { ditangguhkanSampai: sampai } })
}
