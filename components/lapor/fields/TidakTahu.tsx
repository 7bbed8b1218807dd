'use client'

import { useTranslations } from 'next-intl'
import { useHydrated } from '@/components/form/use-hydrated'
import { Button } from '@/components/ui/Button'

type Props = Readonly<{ kunci: string; label: string }>

/** Writes into a field that its reader does not know; whoever has no script writes it himself. */
export function TidakTahu({ kunci, label }: Props) {
  const t = useTranslations('formLaporan.tidakTahu')
  const fill = () => {
    const input = document.getElementById(kunci)
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return
    input.value = t('isi')
    // Drafts and counters listen to what is typed.
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  if (!useHydrated()) return null
  return (
    <p>
      <Button variant="quiet" onClick={fill}>
        {t('tombol')} <span className="sr">{label}</span>
      </Button>
    </p>
  )
}
