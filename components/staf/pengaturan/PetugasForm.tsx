'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag, withPreset, type FormBag } from '@/components/form/typed-form'
import { OrangFields } from '@/components/awal/MulaiForm'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Select, type SelectOption } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { INITIAL_REVEAL } from '@/lib/domain/reveal-state'
import type { Akun } from '@/lib/domain/petugas/akun'
import { SubmitForm, SubmitRefusal, type SubmitAction } from '@/components/form/SubmitForm'
import { SandiAwal, type RevealAction } from './SandiAwal'

/** What papers print under a name. */
function KepegawaianFields({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('awal.pengaturan')
  return (
    <>
      <TextInput {...bag.field('nip')} label={t('nip')} optional width="medium" autoComplete="off" />
      <TextInput {...bag.field('pangkat')} label={t('pangkat')} hint={t('pangkatPetunjuk')} optional width="large" autoComplete="off" />
    </>
  )
}

/** A new account; its first password appears above the form. */
export function PetugasForm({ action, unit }: Readonly<{ action: RevealAction; unit: readonly SelectOption[] }>) {
  const t = useTranslations('awal.pengaturan')
  const [state, post] = useActionState(action, INITIAL_REVEAL)
  const bag = useFormBag(state)
  return (
    <>
      <SandiAwal rahasia={state.rahasia} />
      {/* After success the fields must be empty again: React keeps what was typed otherwise. */}
      <form className="form mt-4" action={post} noValidate key={state.rahasia ?? 'isian'}>
        <ErrorSummary errors={bag.errors} />
        <SubmitRefusal state={state} />
        <OrangFields bag={bag} />
        <KepegawaianFields bag={bag} />
        <Select
          key={bag.value('unitId')}
          {...bag.field('unitId')}
          label={t('unit')}
          hint={t('unitPetunjuk')}
          placeholder={t('pilihUnit')}
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

type UbahProps = Readonly<{ action: SubmitAction; akun: Akun; unit: readonly SelectOption[] }>

/** Puts right who an account belongs to. */
export function PetugasUbahForm({ action, akun, unit }: UbahProps) {
  const t = useTranslations('awal')
  return (
    <SubmitForm action={action} submit={t('pengaturan.simpan')} variant="secondary" hidden={{ petugasId: akun.id }}>
      {(typed) => {
        const bag = withPreset(typed, { nip: akun.nip ?? '', pangkat: akun.pangkat ?? '' })
        return (
          <>
            <TextInput {...bag.field('nama', akun.nama)} label={t('orang.nama')} width="large" required autoComplete="off" />
            <TextInput {...bag.field('jabatan', akun.jabatan)} label={t('orang.jabatan')} width="large" required autoComplete="off" />
            <KepegawaianFields bag={bag} />
            <Select
              key={bag.value('unitId', akun.unitId)}
              {...bag.field('unitId', akun.unitId)}
              label={t('pengaturan.unit')}
              required
              width="large"
              options={unit}
            />
            <TextInput
              type="email"
              {...bag.field('surel', akun.surel ?? '')}
              label={t('orang.surel')}
              hint={t('orang.surelPetunjuk')}
              optional
              width="large"
              autoComplete="off"
            />
          </>
        )
      }}
    </SubmitForm>
  )
}
