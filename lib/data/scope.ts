import 'server-only'
import type { PeranAktif, Petugas } from '@/lib/domain/auth/petugas'
import { mayIn } from '@/lib/domain/auth/permissions'
import { LAYANAN } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { db } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

type Where = Prisma.PengaduanWhereInput

/** The office above: its head for what is handed up to him, its other hands only in place of the whole office. */
function ruleAbove({ layanan, peran }: PeranAktif): Where[] {
  if (peran === 'KEPALA') return [{ layanan, peranDihindari: { hasSome: [...STANDAR[layanan].menyerahkanKeAtasan] } }]
  return STANDAR[layanan].pelaksanaAtasan?.peran === peran ? [{ layanan, peranDihindari: { has: 'KEPALA' } }] : []
}

function ruleFor(petugas: Petugas, held: PeranAktif): Where[] {
  const { layanan, peran } = held
  if (held.atasan) return ruleAbove(held)
  if (mayIn(layanan, [peran], 'pengaduan:read') || mayIn(layanan, [peran], 'pengaduan:read-meta')) {
    return [{ layanan, NOT: { peranDihindari: { has: peran } } }]
  }
  if (mayIn(layanan, [peran], 'pengaduan:read-distributed')) {
    return [{ layanan, NOT: { peranDihindari: { has: peran } }, distribusi: { some: { unitId: petugas.unitId, berakhirAt: null } } }]
  }
  if (mayIn(layanan, [peran], 'pengaduan:read-assigned')) {
    const own = { some: { petugasId: petugas.id } }
    return [{ layanan, NOT: { peranDihindari: { has: peran } }, suratTugas: { some: { ditandatanganiAt: { not: null }, anggota: own } } }]
  }
  return mayIn(layanan, [peran], 'publikasi:moderate')
    ? [{ layanan, NOT: { peranDihindari: { has: peran } }, OR: [{ publikasi: { isNot: null } }, { rilisMedia: { some: {} } }] }]
    : []
}

/**
 * The cases this petugas may know of; merged into every staff query. A case about him, or about the head of his unit,
 * is outside it whatever posts he holds: it leaves no trace in list, count, search or direct address.
 */
export function pengaduanScope(petugas: Petugas): Where {
  const rules = petugas.peran.flatMap((held) => ruleFor(petugas, held))
  const persons = [petugas.id, ...petugas.kepalaUnitIds]
  // No rule means no case: an empty OR would mean the same to Prisma, but this says it aloud.
  if (rules.length === 0) return { id: { in: [] } }
  return { AND: [{ terlapor: { none: { petugasId: { in: persons } } } }, { OR: rules }] }
}

/** Cases nobody has to live without a trace of: the only ones public figures are made of. `adaBenturan`, said to the database. */
export const TANPA_BENTURAN: Where = { peranDihindari: { isEmpty: true }, terlapor: { none: {} } }

/** The register is wider than the cases: whoever may read it sees every line but those of cases he must not know of. */
export function bukuScope(petugas: Petugas, layanan: PeranAktif['layanan']): Where {
  const held = petugas.peran.filter((p) => p.layanan === layanan && !p.atasan).map((p) => p.peran)
  const persons = [petugas.id, ...petugas.kepalaUnitIds]
  return { layanan, terlapor: { none: { petugasId: { in: persons } } }, NOT: { peranDihindari: { hasSome: held } } }
}

/** Of these cases those he must find no trace of; others he may merely not read. */
export async function listBerbenturan(petugas: Petugas, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.pengaduan.findMany({
    where: { id: { in: [...ids] }, NOT: { OR: LAYANAN.map((layanan) => bukuScope(petugas, layanan)) } },
    select: { id: true },
  })
  return new Set(rows.map((row) => row.id))
}
