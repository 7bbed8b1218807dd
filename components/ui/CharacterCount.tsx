'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'

type CharacterCountProps = Readonly<{ inputId: string; id: string; limit: number }>

/** Says the limit until the script runs, then how much of it is used. */
export function CharacterCount({ inputId, id, limit }: CharacterCountProps) {
  const t = useTranslations('ui')
  const [used, setUsed] = useState<number | null>(null)
  useEffect(() => {
    const input = document.getElementById(inputId)
    if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) return undefined
    const update = () => setUsed(input.value.length)
    update()
    input.addEventListener('input', update)
    return () => input.removeEventListener('input', update)
  }, [inputId])
  return (
    <p className="count" id={id}>
      {used === null ? t('batasKarakter', { batas: limit }) : t('jumlahKarakter', { dipakai: used, batas: limit })}
    </p>
  )
}
