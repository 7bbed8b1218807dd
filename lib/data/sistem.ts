import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { PERAN_OPD } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { db } from '@/lib/infra/db'
import { belumBerakhir } from './akun'
import { TANDA_TELEPON } from './surel-kabar'
import { toDateColumn } from './dates'
import { diKantor } from './instansi'

/**
 * Posts of a layanan that somebody who can sign in holds now: in the office that runs it, or in an agency where they belong
 * there. The same post held elsewhere is the office above, which works on no ordinary case.
 */
export async function listPeranTerisi(layanan: Layanan, at: Date): Promise<readonly Peran[]> {
  const rows = await db.peranPetugas.findMany({
    where: {
      layanan,
      petugas: { aktif: true },
      mulai: { lte: toDateColumn(officeDate(at)) },
      AND: [belumBerakhir(at), { OR: [{ peran: { in: [...PERAN_OPD] } }, { petugas: { unit: { instansi: diKantor(layanan) } } }] }],
    },
    select: { peran: true },
    distinct: ['peran'],
  })
  return rows.map((row) => row.peran)
}

/** Kinds of keys a layanan has in force. */
export async function listKunciAktif(layanan: Layanan) {
  const rows = await db.kunciIdentitas.findMany({ where: { layanan, aktif: { not: null } }, select: { jenis: true } })
  return rows.map((row) => row.jenis)
}

/** The latest mail with this beginning of its outbox key. */
export async function findLatestMail(prefix: string) {
  return db.outbox.findFirst({
    where: { kunci: { startsWith: prefix } },
    orderBy: { dibuatAt: 'desc' },
    select: { status: true, galat: true, percobaan: true, dibuatAt: true, terkirimAt: true },
  })
}

/** Major version of the database's server. */
export async function readVersiBasisData(): Promise<number> {
  const rows = await db.$queryRaw<{ versi: number }[]>`SELECT current_setting('server_version_num')::int / 10000 AS versi`
  return rows[0]?.versi ?? 0
}

const MINGGU = 7 * 86_400_000
const SEJAM = 3_600_000
/** Milliseconds after which mail that is due and was not even tried counts as held up. */
const TERLAMBAT = 1_800_000

/** What becomes of mail, or of short messages: does any that is due wait for more than an hour, was any given up within a week, did any arrive within one. */
export async function summariseOutbox(at: Date, ke: 'SUREL' | 'TELEPON' = 'SUREL') {
  const before = (ms: number) => new Date(at.getTime() - ms)
  const telepon = { kunci: { contains: TANDA_TELEPON } }
  const road = ke === 'TELEPON' ? telepon : { NOT: telepon }
  const any = async (where: Prisma.OutboxWhereInput) =>
    (await db.outbox.findFirst({ where: { AND: [where, road] }, select: { id: true } })) !== null
  const [tertahan, gagal, terkirim] = await Promise.all([
    any({ status: 'ANTRE', dibuatAt: { lte: before(SEJAM) }, OR: [{ galat: { not: null } }, { jalankanAt: { lt: before(TERLAMBAT) } }] }),
    any({ status: 'GAGAL', dibuatAt: { gte: before(MINGGU) } }),
    any({ status: 'TERKIRIM', terkirimAt: { gte: before(MINGGU) } }),
  ])
  return { tertahan, gagal, terkirim }
}
