'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { SubmitRefusal, type SubmitAction } from '@/components/form/SubmitForm'

/** Pick-up at the office: whoever shows both codes gets the answer; nobody asks who he is. */
export function AmbilForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('suratKeluar.ambil')
  const [state, post] = useActionState(action, INITIAL_STATE)
  const bag = useFormBag(state)
  const wrong = ['WRONG_CREDENTIALS', 'NOT_FOUND', 'FORBIDDEN'].includes(state.code ?? '') ? [{ id: 'nomorTiket', text: t('salah') }] : []
  return (
    <>
      <h2>{t('judul')}</h2>
      <p className="text">{t('isi')}</p>
      <ErrorSummary errors={[...bag.errors, ...wrong]} />
      {wrong.length === 0 && <SubmitRefusal state={state} />}
      <form className="form mt-4" action={post} noValidate>
        <TextInput {...bag.field('nomorTiket')} label={t('nomorTiket')} required autoComplete="off" spellCheck={false} width="medium" />
        <TextInput
          name="kodeAkses"
          label={t('kodeAkses')}
          required
          autoComplete="off"
          spellCheck={false}
          width="medium"
          error={bag.error('kodeAkses')}
        />
        <p className="row actions">
          <SubmitButton>{t('simpan')}</SubmitButton>
        </p>
      </form>
    </>
  )
}
