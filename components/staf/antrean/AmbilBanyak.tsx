'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { Button } from '@/components/ui/Button'
import { Select } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import type { StepAction } from '../langkah/StepForm'

/** Takes the ticked lines into one's own hands, each judged by itself; the ticks stand in the lines and name this form. */
export function AmbilBanyak({ action }: Readonly<{ action: StepAction }>) {
  const t = useTranslations()
  const [state, post] = useActionState(action, INITIAL_STATE)
  return (
    <form id="banyak" action={post} className="row print:hidden mt-2">
      <SubmitButton variant="secondary">{t('kasus.antrean.banyak.ambil')}</SubmitButton>
      {state.code !== null && (
        <span role="alert" className="err">
          {t('kasus.antrean.banyak.kosong')}
        </span>
      )}
    </form>
  )
}

type Penerus = Readonly<{ id: string; nama: string; jabatan: string }>

/** Hands the ticked lines on to a colleague with the same post. */
export function SerahkanBanyak({ action, penerus }: Readonly<{ action: StepAction; penerus: readonly Penerus[] }>) {
  const t = useTranslations('kasus.antrean.serah')
  const [state, post] = useActionState(action, INITIAL_STATE)
  const bag = useFormBag(state)
  return (
    <form id="banyak" action={post} className="row print:hidden mt-2 items-end" noValidate>
      <Select
        {...bag.field('penerusId')}
        label={t('kepada')}
        placeholder={t('pilih')}
        required
        options={penerus.map(({ id, nama, jabatan }) => ({ value: id, label: `${nama}, ${jabatan}` }))}
        width="large"
      />
      <SubmitButton variant="secondary">{t('serahkan')}</SubmitButton>
      {state.code !== null && bag.error('penerusId') === undefined && (
        <span role="alert" className="err">
          {t('kosong')}
        </span>
      )}
    </form>
  )
}

/** Prints the lines as they stand; without scripts the browser's own menu does so. */
export function CetakDaftar() {
  const t = useTranslations('kasus.antrean.banyak')
  return (
    <Button variant="secondary" className="print:hidden" onClick={() => window.print()}>
      {t('cetak')}
    </Button>
  )
}
