import 'server-only'
import type { PeranAktif, Petugas } from '@/lib/domain/auth/petugas'
import type { Peran } from '@/lib/domain/auth/peran'
import { mayIn } from '@/lib/domain/auth/permissions'
import type { Permission } from '@/lib/domain/auth/wewenang'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { db } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

type Where = Prisma.PengaduanWhereInput

/** Which cases of a layanan a post may know of: by who must not have them, and by what connects its holder with them. */
export type Aturan = Readonly<{
  layanan: Layanan
  /** `tanpa`: none that goes around this post. `melewati`: only those that go around one of these. */
  dihindari: Readonly<{ tanpa: Peran }> | Readonly<{ melewati: readonly Peran[] }>
  lewat: 'SEMUA' | 'DISTRIBUSI' | 'TIM' | 'PUBLIKASI'
}>

/** The office above: its head for what is handed up to him, its other hands only in place of the whole office. */
function aturanAtasan({ layanan, peran }: PeranAktif): readonly Aturan[] {
  if (peran === 'KEPALA') return [{ layanan, dihindari: { melewati: STANDAR[layanan].menyerahkanKeAtasan }, lewat: 'SEMUA' }]
  return STANDAR[layanan].pelaksanaAtasan?.peran === peran ? [{ layanan, dihindari: { melewati: ['KEPALA'] }, lewat: 'SEMUA' }] : []
}

const LEWAT: readonly (readonly [Permission, Aturan['lewat']])[] = [
  ['pengaduan:read', 'SEMUA'],
  ['pengaduan:read-meta', 'SEMUA'],
  ['pengaduan:read-distributed', 'DISTRIBUSI'],
  ['pengaduan:read-assigned', 'TIM'],
  ['publikasi:moderate', 'PUBLIKASI'],
]

/** What each of his posts lets a petugas know of: the widest way it gives him. Rendered for Prisma below, as SQL in scope-sql. */
export const aturanOf = ({ peran }: Petugas): readonly Aturan[] =>
  peran.flatMap((held) => {
    if (held.atasan) return aturanAtasan(held)
    const lewat = LEWAT.find(([permission]) => mayIn(held.layanan, [held.peran], permission))?.[1]
    return lewat ? [{ layanan: held.layanan, dihindari: { tanpa: held.peran }, lewat }] : []
  })

/** Who must be reported in a case for a petugas to find no trace of it: he, or the head of his unit. */
export const orangTerlarang = (petugas: Petugas): readonly string[] => [petugas.id, ...petugas.kepalaUnitIds]

function whereOf(petugas: Petugas, { layanan, dihindari, lewat }: Aturan): Where {
  const cases: Where =
    'tanpa' in dihindari
      ? { layanan, NOT: { peranDihindari: { has: dihindari.tanpa } } }
      : { layanan, peranDihindari: { hasSome: [...dihindari.melewati] } }
  switch (lewat) {
    case 'SEMUA':
      return cases
    case 'DISTRIBUSI':
      return { ...cases, distribusi: { some: { unitId: petugas.unitId, berakhirAt: null } } }
    case 'TIM':
      return { ...cases, suratTugas: { some: { ditandatanganiAt: { not: null }, anggota: { some: { petugasId: petugas.id } } } } }
    case 'PUBLIKASI':
      return { ...cases, OR: [{ publikasi: { isNot: null } }, { rilisMedia: { some: {} } }] }
  }
}

/**
 * The cases this petugas may know of; merged into every staff query. A case about him, or about the head of his unit,
 * is outside it whatever posts he holds: it leaves no trace in list, count, search or direct address.
 */
export function pengaduanScope(petugas: Petugas): Where {
  const rules = aturanOf(petugas).map((aturan) => whereOf(petugas, aturan))
  // No rule means no case: an empty OR would mean the same to Prisma, but this says it aloud.
  if (rules.length === 0) return { id: { in: [] } }
  return { AND: [{ terlapor: { none: { petugasId: { in: [...orangTerlarang(petugas)] } } } }, { OR: rules }] }
}

/** Cases nobody has to live without a trace of: the only ones public figures are made of. `adaBenturan`, said to the database. */
export const TANPA_BENTURAN: Where = { peranDihindari: { isEmpty: true }, terlapor: { none: {} } }

/** The posts a petugas holds in the office of a layanan itself. */
export const jabatanDi = (petugas: Petugas, layanan: Layanan): readonly Peran[] =>
  petugas.peran.filter((p) => p.layanan === layanan && !p.atasan).map((p) => p.peran)

/** The register is wider than the cases: whoever may read it sees every line but those of cases he must not know of. */
export function bukuScope(petugas: Petugas, layanan: Layanan): Where {
  return {
    layanan,
    terlapor: { none: { petugasId: { in: [...orangTerlarang(petugas)] } } },
    NOT: { peranDihindari: { hasSome: [...jabatanDi(petugas, layanan)] } },
  }
}

/** Of these cases those he must find no trace of; others he may merely not read. */
export async function listBerbenturan(petugas: Petugas, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.pengaduan.findMany({
    where: { id: { in: [...ids] }, NOT: { OR: LAYANAN.map((layanan) => bukuScope(petugas, layanan)) } },
    select: { id: true },
  })
  return new Set(rows.map((row) => row.id))
}
