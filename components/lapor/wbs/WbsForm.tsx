'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import type { BerkasDiterima, BerkasDitolak } from '@/components/bukti/FilesField'
import { useFormBag } from '@/components/form/typed-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { Steps } from '@/components/ui/Progress'
import type { SelectGroup, SelectOption } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { BuktiFields } from './BuktiFields'
import { IdentitasFields } from './IdentitasFields'
import { JawabanFields, PernyataanFields } from './JawabanFields'
import { MateriFields } from './MateriFields'
import { PeriksaSection } from './PeriksaSection'
import { useWbsSteps, type WbsSteps } from './use-wbs-steps'

export type WbsState = ActionState & Readonly<{ diterima: readonly BerkasDiterima[]; ditolak: readonly BerkasDitolak[] }>

export const INITIAL_WBS_STATE: WbsState = { ...INITIAL_STATE, diterima: [], ditolak: [] }

export type WbsFormProps = Readonly<{
  action: (state: WbsState, form: FormData) => Promise<WbsState>
  kunciKirim: string
  samaran: string
  kecamatan: readonly SelectOption[]
  desa: readonly SelectGroup[]
  opd: readonly SelectGroup[]
}>

const STEPS = ['identitas', 'materi', 'periksa'] as const

function StepButtons({ steps }: Readonly<{ steps: WbsSteps }>) {
  const t = useTranslations('formWbs')
  const { step, go, next } = steps
  if (step === null || step === 2) {
    return (
      <>
        <p className="hint">{t('setelahKirim')}</p>
        <p className="actions row">
          <SubmitButton pendingLabel={t('mengirim')}>{t('kirim')}</SubmitButton>
          {step === 2 && <Button variant="secondary" onClick={() => go(1)}>{t('kembaliMateri')}</Button>}
        </p>
      </>
    )
  }
  return (
    <p className="actions row">
      <Button onClick={next}>{t(step === 0 ? 'lanjutMateri' : 'lanjutPeriksa')}</Button>
      {step === 1 && <Button variant="secondary" onClick={() => go(0)}>{t('kembaliIdentitas')}</Button>}
    </p>
  )
}

/**
 * One form, one post: without JavaScript one page, with it three steps on a small screen. What was typed comes back with
 * every refusal, and while there is something to mend all of it stands on one page.
 */
export function WbsForm({ action, kunciKirim, samaran, ...places }: WbsFormProps) {
  const t = useTranslations('formWbs')
  const [state, post] = useActionState(action, INITIAL_WBS_STATE)
  const guard = useUploadGuard()
  const mending = [state.fieldErrors, guard.faults].some((faults) => Object.keys(faults).length > 0) || state.ditolak.length > 0
  const [formRef, steps] = useWbsSteps(mending)
  const missing = Object.fromEntries(steps.missing.map((name) => [name, `${name}.wajib`]))
  const bag = useFormBag(state, { ...missing, ...guard.faults })
  const away = (index: number) => steps.step !== null && steps.step !== index
  return (
    <>
      {steps.step !== null && <Steps items={STEPS.map((name) => t(`langkah.${name}`))} current={steps.step} />}
      <ErrorSummary errors={bag.errors} />
      {state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0 && (
        <Notice tone="danger" role="alert">
          <p>{t('galatUmum')}</p>
        </Notice>
      )}
      <h1>{t('judul')}</h1>
      <p className="lead mt">{t('pembuka')}</p>
      <form className="form mt-l" action={post} onSubmit={guard.onSubmit} ref={formRef} noValidate>
        <input type="hidden" name="kunciKirim" value={bag.value('kunciKirim') || kunciKirim} />
        <div className="form" data-step="0" hidden={away(0)}>
          <h2>{t('identitas')}</h2>
          <IdentitasFields bag={bag} samaran={samaran} kecamatan={places.kecamatan} desa={places.desa} />
        </div>
        <div className="form" data-step="1" hidden={away(1)}>
          <h2>{t('materi')}</h2>
          <MateriFields bag={bag} opd={places.opd} desa={places.desa} />
          <BuktiFields bag={bag} diterima={state.diterima} ditolak={state.ditolak} />
          <h2>{t('jawaban')}</h2>
          <JawabanFields bag={bag} />
          <PernyataanFields bag={bag} />
        </div>
        {steps.step === 2 && <PeriksaSection steps={steps} diterima={state.diterima} {...places} />}
        <StepButtons steps={steps} />
      </form>
    </>
  )
}
