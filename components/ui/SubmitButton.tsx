'use client'

import type { ComponentProps, MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './Button'
import { useBusy } from './busy'

type SubmitButtonProps = ComponentProps<typeof Button> &
  Readonly<{
    pendingLabel?: string
    /** For a form that sends itself by script; others are asked for their state. */
    pending?: boolean
  }>

/**
 * Swallows the second click while the first is on its way; without JavaScript it is an ordinary button. The page's main
 * button also waits for files on their way.
 */
export function SubmitButton({ children, pendingLabel, pending: sending = false, onClick, ...rest }: SubmitButtonProps) {
  const status = useFormStatus()
  const pending = sending || status.pending
  const busy = useBusy() && (rest.variant === undefined || rest.variant === 'primary')
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending || busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <Button {...rest} type="submit" aria-disabled={pending || busy || undefined} onClick={handleClick}>
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  )
}
