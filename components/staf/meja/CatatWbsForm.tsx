'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { BerkasFields, IsianFields } from '@/components/lapor/fields/IsianFields'
import { useCanSeal, useLaporanForm } from '@/components/lapor/use-laporan-form'
import { CARA_WBS } from '@/lib/domain/lapor/catat-wbs-schema'
import { judgesCatatWbs } from '@/lib/domain/lapor/judge-meja'
import { tampakOf } from '@/lib/domain/lapor/tampak'
import { CaraTerimaFields, KepalaSuratFields } from './CaraTerimaFields'
import type { CatatFormProps } from './CatatForm'
import { MejaForm } from './MejaForm'
import { PelaporFields } from './PelaporFields'
import { PindaianField } from './pindaian/PindaianField'
import { newTempatSisipan } from './pindaian/sisipan'

/** How and when it came. A paper letter is scanned and covered below, or goes to the custodian in a closed cover. */
function AsalWbsFields({ bag, today }: Readonly<{ bag: FormBag; today: string }>) {
  const t = useTranslations('meja')
  return (
    <>
      <CaraTerimaFields bag={bag} today={today} cara={CARA_WBS} />
      <div className="flow">
        <h3>{t('surat.judul')}</h3>
        <p className="hint">{t('suratWbs')}</p>
      </div>
      <KepalaSuratFields bag={bag} today={today} />
    </>
  )
}

/** A WBS report that came to the desk, on one page: how it came, who brought it, what it says, its files. */
export function CatatWbsForm({ action, penyegel, kunciKirim, pilihan }: CatatFormProps) {
  const t = useTranslations('meja')
  const canSeal = useCanSeal()
  const [tempat] = useState(() => newTempatSisipan('WBS'))
  const { judge } = judgesCatatWbs(pilihan.hariIni)
  const form = useLaporanForm(action, { layanan: 'WBS', judge }, penyegel, tempat)
  const isian = { tampak: tampakOf('WBS'), penanya: 'MEJA', pilihan } as const
  return (
    <MejaForm form={form} kunciKirim={kunciKirim}>
      {(bag) => (
        <>
          <h2>{t('bagian.asal')}</h2>
          <AsalWbsFields bag={bag} today={pilihan.hariIni} />
          <h2>{t('bagian.pelapor')}</h2>
          <PelaporFields bag={bag} cara="ORANG" pilihan={pilihan} inBrowser={canSeal} />
          <IsianFields {...isian} bag={bag} bagian={['jawaban']} />
          <h2>{t('bagian.laporan')}</h2>
          <IsianFields {...isian} bag={bag} bagian={['cerita', 'materi']} />
          <h2>{t('bagian.berkas')}</h2>
          <PindaianField bag={bag} tempat={tempat} inBrowser={canSeal} layanan="WBS" />
          <BerkasFields {...isian} bag={bag} state={form.state} />
        </>
      )}
    </MejaForm>
  )
}
