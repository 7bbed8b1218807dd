'use client'

import { useState, type FormEvent } from 'react'

/** Bytes. A little under what the server reads at all, so that the refusal comes before the sending and nothing typed is lost. */
const LIMIT = 24 * 1024 * 1024

type OnSubmit = (event: FormEvent<HTMLFormElement>) => void
export type UploadGuard = Readonly<{
  faults: Readonly<Record<string, string>>
  /** The handler that looks at the files first; what it holds back `send` sees as prevented. */
  before: (send: OnSubmit) => OnSubmit
}>

/** Holds back a post whose files together are beyond what can be received. */
export function useUploadGuard(): UploadGuard {
  const [tooBig, setTooBig] = useState(false)
  const before = (send: OnSubmit) => (event: FormEvent<HTMLFormElement>) => {
    const sizes = [...new FormData(event.currentTarget).values()].map((value) => (value instanceof File ? value.size : 0))
    const over = sizes.reduce((sum, size) => sum + size, 0) > LIMIT
    setTooBig(over)
    if (over) event.preventDefault()
    send(event)
  }
  return { faults: tooBig ? { bukti: 'bukti.semua' } : {}, before }
}
