'use client'

import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

type Props = Readonly<{ action: (state: ActionState, form: FormData) => Promise<ActionState> }>

/** Both codes; a wrong pair gives one sentence, whichever of the two was wrong. */
export function MasukLacakForm({ action }: Props) {
  const t = useTranslations('lacak.masuk')
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_STATE)
  const bag = useFormBag(state, faults)
  const wrong = state.code !== null && bag.errors.length === 0 ? [{ id: 'nomorTiket', text: t('salah') }] : []
  return (
    <>
      <ErrorSummary errors={[...bag.errors, ...wrong]} />
      <h1>{t('judul')}</h1>
      <p className="lead mt">{t('pembuka')}</p>
      <form className="form mt-l" action={post} onSubmit={onSubmit} noValidate>
        <TextInput
          {...bag.field('nomorTiket')}
          label={t('nomorTiket')}
          hint={t('nomorPetunjuk')}
          required
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
        <TextInput
          name="kodeAkses"
          label={t('kodeAkses')}
          hint={t('kodePetunjuk')}
          required
          autoComplete="off"
          spellCheck={false}
          width="medium"
          error={bag.error('kodeAkses')}
        />
        <p className="actions row">
          <SubmitButton pending={pending} pendingLabel={t('membuka')}>
            {t('buka')}
          </SubmitButton>
        </p>
      </form>
      <p className="meta mt">{t('hilang')}</p>
    </>
  )
}
