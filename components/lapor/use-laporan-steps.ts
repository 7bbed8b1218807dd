'use client'

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { useHydrated } from '@/components/form/use-hydrated'

type Faults = Readonly<Record<string, string>>
type Judge = (form: FormData) => Readonly<{ ok: true }> | Readonly<{ ok: false; fieldErrors: Faults }>

export type LaporanSteps = Readonly<{
  /** 0 identitas, 1 materi, 2 periksa; null: everything on one page (no script, or errors to mend). */
  step: number | null
  /** What is wrong in the step he wanted to leave, by field. */
  faults: Faults
  answers: readonly (readonly [string, FormDataEntryValue])[]
  go: (step: number) => void
  next: () => void
}>

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement

/** What is wrong in one section, by the rules that judge the whole on the server. */
function faultsOf(form: HTMLFormElement, step: number, judge: Judge): Faults {
  const section = form.querySelector(`[data-step="${step}"]`)
  const names = new Set([...(section?.querySelectorAll('input, select, textarea') ?? [])].filter(isControl).map(({ name }) => name))
  const judged = judge(new FormData(form))
  return judged.ok ? {} : Object.fromEntries(Object.entries(judged.fieldErrors).filter(([name]) => names.has(name)))
}

/** The step a history entry of this page stands for. */
const langkahOf = (state: unknown): number => {
  const langkah = (state as { langkah?: unknown } | null)?.langkah
  return typeof langkah === 'number' && langkah >= 0 && langkah <= 2 ? langkah : 0
}

/** Each step is an entry of the history: Back is one step back, and a reload comes back to the step it left. */
function useLangkah(onFollow: () => void): readonly [number, (step: number) => void] {
  const [current, setCurrent] = useState(0)
  useEffect(() => {
    const follow = (event: PopStateEvent) => {
      onFollow()
      setCurrent(langkahOf(event.state))
    }
    // What is checked before sending is read from the fields, and these are put back only after a reload: one step earlier.
    const begin = setTimeout(() => setCurrent(Math.min(langkahOf(window.history.state), 1)))
    window.addEventListener('popstate', follow)
    return () => {
      clearTimeout(begin)
      window.removeEventListener('popstate', follow)
    }
  }, [onFollow])
  const enter = (step: number) => {
    if (step !== current) window.history.pushState({ ...(window.history.state as object | null), langkah: step }, '')
    setCurrent(step)
  }
  return [current, enter]
}

/** Three steps for a small screen; one form all the time, so nothing is lost between them. */
export function useLaporanSteps(hasErrors: boolean, judge: Judge): readonly [RefObject<HTMLFormElement | null>, LaporanSteps] {
  const form = useRef<HTMLFormElement>(null)
  const hydrated = useHydrated()
  const [faults, setFaults] = useState<Faults>({})
  const [answers, setAnswers] = useState<LaporanSteps['answers']>([])
  const readAnswers = useCallback(() => {
    if (form.current) setAnswers([...new FormData(form.current)])
  }, [])
  const [current, setCurrent] = useLangkah(readAnswers)
  const go = (step: number) => {
    setFaults({})
    readAnswers()
    setCurrent(step)
    document.getElementById('utama')?.scrollIntoView()
  }
  const next = () => {
    const wrong = form.current ? faultsOf(form.current, current, judge) : {}
    if (Object.keys(wrong).length > 0) setFaults(wrong)
    else go(current + 1)
  }
  return [form, { step: hydrated && !hasErrors ? current : null, faults, answers, go, next }]
}
