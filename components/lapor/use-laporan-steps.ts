'use client'

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { useHydrated } from '@/components/form/use-hydrated'
import { fillJudul } from '@/lib/browser/cerita'

type Faults = Readonly<Record<string, string>>
type Judge = (form: FormData) => Promise<Readonly<{ ok: true }> | Readonly<{ ok: false; fieldErrors: Faults }>>

/** Everything typed, and the pictures this browser can show, by the name of their file. */
type Jawaban = Readonly<{
  isian: readonly (readonly [string, FormDataEntryValue])[]
  gambar: ReadonlyMap<string, string>
}>

export type LaporanSteps = Readonly<{
  /** The screen that is shown, the last one for checking; null: everything on one page (no script, or errors to mend). */
  step: number | null
  /** What is wrong in the step he wanted to leave, by field. */
  faults: Faults
  jawaban: Jawaban
  go: (step: number) => void
  next: () => Promise<void>
  /** The rules are on their way, and the press waits for them. */
  menunggu: boolean
}>

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement

/** What is wrong in one section, by the rules that judge the whole on the server: these ask again for what a lost line kept away. */
async function faultsOf(form: HTMLFormElement, step: number, judge: Judge): Promise<Faults> {
  const section = form.querySelector(`[data-step="${step}"]`)
  const names = new Set([...(section?.querySelectorAll('input, select, textarea') ?? [])].filter(isControl).map(({ name }) => name))
  const judged = await judge(new FormData(form)).catch(() => ({ ok: true }) as const)
  return judged.ok ? {} : Object.fromEntries(Object.entries(judged.fieldErrors).filter(([name]) => names.has(name)))
}

function jawabanOf(form: HTMLFormElement): Jawaban {
  const sent = [...form.querySelectorAll<HTMLInputElement>('[name=buktiTerkirim]')]
  const gambar = sent.flatMap(({ value, dataset }) => (dataset.gambar ? [[value, dataset.gambar] as const] : []))
  return { isian: [...new FormData(form)], gambar: new Map(gambar) }
}

/** The step a history entry of this page stands for. */
const langkahOf = (state: unknown, last: number): number => {
  const langkah = (state as { langkah?: unknown } | null)?.langkah
  return typeof langkah === 'number' && langkah >= 0 && langkah <= last ? langkah : 0
}

/** Each step is an entry of the history: Back is one step back, and a reload comes back to the step it left. */
function useLangkah(last: number, onFollow: () => void): readonly [number, (step: number) => void] {
  const [current, setCurrent] = useState(0)
  useEffect(() => {
    const follow = (event: PopStateEvent) => {
      onFollow()
      setCurrent(langkahOf(event.state, last))
    }
    // What is checked before sending is read from the fields, and these are put back only after a reload: one step earlier.
    const begin = setTimeout(() => setCurrent(Math.min(langkahOf(window.history.state, last), last - 1)))
    window.addEventListener('popstate', follow)
    return () => {
      clearTimeout(begin)
      window.removeEventListener('popstate', follow)
    }
  }, [last, onFollow])
  const enter = (step: number) => {
    if (step !== current) window.history.pushState({ ...(window.history.state as object | null), langkah: step }, '')
    setCurrent(step)
  }
  return [current, enter]
}

/** A new screen is read from its heading on. */
function useHeadingFocus(step: number | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = useRef(step)
  useEffect(() => {
    if (seen.current !== null && step !== null && seen.current !== step) heading.current?.focus()
    seen.current = step
  }, [step])
  return heading
}

type Refs = readonly [form: RefObject<HTMLFormElement | null>, heading: RefObject<HTMLHeadingElement | null>]

/** One question group a screen, `last` the one for checking; one form all the time, so nothing is lost between them. */
export function useLaporanSteps(last: number, hasErrors: boolean, judge: Judge): readonly [...Refs, LaporanSteps] {
  const form = useRef<HTMLFormElement>(null)
  const hydrated = useHydrated()
  const [faults, setFaults] = useState<Faults>({})
  const [menunggu, setMenunggu] = useState(false)
  const [jawaban, setJawaban] = useState<Jawaban>({ isian: [], gambar: new Map() })
  const readAnswers = useCallback(() => {
    if (form.current) setJawaban(jawabanOf(form.current))
  }, [])
  const [current, setCurrent] = useLangkah(last, readAnswers)
  const step = hydrated && !hasErrors ? current : null
  const heading = useHeadingFocus(step)
  const go = (wanted: number) => {
    setFaults({})
    if (form.current) fillJudul(form.current)
    readAnswers()
    setCurrent(wanted)
    document.getElementById('utama')?.scrollIntoView()
  }
  const next = async () => {
    setMenunggu(true)
    const wrong = form.current ? await faultsOf(form.current, current, judge) : {}
    setMenunggu(false)
    if (Object.keys(wrong).length > 0) setFaults(wrong)
    else go(current + 1)
  }
  return [form, heading, { step, faults, jawaban, go, next, menunggu }]
}
