'use client'

import { useTranslations } from 'next-intl'
import type { ActionState } from '@/lib/domain/action-state'
import { readFault } from '@/lib/domain/web/fault'
import { inPageOrder } from '@/lib/domain/web/page-order'

export type FormBag = Readonly<{
  /** What was typed before, or the preset. */
  value: (name: string, preset?: string) => string
  values: (name: string) => readonly string[]
  /** The sentence beside a field, when the server refused it. */
  error: (name: string) => string | undefined
  errors: readonly Readonly<{ id: string; text: string }>[]
  /** What a field that gives back its words hands to its input. */
  field: (name: string, preset?: string) => Readonly<{ name: string; defaultValue: string; error: string | undefined }>
  /** The same for a password: what was typed never comes back. */
  secret: (name: string) => Readonly<{ type: 'password'; name: string; error: string | undefined }>
}>

const fieldOf =
  ({ value, error }: Pick<FormBag, 'value' | 'error'>): FormBag['field'] =>
  (name, preset) => ({ name, defaultValue: value(name, preset), error: error(name) })

/** The same bag with words to begin with; what was typed replaces them. */
export function withPreset(bag: FormBag, preset: Readonly<Record<string, string>>): FormBag {
  const value: FormBag['value'] = (name, own) => bag.value(name, preset[name] ?? own)
  return { ...bag, value, field: fieldOf({ ...bag, value }) }
}

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
  const value: FormBag['value'] = (name, preset = '') =>
    state.values[name]?.find((typed) => typed !== '') ?? (state.attempt > 0 ? '' : preset)
  const error: FormBag['error'] = (name) => (faults[name] ? textOf(faults[name]) : undefined)
  return {
    value,
    values: (name) => state.values[name] ?? [],
    error,
    field: fieldOf({ value, error }),
    secret: (name) => ({ type: 'password', name, error: error(name) }),
    errors: inPageOrder(Object.keys(faults), Object.keys(state.values)).map((id) => ({ id, text: textOf(faults[id] ?? '') })),
  }
}
