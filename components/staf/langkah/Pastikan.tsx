'use client'

import { useEffect, useId, useRef } from 'react'
import { useTranslations } from 'next-intl'
import { LinkButton, type ButtonVariant } from '@/components/ui/Button'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { ActionState } from '@/lib/domain/action-state'
import type { Akibat } from '@/lib/domain/alur/akibat'
import { kasusPath } from './target'

/** Is this answer the question whether to go on, and no refusal? */
export const isAsked = (state: ActionState): boolean => state.code === 'UNCONFIRMED'

/** What will follow, in sentences: first what nobody can take back, then in one line who is told. */
function useAkibat(akibat: readonly Akibat[]): readonly string[] {
  const t = useTranslations('staf.pastikan')
  const siapa = akibat.filter((one) => one.startsWith('KABAR_'))
  const tetap = akibat.filter((one) => !siapa.includes(one)).map((one) => t(one as never))
  return siapa.length === 0 ? tetap : [...tetap, t('kabar', { siapa: siapa.map((one) => t(one as never)).join(', ') })]
}

type PastikanProps = Readonly<{ state: ActionState; lanjut: string; pengaduanId: string; variant?: ButtonVariant }>

/** Asks once before what cannot be taken back; the same form sends the answer, with or without scripts. */
export function Pastikan({ state, lanjut, pengaduanId, variant }: PastikanProps) {
  const t = useTranslations('staf.pastikan')
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const lines = useAkibat(state.details)
  const langkah = lanjut.charAt(0).toLowerCase() + lanjut.slice(1)
  // Of a new page the browser itself goes there (autoFocus); of the same one it has to be told.
  useEffect(() => box.current?.focus(), [state.attempt])
  return (
    <div className="notice border-amber bg-amber-soft" role="group" aria-labelledby={id} tabIndex={-1} autoFocus ref={box}>
      <h2 id={id}>{t('judul', { langkah: lanjut })}</h2>
      <ul className="list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <input type="hidden" name="setuju" value={state.details.join(' ')} />
      {state.values.maksud?.[0] && <input type="hidden" name="maksud" value={state.values.maksud[0]} />}
      <p className="row actions">
        <SubmitButton variant={variant} pendingLabel={t('mengirim')}>
          {t('lanjut', { langkah })}
        </SubmitButton>
        <LinkButton variant="quiet" href={kasusPath(pengaduanId)}>
          {t('batal')}
        </LinkButton>
      </p>
    </div>
  )
}
