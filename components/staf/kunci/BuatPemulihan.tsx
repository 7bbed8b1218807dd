'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Field, fieldAria } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { inputClass } from '@/components/ui/TextInput'
import { plainSidik } from '@/lib/domain/identitas/sidik'
import type { ActionState } from '@/lib/domain/action-state'
import type { Layanan } from '@/lib/domain/layanan'
import type { BahanTampak } from '@/lib/domain/kunci/bahan-tampak'
import { KunciRefusal } from './KunciForm'
import { Sidik } from './Sidik'
import { ask, useCanUseKeys, type Ask } from './use-step'

type Holder = BahanTampak['berkumpul'][number]
type Props = Readonly<{ propose: Ask<string>; layanan: Layanan; berkumpul: readonly Holder[] }>
type Typed = ReadonlyMap<string, string>

const matches = (holder: Holder, typed: Typed) => plainSidik(typed.get(holder.id) ?? '') === plainSidik(holder.sidik ?? '')

function useBuatPemulihan({ propose, layanan, berkumpul }: Props) {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<ActionState | null>(null)
  const [penerima, setPenerima] = useState<string | null>(null)
  const make = async (typed: Typed) => {
    const differing = berkumpul.filter((holder) => !matches(holder, typed)).map((holder) => holder.id)
    setWrong(differing)
    if (differing.length > 0 || busy) return
    setBusy(true)
    const { createTersebar } = await import('@/lib/browser/kunci-pemulihan')
    const made = await createTersebar(berkumpul.map((holder) => ({ id: holder.id, penerima: holder.penerima ?? '' })))
    const bagian = made.bagian.map((one) => ({ ...one, sidik: plainSidik(typed.get(one.id) ?? '') }))
    const answer = await ask(propose, { layanan, penerima: made.penerima, bagian: JSON.stringify(bagian) })
    setRefused(answer.ok ? null : answer.state)
    if (answer.ok) setPenerima(made.penerima)
    setBusy(false)
  }
  return { wrong, busy, refused, penerima, make }
}

/** What one holder reads out from his own sheet; the field has no name, for it is compared here first. */
function SidikField({ holder, wrong }: Readonly<{ holder: Holder; wrong: boolean }>) {
  const t = useTranslations('kunci.pemulihan')
  const id = `sidik-${holder.id}`
  const texts = { label: t('sidikDari', { nama: holder.nama }), hint: t('sidikDariPetunjuk'), error: wrong ? t('sidikBeda') : undefined }
  return (
    <Field id={id} {...texts}>
      <input
        className={inputClass('large')}
        id={id}
        data-holder={holder.id}
        autoComplete="off"
        spellCheck={false}
        {...fieldAria(id, texts)}
      />
    </Field>
  )
}

/**
 * The recovery key: made, split and sealed to its three holders inside this page. Neither the key nor a share is shown;
 * whoever opened the page had the whole of it in his browser for that moment, which is why the others sit beside him.
 */
export function BuatPemulihan(props: Props) {
  const t = useTranslations('kunci.pemulihan')
  const canUse = useCanUseKeys()
  const { wrong, busy, refused, penerima, make } = useBuatPemulihan(props)
  if (!canUse) return <p className="text">{t('tanpaSkrip')}</p>
  if (penerima) {
    return (
      <Notice tone="ok" title={t('selesai')} role="status">
        <p>{t('selesaiIsi')}</p>
        <Sidik penerima={penerima} />
      </Notice>
    )
  }
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-holder]')
    void make(new Map([...fields].map((field) => [field.dataset.holder ?? '', field.value])))
  }
  return (
    <form className="form" onSubmit={handleSubmit} noValidate>
      {refused && <KunciRefusal state={refused} />}
      {props.berkumpul.map((holder) => (
        <SidikField key={holder.id} holder={holder} wrong={wrong.includes(holder.id)} />
      ))}
      <p className="row actions">
        <Button type="submit" aria-disabled={busy || undefined}>
          {t(busy ? 'membuat' : 'mulai')}
        </Button>
      </p>
    </form>
  )
}
