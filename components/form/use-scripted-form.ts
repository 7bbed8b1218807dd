'use client'

import { useActionState, useRef, useState, useTransition, type FormEvent } from 'react'
import { unstable_isUnrecognizedActionError as isOfOtherBuild, unstable_rethrow } from 'next/navigation'
import type { ActionState } from '@/lib/domain/action-state'
import { isTersimpan } from './jaga-isian'

/** What is sent, or what the browser itself found wrong (field: message key). */
export type Prepared = Readonly<{ ok: true; form: FormData }> | Readonly<{ ok: false; faults: Readonly<Record<string, string>> }>

export type Prepare<S> = (form: FormData, state: S) => Promise<Prepared>

type Action<S> = (state: S, form: FormData) => Promise<S>

export type ScriptedForm<S> = Readonly<{
  state: S
  /** For `<form action>`: the way without JavaScript. */
  post: (form: FormData) => void
  faults: Readonly<Record<string, string>>
  pending: boolean
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}>

/**
 * The gate answers a script with the key of its sentence (lib/web/pintu/gate.ts). A page of another build is told apart from a
 * line that broke; that its text comes back is said only where it is kept.
 */
function refusalOf(error: unknown, form: HTMLFormElement): string {
  if (isOfOtherBuild(error)) return isTersimpan(form) ? 'umum.usang' : 'umum.usangSalin'
  return error instanceof Error && /^umum\.[a-z]+$/.test(error.message) ? error.message : 'umum.jaringan'
}

const asIs: Prepare<unknown> = async (form) => ({ ok: true, form })

/** Chosen files are kept by the server once it answers; sent again they would only cost the weak line. */
function emptyFileInputs(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file]')) input.value = ''
}

/**
 * A citizen's form. Without JavaScript it posts itself. With it, `prepare` may judge and change what is sent, a lost
 * connection is told beside everything that was typed, and a second click while the first is on its way does nothing.
 */
export function useScriptedForm<S extends ActionState>(action: Action<S>, initial: S, prepare: Prepare<S> = asIs): ScriptedForm<S> {
  const [posted, post] = useActionState(action, initial as Awaited<S>)
  const [answered, setAnswered] = useState<S | null>(null)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const [pending, startTransition] = useTransition()
  const busy = useRef(false)
  const state = answered ?? posted

  const send = async (element: HTMLFormElement, form: FormData) => {
    try {
      const prepared = await prepare(form, state)
      if (!prepared.ok) return setFaults(prepared.faults)
      const answer = await action(state, prepared.form)
      setFaults({})
      setAnswered(answer)
      emptyFileInputs(element)
    } catch (error) {
      // A redirect travels as an exception; everything else here is a refusal of the gate, or a connection that broke.
      unstable_rethrow(error)
      setFaults({ umum: refusalOf(error, element) })
    } finally {
      busy.current = false
    }
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    const element = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(element, submitter)
    startTransition(() => send(element, form))
  }
  return { state, post, faults, pending, onSubmit }
}
