'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { BerkasFields, IsianFields } from '@/components/lapor/fields/IsianFields'
import type { PilihanForm } from '@/components/lapor/fields/pilihan-form'
import { useCanSeal, useLaporanForm, type LaporanAction, type Penyegel } from '@/components/lapor/use-laporan-form'
import { judgesCatatDumas } from '@/lib/domain/lapor/judge-meja'
import { tampakOf } from '@/lib/domain/lapor/tampak'
import { AsalFields } from './AsalFields'
import { PelaporFields } from './PelaporFields'
import { PindaianField } from './pindaian/PindaianField'
import { newTempatSisipan } from './pindaian/sisipan'
import { MejaForm } from './MejaForm'

export type CatatFormProps = Readonly<{ action: LaporanAction; penyegel: Penyegel; kunciKirim: string; pilihan: PilihanForm }>

/** A pengaduan that came to the desk, on one page: how it came, who brought it, what it says, its files. */
export function CatatForm({ action, penyegel, kunciKirim, pilihan }: CatatFormProps) {
  const t = useTranslations('meja')
  const canSeal = useCanSeal()
  const [tempat] = useState(() => newTempatSisipan('DUMAS'))
  const { judge } = judgesCatatDumas(pilihan.hariIni)
  const form = useLaporanForm(action, { layanan: 'DUMAS', judge }, penyegel, tempat)
  const isian = { tampak: tampakOf('DUMAS'), penanya: 'MEJA', pilihan } as const
  return (
    <MejaForm form={form} kunciKirim={kunciKirim}>
      {(bag) => (
        <>
          <h2>{t('bagian.asal')}</h2>
          <AsalFields bag={bag} today={pilihan.hariIni} />
          <h2>{t('bagian.pelapor')}</h2>
          <PelaporFields bag={bag} cara="LEMBAGA" pilihan={pilihan} inBrowser={canSeal} bolehTanpa />
          <IsianFields {...isian} bag={bag} bagian={['jawaban']} />
          <h2>{t('bagian.pengaduan')}</h2>
          <IsianFields {...isian} bag={bag} bagian={['cerita', 'materi']} />
          <h2>{t('bagian.berkas')}</h2>
          <PindaianField bag={bag} tempat={tempat} inBrowser={canSeal} layanan="DUMAS" />
          <BerkasFields {...isian} bag={bag} state={form.state} />
        </>
      )}
    </MejaForm>
  )
}
