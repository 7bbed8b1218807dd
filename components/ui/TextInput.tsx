import type { ComponentProps } from 'react'
import { CharacterCount } from './CharacterCount'
import { classNames } from './class-names'
import { Field, fieldAria, type FieldTexts } from './Field'

export type FieldWidth = 'full' | 'large' | 'medium'

const WIDTHS: Readonly<Record<FieldWidth, string>> = { full: '', large: 'max-w-112', medium: 'max-w-72' }

export function inputClass(width: FieldWidth = 'full'): string | undefined {
  return classNames('input', WIDTHS[width])
}

/**
 * Unless a field says otherwise, a browser keeps nothing of it and sends nothing of it to a speller: the next person at a shared
 * phone would be offered the words of the last.
 */
export const TERTUTUP = { autoComplete: 'off', spellCheck: false } as const

type TextInputProps = FieldTexts & Omit<ComponentProps<'input'>, 'width' | 'className'> & Readonly<{ name: string; width?: FieldWidth }>

export function TextInput(props: TextInputProps) {
  const { label, hint, error, optional, name, id = name, width, type = 'text', maxLength, ...rest } = { ...TERTUTUP, ...props }
  const texts: FieldTexts = { label, hint, error, optional }
  return (
    <Field id={id} {...texts}>
      <input {...rest} className={inputClass(width)} type={type} id={id} name={name} {...fieldAria(id, texts, maxLength !== undefined)} />
      {maxLength !== undefined && <CharacterCount inputId={id} id={`${id}-hitung`} limit={maxLength} diam />}
    </Field>
  )
}
