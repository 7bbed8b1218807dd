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
