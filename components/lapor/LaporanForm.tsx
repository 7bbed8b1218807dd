'use client'

import type { ComponentProps } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag, withPreset } from '@/components/form/typed-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { Steps } from '@/components/ui/Progress'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { judgesFor } from '@/lib/domain/lapor/judge'
import { IdentitasFields } from './fields/IdentitasFields'
import { BerkasFields, IsianFields } from './fields/IsianFields'
import { PeriksaSection } from './PeriksaSection'
import { useCanSeal, useLaporanForm, type FormulirProps, type Penyegel } from './use-laporan-form'
import { useLaporanSteps, type LaporanSteps } from './use-laporan-steps'

type Props = FormulirProps & Readonly<{ judul: string; pembuka: string; penyegel: Penyegel }>

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

/** What handlers read, and how the answer shall arrive. */
function Materi({ state, ...isian }: ComponentProps<typeof BerkasFields>) {
  const t = useTranslations('formWbs')
  return (
    <>
      <h2>{t('materi')}</h2>
      <IsianFields {...isian} bagian={['materi']} />
      <BerkasFields {...isian} state={state} />
      <IsianFields {...isian} bagian={['sifat']} />
      <h2>{t('jawaban')}</h2>
      <IsianFields {...isian} bagian={['jawaban', 'penutup']} />
    </>
  )
}

/**
 * One form, one post: without JavaScript one page, with it three steps on a small screen. What was typed comes back with
 * every refusal, and while there is something to mend all of it stands on one page.
 */
export function LaporanForm({ layanan, action, penyegel, kunciKirim, pilihan, awal = {}, judul, pembuka }: Props) {
  const t = useTranslations('formWbs')
  const guard = useUploadGuard()
  const canSeal = useCanSeal()
  const { judge } = judgesFor(STANDAR[layanan], pilihan.hariIni)
  const { state, post, faults, pending, onSubmit } = useLaporanForm(action, { layanan, judge }, penyegel)
  // A broken connection leaves nothing to mend: the step stays as it is, for another press.
  const mending =
    [state.fieldErrors, guard.faults, faults].some((wrong) => Object.keys(wrong).some((name) => name !== 'umum')) ||
    state.ditolak.length > 0
  const [formRef, steps] = useLaporanSteps(mending, judge)
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
          <IdentitasFields bag={bag} cara={STANDAR[layanan].identitas ?? 'ORANG'} inBrowser={canSeal} {...pilihan} />
        </div>
        <div className="form" data-step="1" hidden={away(1)}>
          <Materi layanan={layanan} pilihan={pilihan} bag={withPreset(bag, awal)} state={state} />
        </div>
        {steps.step === 2 && <PeriksaSection layanan={layanan} steps={steps} diterima={state.diterima} pilihan={pilihan} />}
        <StepButtons steps={steps} pending={pending} />
      </form>
    </>
  )
}
