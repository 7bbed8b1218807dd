'use client'

import { useTranslations } from 'next-intl'
import type { ActionState } from '@/lib/domain/action-state'
import { readFault } from '@/lib/domain/web/fault'

export type FormBag = Readonly<{
  /** What was typed before, or the preset. */
  value: (name: string, preset?: string) => string
  values: (name: string) => readonly string[]
  /** The sentence beside a field, when the server refused it. */
  error: (name: string) => string | undefined
  errors: readonly Readonly<{ id: string; text: string }>[]
}>

/** The same bag with words to begin with; what was typed replaces them. */
export const withPreset = (bag: FormBag, preset: Readonly<Record<string, string>>): FormBag => ({
  ...bag,
  value: (name, own) => bag.value(name, preset[name] ?? own),
})

/** Turns what an action gave back into values and sentences; the same words stand beside the field and in the summary. */
export function useFormBag(state: ActionState, local: Readonly<Record<string, string>> = {}): FormBag {
  const t = useTranslations('isian')
  // Keys come from the rules at run time; one the language files lack falls back to a general sentence.
  const textOf = (fault: string) => {
    const { key, values } = readFault(fault)
    return t.has(key as never) ? t(key as never, values as never) : t('umum.wajib')
  }
  // What the browser found before sending comes in the same words as what the server refuses.
  const faults = Object.keys(local).length > 0 ? local : state.fieldErrors
  return {
    value: (name, preset = '') => state.values[name]?.find((value) => value !== '') ?? (state.attempt > 0 ? '' : preset),
    values: (name) => state.values[name] ?? [],
    error: (name) => (faults[name] ? textOf(faults[name]) : undefined),
    errors: Object.entries(faults).map(([id, key]) => ({ id, text: textOf(key) })),
  }
}
