'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { FilesField } from '@/components/bukti/FilesField'
import { BerkasForm } from '@/components/form/BerkasForm'
import type { FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import type { Layanan } from '@/lib/domain/layanan'
import { batasBerkasOf } from '@/lib/domain/lapor/bukti'
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
  const form = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  const { diterima, ditolak } = form.state
  const teks = { galat: t('galat'), mengirim: t('mengirim'), kirim: submit }
  return (
    <BerkasForm form={form} kunciKirim={kunciKirim} hidden={{ pengaduanId }} className="mt-4" teks={teks}>
      {(bag) => (
        <>
          {children(bag)}
          <FilesField bag={bag} diterima={diterima} ditolak={ditolak} berkas={batasBerkasOf(layanan)} label={t('berkas')} />
          <p className="hint">{t('berkasPetunjuk')}</p>
          <h2>{t('bukti')}</h2>
          <BuktiWakilFields bag={bag} today={today} layanan={layanan} />
        </>
      )}
    </BerkasForm>
  )
}
