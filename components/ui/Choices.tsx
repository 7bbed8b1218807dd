import { Fragment, type ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldError, FieldHint, fieldAria, Optional, type FieldTexts } from './Field'

export type ChoiceOption = Readonly<{
  value: string
  label: ReactNode
  hint?: ReactNode
  /** Follow-up fields, shown while this choice is checked. The server ignores what does not apply. */
  reveal?: ReactNode
}>
type ChoicesLayout = 'plain' | 'boxed' | 'row'

const LAYOUTS: Readonly<Record<ChoicesLayout, string>> = {
  plain: 'choices',
  boxed: 'choices boxed',
  row: 'choices choices-row',
}

type ChoiceProps = Readonly<{
  type: 'radio' | 'checkbox'
  name: string
  value: string
  id: string
  label: ReactNode
  hint?: ReactNode
  defaultChecked?: boolean
  required?: boolean
}>

export function Choice({ type, name, value, id, label, hint, defaultChecked, required }: ChoiceProps) {
  const input = { type, name, value, id, defaultChecked, required }
  return (
    <label className="choice">
      <input autoComplete="off" {...input} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}

type FieldsetProps = FieldTexts & Readonly<{ id: string; largeLegend?: boolean; children: ReactNode }>

/** A group of choices under one question; `id` also marks the first choice, where the error summary leads. */
export function ChoiceFieldset({ id, label, hint, error, optional, largeLegend, children }: FieldsetProps) {
  const describedBy = fieldAria(id, { label, hint, error })['aria-describedby']
  return (
    <fieldset className={classNames('field', error && 'field-err')} aria-describedby={describedBy}>
      <legend className={largeLegend ? 'h2' : undefined}>
        {label} {optional && <Optional />}
      </legend>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </fieldset>
  )
}

type GroupProps = FieldTexts & Readonly<{ name: string; options: readonly ChoiceOption[]; layout?: ChoicesLayout; largeLegend?: boolean }>
type ChoicesProps = GroupProps & Readonly<{ type: 'radio' | 'checkbox'; selected: readonly string[]; required?: boolean }>

function Choices({ name, options, layout = 'plain', type, selected, required, ...fieldset }: ChoicesProps) {
  return (
    <ChoiceFieldset id={name} {...fieldset}>
      <div className={LAYOUTS[layout]}>
        {options.map(({ value, label, hint, reveal }, index) => (
          <Fragment key={value}>
            <Choice
              {...{ type, name, value, label, hint, required }}
              id={index === 0 ? name : `${name}-${value}`}
              defaultChecked={selected.includes(value)}
            />
            {reveal && <div className="reveal">{reveal}</div>}
          </Fragment>
        ))}
      </div>
    </ChoiceFieldset>
  )
}

export function RadioGroup({ defaultValue, required, ...rest }: GroupProps & Readonly<{ defaultValue?: string; required?: boolean }>) {
  return <Choices {...rest} type="radio" required={required} selected={defaultValue === undefined ? [] : [defaultValue]} />
}

export function CheckboxGroup({ defaultValues = [], ...rest }: GroupProps & Readonly<{ defaultValues?: readonly string[] }>) {
  return <Choices {...rest} type="checkbox" selected={defaultValues} />
}

type CheckboxProps = Omit<ChoiceProps, 'type' | 'id' | 'value'> & Readonly<{ id?: string; value?: string }>

/** One statement to tick; put several into a ChoiceFieldset. */
export function Checkbox({ id, value = '1', ...rest }: CheckboxProps) {
  return <Choice {...rest} type="checkbox" value={value} id={id ?? rest.name} />
}
