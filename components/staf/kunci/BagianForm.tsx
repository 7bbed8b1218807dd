'use client'

import type { FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { TextArea } from '@/components/ui/TextArea'

type Props = Readonly<{ submit: string; hint: string; error?: string; onSubmit: (bagian: readonly string[]) => void }>

const FIELDS = ['bagian-a', 'bagian-b'] as const

/** Two of the three shares, typed from their sheets. The fields have no names: no form data can carry them. */
export function BagianForm({ submit, hint, error, onSubmit }: Props) {
  const t = useTranslations('kunci.pemulihan')
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit([...event.currentTarget.querySelectorAll('textarea')].map((field) => field.value))
  }
  return (
    <form className="form print:hidden" onSubmit={handleSubmit} noValidate>
      <p className="text">{hint}</p>
      {FIELDS.map((id, index) => (
        <TextArea
          key={id}
          id={id}
          label={t('bagianKe', { nomor: index + 1 })}
          rows={3}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="characters"
          error={index === 0 ? error : undefined}
        />
      ))}
      <p className="row actions">
        <Button type="submit">{submit}</Button>
      </p>
    </form>
  )
}
