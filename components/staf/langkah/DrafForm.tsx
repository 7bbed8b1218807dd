'use client'

import type { ReactNode } from 'react'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { StepForm, type StepBag, type StepProps } from './StepForm'

type Props = StepProps & Readonly<{ ajukan: string; simpan: string; children: (bag: StepBag) => ReactNode }>

/** A paper that is kept as a draft, or handed in by the same press. */
export function DrafForm({ ajukan, simpan, children, ...step }: Props) {
  const buttons = (
    <>
      <SubmitButton name="maksud" value="AJUKAN">
        {ajukan}
      </SubmitButton>
      <SubmitButton name="maksud" value="SIMPAN" variant="secondary">
        {simpan}
      </SubmitButton>
    </>
  )
  return (
    <StepForm panjang {...step} submit={simpan} buttons={buttons}>
      {children}
    </StepForm>
  )
}
