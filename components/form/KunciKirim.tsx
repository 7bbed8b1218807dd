'use client'

import { useState } from 'react'
import type { FormBag } from './typed-form'

type Props = Readonly<{ bag: Pick<FormBag, 'value'>; kunciKirim: string }>

/**
 * The key of this form. One that came back with a draft takes the place of the fresh one, so that its files are found and a post
 * whose answer was lost is known again; the newest of the server comes before both.
 */
export function KunciKirim({ bag, kunciKirim }: Props) {
  const [pulih, setPulih] = useState('')
  return (
    <input
      type="hidden"
      name="kunciKirim"
      value={bag.value('kunciKirim') || pulih || kunciKirim}
      onInput={({ currentTarget }) => setPulih(currentTarget.value)}
    />
  )
}
