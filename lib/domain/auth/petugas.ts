import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Peran } from './peran'

export const DELEGASI = ['PLH', 'PLT'] as const
/** A post held for its absent holder (PLH) or while it is vacant (PLT). */
export type Delegasi = (typeof DELEGASI)[number]

/** A post held now. `atasan`: held in the office above the one that runs the layanan (for example Sekretariat Daerah). */
export type PeranAktif = Readonly<{ peran: Peran; layanan: Layanan; atasan: boolean; delegasi?: Delegasi | null }>

/** A signed-in staff account, read anew from the database at every request. */
export type Petugas = Readonly<{
  id: string
  namaPengguna: string
  nama: string
  jabatan: string
  unitId: string
  peran: readonly PeranAktif[]
  /** Heads of the petugas's own unit: a case about one of them is a case about this petugas too. */
  kepalaUnitIds: readonly string[]
  /** Layanan whose identities he shall hold next: he may make a key, and opens nothing before the hand-over is complete. */
  calonPemegang: readonly Layanan[]
  /** Layanan whose recovery key he holds a share of, or is asked to hold one. */
  bagian?: readonly Layanan[]
}>

export function holds(petugas: Petugas, peran: Peran, layanan?: Layanan): boolean {
  return petugas.peran.some((p) => p.peran === peran && !p.atasan && (layanan === undefined || p.layanan === layanan))
}

/** Posts that sit in the agency a case is sent to, not in the office that runs the layanan. */
export const PERAN_OPD: readonly Peran[] = ['ADMIN_OPD', 'PEJABAT_PENGHUBUNG']

/** How a petugas holds a post, if not as its own holder. */
export function delegasiOf(petugas: Petugas, peran: Peran, layanan: Layanan): Delegasi | null {
  const held = petugas.peran.filter((p) => p.peran === peran && p.layanan === layanan)
  return held.some((p) => !p.delegasi) ? null : (held[0]?.delegasi ?? null)
}

/** The whole office is avoided when its head is reported: everybody in it answers to him. */
export const SELURUH_KANTOR: readonly Peran[] = [
  'PETUGAS_PENERIMA',
  'PEMEGANG_IDENTITAS',
  'VERIFIKATOR',
  'IRBAN_KHUSUS',
  'KEPALA_BIDANG',
  'PEMERIKSA',
  'KASUBBAG_PERENCANAAN',
  'SEKRETARIS',
  'KEPALA',
  'MODERATOR',
]

/** Does the office above work on this case, in place of the whole office below? */
export const diKantorAtasan = (dihindari: readonly Peran[]): boolean => dihindari.includes('KEPALA')

/**
 * The posts a petugas holds on one case: his own, less those the reporter asked to go around, plus those he takes over
 * from below because they are reported. The office above steps in only when the upper posts are avoided.
 */
export function peranEfektif(petugas: Petugas, layanan: Layanan, dihindari: readonly Peran[]): readonly Peran[] {
  const own = petugas.peran.filter((p) => p.layanan === layanan)
  const result = new Set(own.filter((p) => !p.atasan && !dihindari.includes(p.peran)).map((p) => p.peran))
  const above = own.some((p) => p.atasan && p.peran === 'KEPALA')
  const { jenjang, menyerahkanKeAtasan, pelaksanaAtasan: pelaksana } = STANDAR[layanan]
  for (const chain of jenjang) {
    for (const avoided of chain.filter((peran) => dihindari.includes(peran))) {
      const successor = chain.slice(chain.indexOf(avoided) + 1).find((peran) => !dihindari.includes(peran))
      if (successor ? result.has(successor) : above) result.add(avoided)
    }
  }
  if (above && menyerahkanKeAtasan.some((peran) => dihindari.includes(peran))) result.add('KEPALA')
  if (pelaksana && diKantorAtasan(dihindari) && own.some((p) => p.atasan && p.peran === pelaksana.peran))
    pelaksana.mengambil.forEach((peran) => result.add(peran))
  // With the whole office avoided, the office above must also be able to hand the answer over.
  if (above && dihindari.includes('PETUGAS_PENERIMA')) result.add('PETUGAS_PENERIMA')
  return [...result]
}
