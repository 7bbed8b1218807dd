import type { ComponentProps, ReactNode } from 'react'
import { Field, fieldAria, type FieldTexts } from './Field'

type FileRow = Readonly<{ key: string; name: string; note?: ReactNode; error?: string; action?: ReactNode }>

type FileListProps = Readonly<{ files: readonly FileRow[]; label?: string }>

/** Files already taken in, or refused one by one; `action` is the remove button, named with the file. */
export function FileList({ files, label }: FileListProps) {
  return (
    <ul className="files mt-s" aria-label={label}>
      {files.map(({ key, name, note, error, action }) => (
        <li key={key}>
          <b>{name}</b>
          {action}
          {note && <span className="ok">{note}</span>}
          {error && <span className="err">{error}</span>}
        </li>
      ))}
    </ul>
  )
}

type FileInputProps = FieldTexts & Omit<ComponentProps<'input'>, 'type' | 'className'> & Readonly<{ name: string; children?: ReactNode }>

export function FileInput({ label, hint, error, optional, name, id = name, children, ...rest }: FileInputProps) {
  const texts: FieldTexts = { label, hint, error, optional }
  return (
    <Field id={id} {...texts}>
      <div className="drop mt-s">
        <input {...rest} type="file" id={id} name={name} {...fieldAria(id, texts)} />
      </div>
      {children}
    </Field>
  )
}
