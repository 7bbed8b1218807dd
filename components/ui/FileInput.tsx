import type { ComponentProps, ReactNode } from 'react'
import { Field, fieldAria, type FieldTexts } from './Field'

type FileRow = Readonly<{ key: string; name: string; picture?: string; note?: ReactNode; error?: string; action?: ReactNode }>

/** Its name, with a small picture where the browser has one, so that the sender sees it is the right file. */
export function FileName({ name, picture }: Readonly<{ name: string; picture: string | undefined }>) {
  return (
    <span className="flex items-center gap-3">
      {/* The browser's own copy: no optimiser could reach it. */}
      {/* eslint-disable-next-line @next/next/no-img-element */}
      {picture && <img className="size-12 shrink-0 object-cover" src={picture} alt="" decoding="async" />}
      <b>{name}</b>
    </span>
  )
}

type FileListProps = Readonly<{ files: readonly FileRow[]; label?: string }>

/** Files already taken in, or refused one by one; `action` is the remove button, named with the file. */
export function FileList({ files, label }: FileListProps) {
  return (
    <ul className="files mt-s" aria-label={label}>
      {files.map(({ key, name, picture, note, error, action }) => (
        <li key={key}>
          <FileName name={name} picture={picture} />
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
