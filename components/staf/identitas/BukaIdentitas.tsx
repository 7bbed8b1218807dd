'use client'

import { useSyncExternalStore, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { Button } from '@/components/ui/Button'
import { RadioGroup } from '@/components/ui/Choices'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { ALASAN_PEMBUKAAN } from '@/lib/domain/identitas/alasan'
import type { ActionState } from '@/lib/domain/action-state'
import { Refusal } from '../langkah/Refusal'
import type { StepTarget } from '../langkah/target'
import { CetakIdentitas, type PrintAction } from './CetakIdentitas'
import { IdentitasSlip } from './IdentitasSlip'
import { Outcome, Sandi, takeSandi } from './Sandi'
import { useOpening, type OpenAction } from './use-opening'

type BukaIdentitasProps = Readonly<{
  open: OpenAction
  print: PrintAction
  target: StepTarget
  wilayah: Readonly<Record<string, string>>
  bungkus: string | null
  ingatan?: string
}>

/** Reasons that need a decision of the Inspektur. */
const WITH_DECISION: readonly string[] = ['LPSK', 'APH']

const noStore = () => () => undefined
const useScripted = () =>
  useSyncExternalStore(
    noStore,
    () => true,
    () => false,
  )

function AlasanFields({ state }: Readonly<{ state: ActionState }>) {
  const t = useTranslations('formLangkah.buka')
  const pilihan = useTranslations('pilihan.alasanPembukaan')
  const bag = useFormBag(state)
  return (
    <fieldset className="form">
      <RadioGroup
        name="alasan"
        label={t('alasan')}
        required
        error={bag.error('alasan')}
        options={ALASAN_PEMBUKAAN.map((value) => ({
          value,
          label: pilihan(value),
          hint: WITH_DECISION.includes(value) ? t('putusan') : undefined,
        }))}
      />
      <TextInput name="dasar" label={t('dasar')} hint={t('dasarPetunjuk')} required maxLength={200} error={bag.error('dasar')} />
      <TextArea name="uraian" label={t('uraian')} hint={t('uraianPetunjuk')} required maxLength={1000} error={bag.error('uraian')} />
    </fieldset>
  )
}

function OpeningForm({ open, print, target, wilayah, bungkus, ingatan }: BukaIdentitasProps) {
  const t = useTranslations('formLangkah.buka')
  const { state, phase, terbuka, submit, close } = useOpening(open, bungkus, ingatan)
  const bag = useFormBag(state)
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (phase !== 'busy') void submit(new FormData(event.currentTarget), takeSandi(event.currentTarget))
  }
  if (terbuka) {
    return (
      <IdentitasSlip
        amplop={terbuka.amplop}
        wilayah={wilayah}
        onClose={close}
        print={<CetakIdentitas print={print} pembukaanId={terbuka.pembukaanId} />}
      />
    )
  }
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      <Refusal state={state} target={target} />
      <Outcome phase={phase} />
      <form className="form" onSubmit={handleSubmit} noValidate>
        <input type="hidden" name="pengaduanId" value={target.pengaduanId} />
        <AlasanFields state={state} />
        <Sandi phase={phase} />
        <p className="row actions">
          <Button type="submit" aria-disabled={phase === 'busy' || undefined}>
            {t(phase === 'busy' ? 'membuka' : 'buka')}
          </Button>
        </p>
      </form>
    </>
  )
}

/** Opening needs scripts: the key may be used in this browser only. Without them the page says so instead of asking. */
export function BukaIdentitas(props: BukaIdentitasProps) {
  const t = useTranslations('formLangkah.buka')
  if (useScripted()) return <OpeningForm {...props} />
  return (
    <noscript>
      <div className="notice notice-warn">
        <p>{t('tanpaSkrip')}</p>
      </div>
    </noscript>
  )
}
