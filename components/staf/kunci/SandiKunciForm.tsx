'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Field, fieldAria } from '@/components/ui/Field'
import type { ButtonVariant } from '@/components/ui/Button'
import { inputClass } from '@/components/ui/TextInput'

type Props = Readonly<{
  id: string
  /** A wrapped key of the reader's own. */
  bungkus: string
  submit: string
  busy?: boolean
  variant?: ButtonVariant
  onKey: (identity: string) => void
}>

/**
 * The passphrase field has no name: no form data, of whatever browser, can carry it to the server. Opening a key takes
 * seconds on purpose, which the button says; ten words with one slip in them stay to be mended.
 */
export function SandiKunciForm({ id, bungkus, submit, busy = false, variant, onKey }: Props) {
  const t = useTranslations('kunci.kerja')
  const [wrong, setWrong] = useState(false)
  const [opening, setOpening] = useState(false)
  const working = busy || opening
  const texts = { label: t('sandi'), hint: t('sandiPetunjuk'), error: wrong ? t('hasil.kunciSalah') : undefined }
  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = event.currentTarget.querySelector('input')
    if (working || !input) return
    setOpening(true)
    // Opening blocks the page: the button must have said so before.
    await new Promise((painted) => setTimeout(painted, 50))
    const { plainSandi, unwrapKunci } = await import('@/lib/browser/kunci-pemegang')
    const identity = await unwrapKunci(bungkus, plainSandi(input.value))
    setOpening(false)
    setWrong(identity === null)
    if (identity === null) return
    input.value = ''
    onKey(identity)
  }
  return (
    <form className="form" onSubmit={(event) => void handleSubmit(event)} noValidate>
      <Field id={id} {...texts}>
        <input className={inputClass('large')} type="password" id={id} autoComplete="off" {...fieldAria(id, texts)} />
      </Field>
      <p className="row actions">
        <Button type="submit" variant={variant} aria-disabled={working || undefined}>
          {working ? t('bekerja') : submit}
        </Button>
      </p>
    </form>
  )
}
