import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import type { Status } from '@/lib/domain/pengaduan/status'
import type { Fakta, Pelaku, Tindak, Transition } from './types'
import { DUMAS, type LangkahDumas } from './dumas'
import { GUARDS, type Guard } from './guards'
import { SP4N, type LangkahSp4n } from './sp4n'
import { WBS, type LangkahWbs } from './wbs'

export type Langkah = LangkahWbs | LangkahDumas | LangkahSp4n

/** The procedures this site runs. A layanan without a table here refuses every step. */
const ALUR: Readonly<Partial<Record<Layanan, Readonly<Record<string, Transition<Guard>>>>>> = { WBS, DUMAS, SP4N }

export type Verdict =
  | Readonly<{ ok: true; ke: Status; transition: Transition<Guard> }>
  | Readonly<{ ok: false; code: 'FORBIDDEN' | 'INVALID_TRANSITION' | 'GUARD_FAILED'; gagal: readonly Guard[] }>

/** The table of a layanan. @throws AppError FORBIDDEN for a layanan without a procedure. */
export function tableOf(layanan: Layanan): Readonly<Record<string, Transition<Guard>>> {
  const table = Object.hasOwn(ALUR, layanan) ? ALUR[layanan] : undefined
  if (!table) throw new AppError('FORBIDDEN')
  return table
}

/** Is it a step of any procedure? For names read back from the history. */
export const isLangkah = (name: string): name is Langkah => findTransition(name) !== undefined

/** A step by its name, for labels; where two procedures share the name, the reporter takes it in both or in neither. */
export function findTransition(langkah: string): Transition<Guard> | undefined {
  return Object.values(ALUR).find((table) => Object.hasOwn(table, langkah))?.[langkah]
}

/** Judges one step on one case. The only place that does; pages and services both ask it. */
export function judgeLangkah(layanan: Layanan, langkah: string, fakta: Fakta, tindak: Tindak): Verdict {
  const table = tableOf(layanan)
  const transition = Object.hasOwn(table, langkah) ? table[langkah] : undefined
  if (!transition) return { ok: false, code: 'INVALID_TRANSITION', gagal: [] }
  if (!transition.oleh.some((pelaku) => tindak.sebagai.includes(pelaku))) return { ok: false, code: 'FORBIDDEN', gagal: [] }
  if (!transition.dari.includes(fakta.status)) return { ok: false, code: 'INVALID_TRANSITION', gagal: [] }
  const gagal = transition.syarat.filter((guard) => !GUARDS[guard](fakta, tindak))
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

export type Pilihan = Readonly<{ langkah: Langkah; boleh: boolean; gagal: readonly Guard[]; oleh: readonly Pelaku[] }>

/** Steps this actor could take from here; those held back only by a condition come along with the condition's name. */
export function availableLangkah(layanan: Layanan, fakta: Fakta, tindak: Tindak): readonly Pilihan[] {
  return Object.keys(tableOf(layanan)).flatMap((key): readonly Pilihan[] => {
    const langkah = key as Langkah
    const verdict = judgeLangkah(layanan, langkah, fakta, tindak)
    const oleh = tableOf(layanan)[langkah]?.oleh ?? []
    if (verdict.ok) return [{ langkah, boleh: true, gagal: [], oleh }]
    return verdict.code === 'GUARD_FAILED' ? [{ langkah, boleh: false, gagal: verdict.gagal, oleh }] : []
  })
}
