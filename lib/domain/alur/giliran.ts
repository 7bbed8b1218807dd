import { PERAN, type Peran } from '@/lib/domain/auth/peran'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { tableOf, type Langkah } from './engine'
import { GUARDS, type Guard, type GuardRow, type Siapa } from './guards'
import { KEADAAN } from './keadaan'
import type { Fakta, Pelaku, Transition } from './types'

/** A post as somebody holds it: in the office, or in the one above. */
type Jabatan = Readonly<{ peran: Peran; atasan: boolean }>

/**
 * One of those a case waits for: the step, the post that takes it, and where the procedure says so its unit or the very
 * person. `mulai` (ISO): not before that day. The lowest `urutan` is whose turn it is first.
 */
export type Giliran = Jabatan &
  Readonly<{
    langkah: Langkah
    urutan: number
    unitId: string | null
    petugasId: string | null
    kecuali: readonly string[]
    mulai: string | null
  }>

const dengan = (jabatan: Jabatan, layanan: Layanan): Petugas => ({
  id: '',
  namaPengguna: '',
  nama: '',
  jabatan: '',
  unitId: '',
  kepalaUnitIds: [],
  calonPemegang: [],
  peran: [{ ...jabatan, layanan }],
})

/** The posts whose holders act as this one on a case that goes around some: asked of the rule itself, post by post. */
function pengganti(layanan: Layanan, pelaku: Peran, dihindari: readonly Peran[]): readonly Jabatan[] {
  if (dihindari.length === 0) return [{ peran: pelaku, atasan: false }]
  return PERAN.flatMap((peran) => [false, true].map((atasan) => ({ peran, atasan }))).filter((jabatan) =>
    peranEfektif(dengan(jabatan, layanan), layanan, dihindari).includes(pelaku),
  )
}

type Syarat = Readonly<{ siapa: readonly Siapa[]; mulai: string | null }>

/** What the conditions leave open, for holders of this post; `null` when something must happen first. */
function syaratOf(row: Transition<Guard>, fakta: Fakta, pelaku: Pelaku): Syarat | null {
  const guards = row.syarat.map((name): GuardRow => GUARDS[name])
  const open = guards.every(
    (guard) =>
      guard.siapa || (guard.mulai ? guard.mulai(fakta) !== null : guard.sah(fakta, { petugasId: null, unitId: null, sebagai: [pelaku] })),
  )
  if (!open) return null
  return {
    siapa: guards.flatMap((guard) => guard.siapa?.(fakta, pelaku) ?? []),
    mulai:
      guards
        .flatMap((guard) => guard.mulai?.(fakta) ?? [])
        .sort()
        .at(-1) ?? null,
  }
}

type Sasaran = Readonly<{ unitId: string | null; petugasId: string | null }>

const SEMUA: readonly Sasaran[] = [{ unitId: null, petugasId: null }]

const sasaranOf = (siapa: Siapa): readonly Sasaran[] => [
  ...(siapa.unit ?? []).map((unitId) => ({ unitId, petugasId: null })),
  ...(siapa.petugas ?? []).map((petugasId) => ({ unitId: null, petugasId })),
]

function waitingFor(langkah: Langkah, row: Transition<Guard>, fakta: Fakta, dihindari: readonly Peran[]): readonly Giliran[] {
  const urutan = row.wajib
  if (urutan === null || !row.dari.includes(fakta.status)) return []
  if ((row.sudah && KEADAAN[row.sudah](fakta)) || (row.bila && !KEADAAN[row.bila](fakta))) return []
  const posts = row.oleh.filter((pelaku): pelaku is Peran => pelaku !== 'PELAPOR' && pelaku !== 'SISTEM')
  return posts.flatMap((pelaku) => {
    const syarat = syaratOf(row, fakta, pelaku)
    if (!syarat) return []
    const kecuali = syarat.siapa.flatMap((siapa) => siapa.kecuali ?? [])
    const terbatas = syarat.siapa.filter((siapa) => siapa.kecuali === undefined)
    const sasaran = (terbatas.length === 0 ? SEMUA : terbatas.flatMap(sasaranOf)).filter(
      ({ petugasId }) => petugasId === null || !kecuali.includes(petugasId),
    )
    return pengganti(fakta.layanan, pelaku, dihindari).flatMap((jabatan) =>
      sasaran.map((satu) => ({ ...jabatan, ...satu, langkah, urutan, kecuali, mulai: syarat.mulai })),
    )
  })
}

/**
 * Whose turn it is: everybody the case waits for, the first first. Drawn from the rows of the procedure and the same
 * conditions that judge the click, so that no list says something else than the button.
 */
export function giliranOf(fakta: Fakta, dihindari: readonly Peran[]): readonly Giliran[] {
  return Object.entries(tableOf(fakta.layanan))
    .flatMap(([langkah, row]) => waitingFor(langkah as Langkah, row, fakta, dihindari))
    .sort((a, b) => a.urutan - b.urutan)
}

/** Whose turn it is first, as a reader of the case is told: the posts, the step, since which day (ISO). */
export type GiliranTampak = Readonly<{ langkah: Langkah; peran: readonly Peran[]; sejak: string }>

/** Is it this petugas's turn on `today` (ISO)? The same question as the list asks the database. */
export const isGiliran = (giliran: Giliran, petugas: Petugas, layanan: Layanan, today: string): boolean =>
  petugas.peran.some((held) => held.layanan === layanan && held.peran === giliran.peran && held.atasan === giliran.atasan) &&
  (giliran.unitId === null || giliran.unitId === petugas.unitId) &&
  (giliran.petugasId === null || giliran.petugasId === petugas.id) &&
  !giliran.kecuali.includes(petugas.id) &&
  (giliran.mulai === null || giliran.mulai <= today)
