'use client'

import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { AppLink } from '@/components/ui/AppLink'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

type Props = Readonly<{ action: (state: ActionState, form: FormData) => Promise<ActionState> }>

/** The confirming page before something that cannot be undone. */
export function CabutForm({ action }: Props) {
  const t = useTranslations('lacak.cabut')
  const umum = useTranslations('lacak')
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_STATE)
  const bag = useFormBag(state, faults)
  const general = state.code !== null && bag.errors.length === 0 ? [{ id: 'cabut', text: umum('galatUmum') }] : []
  return (
    <form className="flow" action={post} onSubmit={onSubmit}>
      <ErrorSummary errors={[...bag.errors, ...general]} />
      <h1>{t('judul')}</h1>
      <p className="lead text">{t('isi')}</p>
      <p className="row actions">
        <SubmitButton pending={pending} variant="danger" id="cabut">
          {t('yakin')}
        </SubmitButton>
        <AppLink href="/lacak">{t('batal')}</AppLink>
      </p>
    </form>
  )
}
