'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { FilesField } from '@/components/bukti/FilesField'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { Layanan } from '@/lib/domain/layanan'
import { INITIAL_LAPORAN_STATE, type LaporanState } from '@/lib/domain/lapor/laporan-state'
import { BuktiWakilFields } from './BuktiWakilFields'

export type WakilProps = Readonly<{
  action: (state: LaporanState, form: FormData) => Promise<LaporanState>
  pengaduanId: string
  kunciKirim: string
  layanan: Layanan
  /** The office's ISO date: nobody came tomorrow. */
  today: string
}>

type FrameProps = WakilProps & Readonly<{ submit: string; children: (bag: FormBag) => ReactNode }>

/** The frame of a form with files that the desk fills in for a reporter: what he says, the papers he brought, the proof. */
export function WakilForm({ action, pengaduanId, kunciKirim, layanan, today, submit, children }: FrameProps) {
  const t = useTranslations('wakil')
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  const guard = useUploadGuard()
  const bag = useFormBag(state, { ...faults, ...guard.faults })
  const failed = state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      {failed && (
        <Notice tone="danger" role="alert">
          <p>{t('galat')}</p>
        </Notice>
      )}
      <form className="form mt" action={post} onSubmit={guard.before(onSubmit)} noValidate>
        <input type="hidden" name="pengaduanId" value={pengaduanId} />
        <input type="hidden" name="kunciKirim" value={bag.value('kunciKirim') || kunciKirim} />
        {children(bag)}
        <FilesField bag={bag} diterima={state.diterima} ditolak={state.ditolak} layanan={layanan} label={t('berkas')} />
        <p className="hint">{t('berkasPetunjuk')}</p>
        <h2>{t('bukti')}</h2>
        <BuktiWakilFields bag={bag} today={today} layanan={layanan} />
        <p className="row actions">
          <SubmitButton pending={pending} pendingLabel={t('mengirim')}>
            {submit}
          </SubmitButton>
        </p>
      </form>
    </>
  )
}
