'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_REVEAL, type RevealState } from '@/lib/domain/reveal-state'
import { SubmitRefusal, HiddenFields, type Hidden } from '@/components/form/SubmitForm'

export type RevealAction = (state: RevealState, form: FormData) => Promise<RevealState>

/** The first password, or the half of it that is this reader's, on the page that asked for it and nowhere else. */
export function SandiAwal({ rahasia, separuh = false }: Readonly<{ rahasia: string | null; separuh?: boolean }>) {
  const t = useTranslations('awal.pengaturan')
  if (rahasia === null) return null
  return (
    <Notice tone="ok" title={t(separuh ? 'separuhJudul' : 'sandiAwal')} role="status" id="sandi-awal">
      <p>
        <span className="code">{rahasia}</span>
      </p>
      <p>{t(separuh ? 'separuhIsi' : 'sandiAwalIsi')}</p>
    </Notice>
  )
}

/** A new first password for somebody who forgot his. */
export function AturUlangSandi({ action, hidden }: Readonly<{ action: RevealAction; hidden: Hidden }>) {
  const t = useTranslations('awal.pengaturan')
  const [state, post] = useActionState(action, INITIAL_REVEAL)
  return (
    <form action={post} className="flow">
      <SubmitRefusal state={state} />
      <SandiAwal rahasia={state.rahasia} separuh={state.separuh} />
      <HiddenFields hidden={hidden} />
      <SubmitButton variant="secondary">{t('aturUlangSandi')}</SubmitButton>
    </form>
  )
}
