'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { RadioGroup } from '@/components/ui/Choices'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { KANAL_KUNCI } from '@/lib/domain/kanal/tanda-tangan'
import { INITIAL_REVEAL } from '@/lib/domain/reveal-state'
import { SubmitRefusal } from '@/components/form/SubmitForm'
import type { RevealAction } from '../pengaturan/SandiAwal'

/** The key just made: its id, and the secret that no page shows again. */
function KunciBaru({ kunci }: Readonly<{ kunci: string | null }>) {
  const t = useTranslations('kanal.rahasia')
  if (kunci === null) return null
  const [id = '', rahasia = ''] = kunci.split(':')
  return (
    <Notice tone="ok" title={t('judul')} role="status">
      <p>{t('isi')}</p>
      <KeyValue
        items={[
          { label: t('id'), value: <span className="code">{id}</span> },
          {
            label: t('rahasia'),
            value: (
              <span className="code wrap-anywhere whitespace-normal" id="rahasia-kanal">
                {rahasia}
              </span>
            ),
          },
        ]}
      />
    </Notice>
  )
}

export function KanalForm({ action }: Readonly<{ action: RevealAction }>) {
  const t = useTranslations('kanal')
  const pilihan = useTranslations('pilihan.kanal')
  const [state, post] = useActionState(action, INITIAL_REVEAL)
  const bag = useFormBag(state)
  return (
    <>
      <KunciBaru kunci={state.rahasia} />
      {/* After success the fields must be empty again: React keeps what was typed otherwise. */}
      <form className="form mt-4" action={post} noValidate key={state.rahasia ?? 'isian'}>
        <ErrorSummary errors={bag.errors} />
        <SubmitRefusal state={state} />
        <TextInput
          {...bag.field('namaKanal')}
          label={t('namaKanal')}
          hint={t('namaKanalPetunjuk')}
          required
          maxLength={80}
          autoComplete="off"
          width="large"
        />
        <RadioGroup
          {...bag.field('kanal')}
          label={t('kanal')}
          layout="row"
          required
          options={KANAL_KUNCI.map((value) => ({ value, label: pilihan(value) }))}
        />
        <p className="row actions">
          <SubmitButton>{t('buat')}</SubmitButton>
        </p>
      </form>
    </>
  )
}
