'use client'

import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

type Props = Readonly<{ action: (state: ActionState, form: FormData) => Promise<ActionState> }>

/** The word an officer reads out; a wrong, a late and a used one get one answer. */
export function KodeBaruForm({ action }: Props) {
  const t = useTranslations('kodeBaru.pelapor')
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_STATE)
  const bag = useFormBag(state, faults)
  const wrong = state.code !== null && bag.errors.length === 0 ? [{ id: 'sandiKode', text: t('salah') }] : []
  return (
    <>
      <ErrorSummary errors={[...bag.errors, ...wrong]} />
      <h1>{t('judul')}</h1>
      <p className="lead mt">{t('pembuka')}</p>
      <form className="form mt-l" action={post} onSubmit={onSubmit} noValidate>
        <TextInput
          name="sandiKode"
          label={t('sandi')}
          hint={t('sandiPetunjuk')}
          required
          autoComplete="off"
          spellCheck={false}
          width="medium"
          error={bag.error('sandiKode')}
        />
        <p className="actions row">
          <SubmitButton pending={pending}>{t('buat')}</SubmitButton>
        </p>
      </form>
    </>
  )
}
