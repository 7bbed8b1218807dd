'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { useHydrated } from '@/components/form/use-hydrated'
import { Button } from '@/components/ui/Button'
import { TextInput } from '@/components/ui/TextInput'
import { readTitik, withTitik } from '@/lib/browser/titik'

type Props = Readonly<{
  name: string
  label: string
  hint?: string
  defaultValue: string
  error?: string
  optional: boolean
  maks: number
  /** Whether whoever fills this in stands at the place; an officer at a desk does not. */
  perangkat: boolean
}>

/** Asks the device where it is, by a press alone, and writes that into the field for everybody to see. */
function TitikPerangkat({ kunci }: Readonly<{ kunci: string }>) {
  const t = useTranslations('formSp4n.titik')
  const [keadaan, setKeadaan] = useState<'diam' | 'mencari' | 'terisi' | 'gagal'>('diam')
  const cari = async () => {
    setKeadaan('mencari')
    const titik = await readTitik()
    const input = document.getElementById(kunci)
    if (titik === null || !(input instanceof HTMLInputElement)) return setKeadaan('gagal')
    input.value = withTitik(input.value, titik)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    setKeadaan('terisi')
  }
  if (!useHydrated()) return null
  return (
    <div className="mt-2">
      <Button variant="secondary" onClick={() => void cari()}>
        {t('tombol')}
      </Button>
      <p className="hint mt-2" role="status">
        {t(keadaan)}
      </p>
    </div>
  )
}

/** Where it is: in words, and where scripts run by the device's own position as well. */
export function LokasiField({ maks, perangkat, ...field }: Props) {
  return (
    <div>
      <TextInput {...field} maxLength={maks} />
      {perangkat && <TitikPerangkat kunci={field.name} />}
    </div>
  )
}
