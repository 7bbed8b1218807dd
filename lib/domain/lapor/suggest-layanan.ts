import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { KantorSitus } from '@/lib/domain/situs/kantor'

export const PERIHAL = ['pelanggaran', 'layanan', 'tidak-tahu'] as const
export const RAHASIA = ['ya', 'tidak'] as const

/** Another government, or one nobody knows. */
export const WILAYAH_LAIN = 'lain'

type Perihal = (typeof PERIHAL)[number]
type Rahasia = (typeof RAHASIA)[number]

/** `wilayah`: a government of this site by `kunciWilayah`, or WILAYAH_LAIN. */
export type ArahLaporan = Readonly<{ wilayah: string; perihal: Perihal; rahasia: Rahasia }>

/** `null`: nobody here may handle it; the national channel takes reports about any office. `lain`: what else fits here. */
export type SaranLayanan = Readonly<{ layanan: Layanan | null; certain: boolean; lain: readonly Layanan[] }>

/** How the address of the questions names a government: "kabupaten-contoh". */
const kunciWilayah = ({ wilayah }: Pick<KantorSitus, 'wilayah'>): string =>
  wilayah
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** The governments of this site that take reports in, each once, in the order of their offices. */
export function daftarWilayah(kantor: readonly KantorSitus[]): readonly Readonly<{ kunci: string; kantor: readonly KantorSitus[] }>[] {
  const buka = kantor.filter((one) => one.buka)
  return [...new Set(buka.map(kunciWilayah))].map((kunci) => ({ kunci, kantor: buka.filter((one) => kunciWilayah(one) === kunci) }))
}

/**
 * Where first, then what: a report goes to an office of the government it is about or nowhere. In doubt the one that seals the
 * identity wins, because a name once shown cannot be taken back, while a case can still be referred.
 */
export function suggestLayanan({ wilayah, perihal, rahasia }: ArahLaporan, kantor: readonly KantorSitus[]): SaranLayanan {
  const here = (daftarWilayah(kantor).find(({ kunci }) => kunci === wilayah)?.kantor ?? []).map((one) => one.layanan)
  const sealed = here.filter((layanan) => STANDAR[layanan].identitas)
  const open = here.filter((layanan) => !STANDAR[layanan].identitas)
  const first = perihal === 'layanan' ? open : perihal === 'pelanggaran' || rahasia === 'ya' ? sealed : [...open, ...sealed]
  const layanan = first[0] ?? null
  // A wrong turn is offered only where it leads to a lane that could be the right one.
  const lain =
    perihal === 'layanan' ? [] : here.filter((other) => other !== layanan && (perihal === 'tidak-tahu' || sealed.includes(other)))
  return { layanan, certain: layanan !== null && perihal !== 'tidak-tahu', lain: layanan === null ? [] : lain }
}
