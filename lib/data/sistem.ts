import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { PERAN_OPD } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { db } from '@/lib/infra/db'
import { belumBerakhir } from './akun'
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
/** Milliseconds after which mail that is due and was not even tried counts as held up. */
const TERLAMBAT = 1_800_000

/**
 * What becomes of mail: since when the oldest that is due waits, how many were given up within a week, and when one was last
 * delivered.
 */
export async function summariseOutbox(at: Date) {
  const [due, gagal, terkirim] = await Promise.all([
    db.outbox.findFirst({
      where: { status: 'ANTRE', OR: [{ galat: { not: null } }, { jalankanAt: { lt: new Date(at.getTime() - TERLAMBAT) } }] },
      orderBy: { dibuatAt: 'asc' },
      select: { dibuatAt: true },
    }),
    db.outbox.count({ where: { status: 'GAGAL', dibuatAt: { gte: new Date(at.getTime() - MINGGU) } } }),
    db.outbox.findFirst({ where: { status: 'TERKIRIM' }, orderBy: { terkirimAt: 'desc' }, select: { terkirimAt: true } }),
  ])
  return { tertahanSejak: due?.dibuatAt ?? null, gagal, terkirimAt: terkirim?.terkirimAt ?? null }
}
