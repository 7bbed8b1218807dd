'use client'

import { useHydrated } from '@/components/form/use-hydrated'
import { Button } from './Button'

/** The browser's own print, which also makes a PDF; without scripts its menu has it. */
export function CetakTombol({ label }: Readonly<{ label: string }>) {
  if (!useHydrated()) return null
  return (
    <p className="row actions">
      <Button variant="secondary" onClick={() => window.print()}>
        {label}
      </Button>
    </p>
  )
}
