'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { AppLink } from '@/components/ui/AppLink'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { NAMA_SARINGAN, tulisTampilan, type SaringanTersimpan } from '@/lib/domain/saringan-tersimpan'
import type { StepAction } from '../langkah/StepForm'

/** Links to the views somebody keeps, each with the button that lets it go. */
export function DaftarSaringan({ tersimpan, hapus }: Readonly<{ tersimpan: readonly SaringanTersimpan[]; hapus: StepAction }>) {
  const t = useTranslations('kasus.antrean.tersimpan')
  const [, post] = useActionState(hapus, INITIAL_STATE)
  if (tersimpan.length === 0) return null
  return (
    <nav className="print:hidden mt-2" aria-label={t('judul')}>
      <ul className="row">
        {tersimpan.map(({ nama, kelompok, saringan }) => (
          <li key={nama} className="row">
            <AppLink href={`/staf?${tulisTampilan(kelompok, saringan)}`}>{nama}</AppLink>
            <form action={post}>
              <input type="hidden" name="namaSaringan" value={nama} />
              <SubmitButton variant="quiet">{t('hapus', { nama })}</SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Keeps the list as it is narrowed now under a name. */
export function SimpanSaringan({ alamat, simpan }: Readonly<{ alamat: string; simpan: StepAction }>) {
  const t = useTranslations('kasus.antrean.tersimpan')
  const [state, post] = useActionState(simpan, INITIAL_STATE)
  const bag = useFormBag(state)
  return (
    <form className="row print:hidden mt-2 items-end" action={post} noValidate>
      <input type="hidden" name="alamatSaringan" value={alamat} />
      <TextInput {...bag.field('namaSaringan')} label={t('nama')} required maxLength={NAMA_SARINGAN} width="medium" />
      <SubmitButton variant="secondary">{t('simpan')}</SubmitButton>
    </form>
  )
}
