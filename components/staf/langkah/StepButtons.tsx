'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { LinkButton, type ButtonVariant } from '@/components/ui/Button'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import type { Langkah, Pilihan } from '@/lib/domain/alur/engine'
import { useFormBag } from '@/components/form/typed-form'
import { NomorAgenda } from './NomorAgenda'
import { isAsked, Pastikan } from './Pastikan'
import { Refusal } from './Refusal'
import type { StepAction } from './StepForm'
import { TargetInputs } from './TargetInputs'
import { kasusPath, type StepTarget } from './target'

type StepButtonsProps = Readonly<{
  action: StepAction
  target: StepTarget
  pilihan: readonly Pick<Pilihan, 'langkah' | 'halaman' | 'senyap'>[]
  utama: Langkah | null
}>

function variantOf({ langkah, senyap }: Pick<Pilihan, 'langkah' | 'senyap'>, utama: Langkah | null): ButtonVariant {
  if (langkah === utama) return 'primary'
  return senyap ? 'quiet' : 'secondary'
}

/** The allowed steps, the next one first and filled. Every press without a form is a post of its own. */
export function StepButtons({ action, target, pilihan, utama }: StepButtonsProps) {
  const t = useTranslations('staf.aksi')
  const [state, post] = useActionState(action, INITIAL_STATE)
  const bag = useFormBag(state)
  return (
    <>
      <Refusal state={state} target={target} />
      {pilihan.map(({ langkah, halaman, senyap }) =>
        halaman ? (
          <LinkButton key={langkah} variant={variantOf({ langkah, senyap }, utama)} href={kasusPath(target.pengaduanId, halaman)}>
            {t(langkah)}
          </LinkButton>
        ) : (
          <form key={langkah} action={post} noValidate>
            <TargetInputs target={target} langkah={langkah} />
            {target.agenda?.includes(langkah) && <NomorAgenda bag={bag} id={`nomorAgenda-${langkah}`} />}
            {isAsked(state) && state.values.langkah?.[0] === langkah ? (
              <Pastikan state={state} lanjut={t(langkah)} pengaduanId={target.pengaduanId} />
            ) : (
              <SubmitButton variant={variantOf({ langkah, senyap }, utama)}>{t(langkah)}</SubmitButton>
            )}
          </form>
        ),
      )}
    </>
  )
}
