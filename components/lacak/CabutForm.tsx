'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

type Props = Readonly<{ action: (state: ActionState, form: FormData) => Promise<ActionState> }>

/** The confirming page before something that cannot be undone. */
export function CabutForm({ action }: Props) {
  const t = useTranslations('lacak.cabut')
  const umum = useTranslations('lacak')
  const [state, post] = useActionState(action, INITIAL_STATE)
  return (
    <form className="flow" action={post}>
      <ErrorSummary errors={state.code === null ? [] : [{ id: 'cabut', text: umum('galatUmum') }]} />
      <h1>{t('judul')}</h1>
      <p className="lead text">{t('isi')}</p>
      <p className="row actions">
        <SubmitButton variant="danger" id="cabut">
          {t('yakin')}
        </SubmitButton>
        <AppLink href="/lacak">{t('batal')}</AppLink>
      </p>
    </form>
  )
}
