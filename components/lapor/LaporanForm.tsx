'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { Steps } from '@/components/ui/Progress'
import type { SelectGroup, SelectOption } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { JawabanFields, PernyataanFields } from '@/components/lapor/fields/JawabanFields'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { useCanSeal, useLaporanForm, type JalurForm, type LaporanAction, type Penyegel } from './use-laporan-form'
import { useLaporanSteps, type LaporanSteps } from './use-laporan-steps'

/** What a page hands to the form of any layanan. */
export type LaporanFormProps = Readonly<{
  action: LaporanAction
  penyegel: Penyegel
  kunciKirim: string
  samaran: string
  kecamatan: readonly SelectOption[]
  desa: readonly SelectGroup[]
  opd: readonly SelectGroup[]
}>

type FrameProps = Pick<LaporanFormProps, 'action' | 'penyegel' | 'kunciKirim'> &
  Readonly<{
    jalur: JalurForm
    judul: string
    pembuka: string
    identitas: (bag: FormBag, inBrowser: boolean) => ReactNode
    materi: (bag: FormBag, state: LaporanState) => ReactNode
    periksa: (steps: LaporanSteps, state: LaporanState) => ReactNode
  }>

const STEPS = ['identitas', 'materi', 'periksa'] as const

function StepButtons({ steps, pending }: Readonly<{ steps: LaporanSteps; pending: boolean }>) {
  const t = useTranslations('formWbs')
  const { step, go, next } = steps
  if (step === null || step === 2) {
    return (
      <>
        <p className="hint">{t('setelahKirim')}</p>
        <p className="actions row">
          <SubmitButton pending={pending} pendingLabel={t('mengirim')}>
            {t('kirim')}
          </SubmitButton>
          {step === 2 && (
            <Button variant="secondary" onClick={() => go(1)}>
              {t('kembaliMateri')}
            </Button>
          )}
        </p>
      </>
    )
  }
  return (
    <p className="actions row">
      <Button onClick={next}>{t(step === 0 ? 'lanjutMateri' : 'lanjutPeriksa')}</Button>
      {step === 1 && (
        <Button variant="secondary" onClick={() => go(0)}>
          {t('kembaliIdentitas')}
        </Button>
      )}
    </p>
  )
}

function Failed() {
  const t = useTranslations('formWbs')
  return (
    <Notice tone="danger" role="alert">
      <p>{t('galatUmum')}</p>
    </Notice>
  )
}

/**
 * One form, one post: without JavaScript one page, with it three steps on a small screen. What was typed comes back with
 * every refusal, and while there is something to mend all of it stands on one page.
 */
export function LaporanForm({ action, penyegel, kunciKirim, jalur, judul, pembuka, identitas, materi, periksa }: FrameProps) {
  const t = useTranslations('formWbs')
  const guard = useUploadGuard()
  const canSeal = useCanSeal()
  const { state, post, faults, pending, onSubmit } = useLaporanForm(action, jalur, penyegel)
  // A broken connection leaves nothing to mend: the step stays as it is, for another press.
  const mending =
    [state.fieldErrors, guard.faults, faults].some((wrong) => Object.keys(wrong).some((name) => name !== 'umum')) ||
    state.ditolak.length > 0
  const [formRef, steps] = useLaporanSteps(mending, jalur.judge)
  const bag = useFormBag(state, { ...steps.faults, ...faults, ...guard.faults })
  const away = (index: number) => steps.step !== null && steps.step !== index
  return (
    <>
      {steps.step !== null && <Steps items={STEPS.map((name) => t(`langkah.${name}`))} current={steps.step} />}
      <ErrorSummary errors={bag.errors} />
      {state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0 && <Failed />}
      <h1>{judul}</h1>
      <p className="lead mt">{pembuka}</p>
      <form className="form mt-l" action={post} onSubmit={guard.before(onSubmit)} ref={formRef} noValidate>
        <input type="hidden" name="kunciKirim" value={bag.value('kunciKirim') || kunciKirim} />
        <div className="form" data-step="0" hidden={away(0)}>
          <h2>{t('identitas')}</h2>
          {identitas(bag, canSeal)}
        </div>
        <div className="form" data-step="1" hidden={away(1)}>
          <h2>{t('materi')}</h2>
          {materi(bag, state)}
          <h2>{t('jawaban')}</h2>
          <JawabanFields bag={bag} />
          <PernyataanFields bag={bag} />
        </div>
        {steps.step === 2 && periksa(steps, state)}
        <StepButtons steps={steps} pending={pending} />
      </form>
    </>
  )
}
