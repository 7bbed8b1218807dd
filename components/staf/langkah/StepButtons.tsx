'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { LinkButton, type ButtonVariant } from '@/components/ui/Button'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import type { Langkah } from '@/lib/domain/alur/engine'
import { Refusal } from './Refusal'
import type { StepAction } from './StepForm'
import { kasusPath, type StepTarget } from './target'

/** One press that asks for nothing more, or the way to a form of its own (`halaman`). */
export type StepChoice = Readonly<{ langkah: Langkah; halaman: string | null }>

type StepButtonsProps = Readonly<{ action: StepAction; target: StepTarget; pilihan: readonly StepChoice[]; utama: Langkah | null }>

/** Choices of the moment that nobody should press by mistake. */
const QUIET: readonly Langkah[] = ['USULKAN_ARSIP', 'RUJUK_APH', 'LIMPAHKAN_APH', 'SEMBUNYIKAN', 'BUKA_IDENTITAS', 'TOLAK_ARSIP']

function variantOf(langkah: Langkah, utama: Langkah | null): ButtonVariant {
  if (langkah === utama) return 'primary'
  return QUIET.includes(langkah) ? 'quiet' : 'secondary'
}

/** The allowed steps, the next one first and filled. Every press without a form is a post of its own. */
export function StepButtons({ action, target, pilihan, utama }: StepButtonsProps) {
  const t = useTranslations('staf.aksi')
  const [state, post] = useActionState(action, INITIAL_STATE)
  return (
    <>
      <Refusal state={state} target={target} />
      {pilihan.map(({ langkah, halaman }) =>
        halaman ? (
          <LinkButton key={langkah} variant={variantOf(langkah, utama)} href={kasusPath(target.pengaduanId, halaman)}>
            {t(langkah)}
          </LinkButton>
        ) : (
          <form key={langkah} action={post}>
            <input type="hidden" name="pengaduanId" value={target.pengaduanId} />
            <input type="hidden" name="versi" value={target.versi} key={target.versi} />
            <input type="hidden" name="langkah" value={langkah} />
            <SubmitButton variant={variantOf(langkah, utama)}>{t(langkah)}</SubmitButton>
          </form>
        ),
      )}
    </>
  )
}
