import type { ComponentProps } from 'react'
import { CharacterCount } from './CharacterCount'
import { Field, fieldAria, type FieldTexts } from './Field'
import { inputClass, TERTUTUP, type FieldWidth } from './TextInput'

type TextAreaProps = FieldTexts &
  Omit<ComponentProps<'textarea'>, 'className'> &
  Readonly<{ width?: FieldWidth; countLimit?: number }> &
  // A field without a name is for this page alone: no form data can carry it.
  Readonly<{ name: string; id?: string } | { name?: undefined; id: string }>

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, name, id = name ?? '', width, countLimit, maxLength, rows = 4, ...rest } = { ...TERTUTUP, ...props }
  // A limit is told, never enforced by the control: it would cut what somebody pastes without a word.
  const limit = countLimit ?? maxLength
  const texts: FieldTexts = { label, hint, error, optional }
  const aria = fieldAria(id, texts, limit !== undefined)
  return (
    <Field id={id} {...texts}>
      <textarea {...rest} className={inputClass(width)} rows={rows} id={id} name={name} {...aria} />
      {limit !== undefined && <CharacterCount inputId={id} id={`${id}-hitung`} limit={limit} diam={countLimit === undefined} />}
    </Field>
  )
}
