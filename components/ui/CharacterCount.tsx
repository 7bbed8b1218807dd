'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'

/** `diam`: nothing is said while the text is within its limit. */
type CharacterCountProps = Readonly<{ inputId: string; id: string; limit: number; diam?: boolean }>

/**
 * Says how much of a limit is used, and how much is too much. No control cuts a pasted text: what is over the limit stays, is
 * told here, and is judged when it is sent.
 */
export function CharacterCount({ inputId, id, limit, diam = false }: CharacterCountProps) {
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
  const over = used === null ? 0 : used - limit
  const said = used === null ? t('batasKarakter', { batas: limit }) : t('jumlahKarakter', { dipakai: used, batas: limit })
  return (
    <p className={over > 0 ? 'err leading-[1.5]' : 'text-base leading-[1.5] text-soft'} id={id} role={over > 0 ? 'status' : undefined}>
      {over > 0 ? t('lebihKarakter', { lebih: over, batas: limit }) : diam ? null : said}
    </p>
  )
}
