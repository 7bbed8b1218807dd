import type { ComponentProps } from 'react'
import { Field, fieldAria, type FieldTexts } from './Field'
import { inputClass, type FieldWidth } from './TextInput'

export type SelectOption = Readonly<{ value: string; label: string }>
export type SelectGroup = Readonly<{ label: string; options: readonly SelectOption[] }>

type SelectProps = FieldTexts &
  Omit<ComponentProps<'select'>, 'className' | 'children'> &
  Readonly<{
    name: string
    options?: readonly SelectOption[]
    groups?: readonly SelectGroup[]
    /** First, empty choice: nothing is chosen for the reader. */
    placeholder?: string
    width?: FieldWidth
  }>

function Options({ options }: Readonly<{ options: readonly SelectOption[] }>) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

export function Select(props: SelectProps) {
  const { label, hint, error, optional, name, id = name, width, options = [], groups = [], placeholder, ...rest } = props
  const texts: FieldTexts = { label, hint, error, optional }
  return (
    <Field id={id} {...texts}>
      <select autoComplete="off" {...rest} className={inputClass(width)} id={id} name={name} {...fieldAria(id, texts)}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
