'use client'

import type { ReactNode } from 'react'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

export type KodeAction = (state: ActionState, form: FormData) => Promise<ActionState>

type Props = Readonly<{
  action: KodeAction
  judul: string
  pembuka: string
  /** The one sentence for everything that does not fit, and the field it leads to. */
  salah: Readonly<{ id: string; text: string }>
  tombol: string
  membuka?: string
  children: (bag: FormBag) => ReactNode
}>

/** A form that opens something by what was told to its reader alone. */
export function KodeForm({ action, judul, pembuka, salah, tombol, membuka, children }: Props) {
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_STATE)
  const bag = useFormBag(state, faults)
  const wrong = state.code !== null && bag.errors.length === 0 ? [salah] : []
  return (
    <>
      <ErrorSummary errors={[...bag.errors, ...wrong]} />
      <h1>{judul}</h1>
      <p className="lead mt-4">{pembuka}</p>
      <form className="form mt-8" action={post} onSubmit={onSubmit} noValidate>
        {children(bag)}
        <p className="actions row">
          <SubmitButton pending={pending} pendingLabel={membuka}>
            {tombol}
          </SubmitButton>
        </p>
      </form>
    </>
  )
}
