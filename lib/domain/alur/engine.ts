import type { Peran } from '@/lib/domain/auth/peran'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { URAIAN, type Uraian } from '@/lib/domain/layanan/uraian'
import { STATUS, type Status } from '@/lib/domain/pengaduan/status'
import type { Fakta, Pelaku, Tindak, Transition } from './types'
import { GUARDS, type Guard } from './guards'
import { KEADAAN } from './keadaan'

type Tabel = Uraian['alur']

/** The steps of one layanan. */
type LangkahOf<L extends Layanan> = keyof (typeof URAIAN)[L]['alur']
export type Langkah = { [L in Layanan]: LangkahOf<L> }[Layanan]

type EfekOf<L extends Layanan> = { [S in LangkahOf<L>]: (typeof URAIAN)[L]['alur'][S] extends { efek: infer E } ? E : never }[LangkahOf<L>]
/** Every effect some row names. */
export type NamaEfek = NonNullable<{ [L in Layanan]: EfekOf<L> }[Layanan]>

/** The layanan whose procedure has a step. */
export type LayananDengan<S extends Langkah> = { [L in Layanan]: S extends LangkahOf<L> ? L : never }[Layanan]

export type Verdict =
  | Readonly<{ ok: true; ke: Status; transition: Transition<Guard> }>
  | Readonly<{ ok: false; code: 'FORBIDDEN' | 'INVALID_TRANSITION' | 'GUARD_FAILED'; gagal: readonly Guard[] }>

/** The table of a layanan. @throws AppError FORBIDDEN for a layanan without a procedure. */
export function tableOf(layanan: Layanan): Tabel {
  if (!Object.hasOwn(URAIAN, layanan)) throw new AppError('FORBIDDEN')
  return URAIAN[layanan].alur
}

/** Has the procedure of this layanan such a step? */
export const hasLangkah = (layanan: Layanan, langkah: Langkah): boolean => Object.hasOwn(tableOf(layanan), langkah)

/** Is it a step of any procedure? For names read back from the history. */
export const isLangkah = (name: string): name is Langkah => findTransition(name) !== undefined

/** A step by its name, for labels; where two procedures share the name, the reporter takes it in both or in neither. */
export function findTransition(langkah: string): Transition<Guard> | undefined {
  return Object.values<Uraian>(URAIAN).find(({ alur }) => Object.hasOwn(alur, langkah))?.alur[langkah]
}

/** Judges one step on one case. The only place that does; pages and services both ask it. */
export function judgeLangkah(layanan: Layanan, langkah: string, fakta: Fakta, tindak: Tindak): Verdict {
  const table = tableOf(layanan)
  const transition = Object.hasOwn(table, langkah) ? table[langkah] : undefined
  if (!transition) return { ok: false, code: 'INVALID_TRANSITION', gagal: [] }
  if (!transition.oleh.some((pelaku) => tindak.sebagai.includes(pelaku))) return { ok: false, code: 'FORBIDDEN', gagal: [] }
  if (!transition.dari.includes(fakta.status)) return { ok: false, code: 'INVALID_TRANSITION', gagal: [] }
  const gagal = transition.syarat.filter((guard) => !GUARDS[guard].sah(fakta, tindak))
  if (gagal.length > 0) return { ok: false, code: 'GUARD_FAILED', gagal }
  return { ok: true, ke: transition.ke ?? fakta.status, transition }
}

/**
 * The step's target and effects, or a refusal.
 * @throws AppError FORBIDDEN, INVALID_TRANSITION or GUARD_FAILED (details: the guards that failed).
 */
export function assertLangkah(layanan: Layanan, langkah: Langkah, fakta: Fakta, tindak: Tindak) {
  const verdict = judgeLangkah(layanan, langkah, fakta, tindak)
  if (!verdict.ok) throw new AppError(verdict.code, verdict.gagal)
  return verdict
}

/** One step as an official meets it.  */
export type Pilihan = Readonly<{
  langkah: Langkah
  boleh: boolean
  gagal: readonly Guard[]
  oleh: readonly Pelaku[]
  halaman: string | null
  senyap: boolean
  /** Rank among the steps the case waits for; null for what may, but need not, be done now. */
  wajib: number | null
}>

/** A step of the reporter or of the clock is no button. */
const isPosts = ({ oleh }: Transition) => oleh.some((pelaku) => pelaku !== 'PELAPOR' && pelaku !== 'SISTEM')

/** "Done already" and "not yours" are not worth a line, nor what another step's line says as well. */
const isMoot = ({ diamSaat }: Transition<Guard>, gagal: readonly Guard[]) =>
  gagal.some((guard) => GUARDS[guard].gagal.jenis !== 'MENUNGGU' || diamSaat.includes(guard))

/** Steps this actor could take from here; those held back only by a condition come along with the condition's name. */
export function availableLangkah(layanan: Layanan, fakta: Fakta, tindak: Tindak): readonly Pilihan[] {
  const table = tableOf(layanan)
  return Object.entries(table).flatMap(([key, row]): readonly Pilihan[] => {
    const verdict = judgeLangkah(layanan, key, fakta, tindak)
    if (!verdict.ok && verdict.code !== 'GUARD_FAILED') return []
    const { oleh, halaman, senyap } = row
    const wajib = row.sudah && KEADAAN[row.sudah](fakta) ? null : row.wajib
    return [{ langkah: key as Langkah, boleh: verdict.ok, gagal: verdict.ok ? [] : verdict.gagal, oleh, halaman, senyap, wajib }]
  })
}

export type NextSteps = Readonly<{ utama: Langkah | null; boleh: readonly Pilihan[]; tertahan: readonly Pilihan[] }>

/** Splits what the engine allows into the one next step, the other buttons, and what waits for a condition. */
export function nextSteps(layanan: Layanan, fakta: Fakta, tindak: Tindak): NextSteps {
  const table = tableOf(layanan)
  const all = availableLangkah(layanan, fakta, tindak)
  const shown = all.filter(({ langkah }) => {
    const row = table[langkah]
    if (!row || !isPosts(row) || (row.bila && !KEADAAN[row.bila](fakta))) return false
    return !all.some((other) => other.boleh && row.melalui.includes(other.langkah))
  })
  const boleh = shown.filter((step) => step.boleh).sort((a, b) => rank(a) - rank(b))
  const utama = boleh[0]?.wajib == null ? null : boleh[0].langkah
  // The next step first; the others stay in the order of the procedure.
  const rest = shown.filter((step) => step.boleh && step.langkah !== utama)
  return {
    utama,
    boleh: utama ? [...boleh.slice(0, 1), ...rest] : rest,
    tertahan: shown.filter((step) => !step.boleh && !isMoot(table[step.langkah] as Transition<Guard>, step.gagal)),
  }
}

const rank = ({ wajib }: Pilihan) => wajib ?? Number.MAX_SAFE_INTEGER

/** Does this post take cases into its hands in this layanan? */
export const isPemegangKasus = (layanan: Layanan, peran: Peran): boolean =>
  Object.values(tableOf(layanan)).some(({ pemegang, oleh }) => pemegang === 'AMBIL' && oleh.includes(peran))

/** Steps by which a case that lies in nobody's hands is taken, in whatever layanan. */
export const langkahPengambil = (): readonly Langkah[] => [
  ...new Set(
    Object.values<Uraian>(URAIAN).flatMap(({ alur }) =>
      Object.entries(alur).flatMap(([langkah, { pemegang, wajib }]) =>
        pemegang === 'AMBIL' && wajib !== null ? [langkah as Langkah] : [],
      ),
    ),
  ),
]

/** Steps of a part of the procedure, in whatever layanan: what is kept from those who read none of its papers. */
export const langkahRanah = (ranah: Transition['ranah']): readonly string[] => [
  ...new Set(
    Object.values<Uraian>(URAIAN).flatMap(({ alur }) =>
      Object.entries(alur).flatMap(([langkah, row]) => (row.ranah === ranah ? [langkah] : [])),
    ),
  ),
]

/** Statuses a case of these layanan can be in, in the order of the procedures. */
export const statusDi = (layanan: readonly Layanan[]): readonly Status[] =>
  STATUS.filter((status) =>
    layanan.some((one) => Object.values(tableOf(one)).some((row) => row.ke === status || row.dari.includes(status))),
  )
