import type { ComponentProps } from 'react'
import { CharacterCount } from './CharacterCount'
import { Field, fieldAria, type FieldTexts } from './Field'
import { inputClass, type FieldWidth } from './TextInput'

type TextAreaProps = FieldTexts &
  Omit<ComponentProps<'textarea'>, 'className'> &
  Readonly<{ width?: FieldWidth; countLimit?: number }> &
  // A field without a name is for this page alone: no form data can carry it.
  Readonly<{ name: string; id?: string } | { name?: undefined; id: string }>

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, name, id = name ?? '', width, countLimit, rows = 4, ...rest } = props
  const texts: FieldTexts = { label, hint, error, optional }
  const aria = fieldAria(id, texts, countLimit !== undefined)
  return (
    <Field id={id} {...texts}>
      <textarea {...rest} className={inputClass(width)} rows={rows} id={id} name={name} {...aria} />
      {countLimit !== undefined && <CharacterCount inputId={id} id={`${id}-hitung`} limit={countLimit} />}
    </Field>
  )
}
