'use client'

import type { FormEvent, ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { useHydrated } from '@/components/form/use-hydrated'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import type { ActionState } from '@/lib/domain/action-state'
import { Refusal } from '../langkah/Refusal'
import type { StepTarget } from '../langkah/target'
import { Outcome, type EndWords } from './Outcome'
import { Sandi, takeSandi } from './Sandi'
import { useCountdown } from './use-countdown'
import { useSealedOpening, type SealedOpening } from './use-sealed-opening'

/** `timer`: the time that is left, as a sentence that every opened thing shows. */
export type Opened<T> = Readonly<{ terbuka: T; timer: ReactNode; close: () => void }>

type OpeningProps<Released, T> = SealedOpening<Released, T> &
  Readonly<{
    target: StepTarget
    words: Readonly<{ buka: string; terbuka: (waktu: string) => string; akhir?: EndWords }>
    /** What the server is told beside the case: the reason, and what is to be opened. */
    fields: (state: ActionState) => ReactNode
    children: (opened: Opened<T>) => ReactNode
  }>

type FrameProps<Released, T> = Pick<OpeningProps<Released, T>, 'words' | 'children'> & Omit<Opened<T>, 'timer'>

function Frame<Released, T>({ terbuka, close, words, children }: FrameProps<Released, T>) {
  const left = useCountdown(close)
  return children({ terbuka, close, timer: <span role="timer">{words.terbuka(left)}</span> })
}

function OpeningForm<Released, T>({ target, words, fields, children, ...opening }: OpeningProps<Released, T>) {
  const t = useTranslations('formLangkah.buka')
  const { state, phase, terbuka, submit, close } = useSealedOpening(opening)
  const bag = useFormBag(state)
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (phase !== 'busy') void submit(new FormData(event.currentTarget), takeSandi(event.currentTarget))
  }
  if (terbuka !== null) {
    return (
      <Frame terbuka={terbuka} close={close} words={words}>
        {children}
      </Frame>
    )
  }
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      <Refusal state={state} target={target} />
      <Outcome phase={phase} words={words.akhir} />
      <form className="form" onSubmit={handleSubmit} noValidate>
        <input type="hidden" name="pengaduanId" value={target.pengaduanId} />
        {fields(state)}
        <Sandi phase={phase} />
        <p className="row actions">
          <Button type="submit" aria-disabled={phase === 'busy' || undefined}>
            {phase === 'busy' ? t('membuka') : words.buka}
          </Button>
        </p>
      </form>
    </>
  )
}

/**
 * Opens something sealed with the custodian's key, shows it for a limited time and closes it. It needs scripts, for the key may be
 * used in this browser only; without them the page says so instead of asking.
 */
export function Opening<Released, T>(props: OpeningProps<Released, T>) {
  const t = useTranslations('formLangkah.buka')
  if (useHydrated()) return <OpeningForm {...props} />
  return (
    <noscript>
      <div className="notice border-amber bg-amber-soft">
        <p>{t('tanpaSkrip')}</p>
      </div>
    </noscript>
  )
}
