'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import type { ScriptedForm } from '@/components/form/use-scripted-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'

type Props = Readonly<{ form: ScriptedForm<LaporanState>; kunciKirim: string; children: (bag: FormBag) => ReactNode }>

/** A report written down at the desk of any layanan: one page, one post, everything typed comes back with every refusal. */
export function MejaForm({ form: { state, post, faults, pending, onSubmit }, kunciKirim, children }: Props) {
  const t = useTranslations('meja')
  const guard = useUploadGuard()
  const bag = useFormBag(state, { ...faults, ...guard.faults })
  const failed = state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      {failed && (
        <Notice tone="danger" role="alert">
          <p>{t('galat')}</p>
        </Notice>
      )}
      <form className="form mt-l" action={post} onSubmit={guard.before(onSubmit)} noValidate>
        <input type="hidden" name="kunciKirim" value={bag.value('kunciKirim') || kunciKirim} />
        {children(bag)}
        <p className="hint">{t('setelah')}</p>
        <p className="actions row">
          <SubmitButton pending={pending} pendingLabel={t('mengirim')}>
            {t('catat')}
          </SubmitButton>
        </p>
      </form>
    </>
  )
}
