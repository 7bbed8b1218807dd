'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { OrangFields } from '@/components/awal/MulaiForm'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Select, type SelectOption } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { INITIAL_REVEAL } from '@/lib/domain/reveal-state'
import { SubmitRefusal } from '@/components/form/SubmitForm'
import { SandiAwal, type RevealAction } from './SandiAwal'

/** A new account; its first password appears above the form. */
export function PetugasForm({ action, unit }: Readonly<{ action: RevealAction; unit: readonly SelectOption[] }>) {
  const t = useTranslations('awal.pengaturan')
  const [state, post] = useActionState(action, INITIAL_REVEAL)
  const bag = useFormBag(state)
  return (
    <>
      <SandiAwal rahasia={state.rahasia} />
      {/* After success the fields must be empty again: React keeps what was typed otherwise. */}
      <form className="form mt" action={post} noValidate key={state.rahasia ?? 'isian'}>
        <ErrorSummary errors={bag.errors} />
        <SubmitRefusal state={state} />
        <OrangFields bag={bag} />
        <TextInput {...bag.field('nip')} label={t('nip')} optional width="medium" autoComplete="off" />
        <Select
          key={bag.value('unitId', unit[0]?.value)}
          {...bag.field('unitId', unit[0]?.value)}
          label={t('unit')}
          hint={t('unitPetunjuk')}
          required
          width="large"
          options={unit}
        />
        <p className="row actions">
          <SubmitButton>{t('buat')}</SubmitButton>
        </p>
      </form>
    </>
  )
}
