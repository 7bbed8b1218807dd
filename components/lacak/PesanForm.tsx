'use client'

import { useTranslations } from 'next-intl'
import { FilesField } from '@/components/bukti/FilesField'
import { AS_IT_STANDS, HarmlessDefault } from '@/components/form/HarmlessDefault'
import { KunciKirim } from '@/components/form/KunciKirim'
import { useFormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import type { BatasBerkas } from '@/lib/domain/lapor/bukti'
import { INITIAL_LAPORAN_STATE, type LaporanState } from '@/lib/domain/lapor/laporan-state'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextArea } from '@/components/ui/TextArea'

type Props = Readonly<{
  action: (state: LaporanState, form: FormData) => Promise<LaporanState>
  kunciKirim: string
  /** True while the office waits for the reporter's answer. */
  lengkapi: boolean
  /** Bytes of the largest recording; 0: none beyond an ordinary file. */
  rekaman: number
  berkas: BatasBerkas
}>

/** A message with files; while something is asked for, the same form is the answer. */
export function PesanForm({ action, kunciKirim, lengkapi, rekaman, berkas }: Props) {
  const t = useTranslations('lacak.pesan')
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  const guard = useUploadGuard()
  const bag = useFormBag(state, { ...faults, ...guard.faults })
  const failed = state.code !== null && bag.errors.length === 0 ? [{ id: 'pesan', text: t('galat') }] : []
  return (
    <form className="form mt-8" action={post} onSubmit={guard.before(onSubmit)} noValidate>
      <HarmlessDefault {...AS_IT_STANDS} />
      <ErrorSummary errors={[...bag.errors, ...failed]} />
      <KunciKirim bag={bag} kunciKirim={kunciKirim} />
      <TextArea {...bag.field('pesan')} label={t(lengkapi ? 'labelLengkapi' : 'label')} hint={t('petunjuk')} required maxLength={5000} />
      <FilesField bag={bag} diterima={state.diterima} ditolak={state.ditolak} rekaman={rekaman} berkas={berkas} />
      <p className="row actions">
        <SubmitButton pending={pending} pendingLabel={t('mengirim')}>
          {t(lengkapi ? 'kirimLengkapi' : 'kirim')}
        </SubmitButton>
      </p>
    </form>
  )
}
