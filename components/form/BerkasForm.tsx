'use client'

import type { ReactNode } from 'react'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { AS_IT_STANDS, HarmlessDefault } from './HarmlessDefault'
import { HiddenFields, type Hidden } from './SubmitForm'
import { KunciKirim } from './KunciKirim'
import { useFormBag, type FormBag } from './typed-form'
import { useUploadGuard } from './use-upload-guard'
import type { ScriptedForm } from './use-scripted-form'

type Props = Readonly<{
  form: ScriptedForm<LaporanState>
  kunciKirim: string
  hidden?: Hidden
  className: string
  teks: Readonly<{ galat: string; mengirim: string; kirim: string }>
  children: (bag: FormBag) => ReactNode
}>

/** The frame of a form with files at a desk: one page, one post, everything typed comes back with every refusal. */
export function BerkasForm({ form: { state, post, faults, pending, onSubmit }, kunciKirim, hidden, className, teks, children }: Props) {
  const guard = useUploadGuard()
  const bag = useFormBag(state, { ...faults, ...guard.faults })
  const failed = state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      {failed && (
        <Notice tone="danger" role="alert">
          <p>{teks.galat}</p>
        </Notice>
      )}
      <form className={`form ${className}`} action={post} onSubmit={guard.before(onSubmit)} noValidate>
        <HarmlessDefault {...AS_IT_STANDS} />
        <HiddenFields hidden={hidden} />
        <KunciKirim bag={bag} kunciKirim={kunciKirim} />
        {children(bag)}
        <p className="actions row">
          <SubmitButton pending={pending} pendingLabel={teks.mengirim}>
            {teks.kirim}
          </SubmitButton>
        </p>
      </form>
    </>
  )
}
