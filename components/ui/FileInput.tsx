import type { ComponentProps, ReactNode } from 'react'
import { Field, fieldAria, type FieldTexts } from './Field'

type FileRow = Readonly<{ key: string; name: string; picture?: string; note?: ReactNode; error?: string; action?: ReactNode }>

/** Its name, with a small picture where the browser has one, so that the sender sees it is the right file. */
export function FileName({ name, picture }: Readonly<{ name: string; picture: string | undefined }>) {
  return (
    <span className="flex items-center gap-3">
      {picture && (
        // The browser's own copy of the file: there is nothing to optimise.
        <picture className="shrink-0">
          <img className="size-12 object-cover" src={picture} alt="" decoding="async" />
        </picture>
      )}
      <b className="font-semibold wrap-anywhere">{name}</b>
    </span>
  )
}

/** A file in a list of them, and what is said of it across the whole line. */
export const BERKAS = '-mt-px grid grid-cols-[1fr_auto] items-center gap-x-4 border-y border-line py-2'

type FileListProps = Readonly<{ files: readonly FileRow[]; label?: string }>

/** Files already taken in, or refused one by one; `action` is the remove button, named with the file. */
export function FileList({ files, label }: FileListProps) {
  return (
    <ul className="files" aria-label={label}>
      {files.map(({ key, name, picture, note, error, action }) => (
        <li key={key} className={BERKAS}>
          <FileName name={name} picture={picture} />
          {action}
          {note && <span className="ok col-span-full text-base text-soft">{note}</span>}
          {error && <span className="err col-span-full">{error}</span>}
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
      <div className="rounded border-2 border-dashed border-edge bg-surface p-4">
        <input {...rest} type="file" id={id} name={name} {...fieldAria(id, texts)} />
      </div>
      {children}
    </Field>
  )
}
