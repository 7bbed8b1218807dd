'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { FilesField } from '@/components/bukti/FilesField'
import type { FormBag } from '@/components/form/typed-form'
import { DugaanFields, FaktaFields, KategoriDumasField, SumberField } from '@/components/lapor/dumas/MateriDumasFields'
import { useCanSeal, useLaporanForm, type LaporanAction, type Penyegel } from '@/components/lapor/use-laporan-form'
import type { SelectGroup } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { judgeCatat } from '@/lib/domain/lapor/judge-dumas'
import { AsalFields } from './AsalFields'
import { PelaporFields } from './PelaporFields'
import { PindaianField } from './pindaian/PindaianField'
import { newTempatSisipan } from './pindaian/sisipan'
import { MejaForm } from './MejaForm'

type Props = Readonly<{
  action: LaporanAction
  penyegel: Penyegel
  kunciKirim: string
  samaran: string
  opd: readonly SelectGroup[]
  /** The office's ISO date: nothing came later. */
  today: string
}>

function PengaduanFields({ bag, opd }: Readonly<{ bag: FormBag; opd: readonly SelectGroup[] }>) {
  const t = useTranslations('formWbs')
  const meja = useTranslations('meja')
  return (
    <>
      <KategoriDumasField bag={bag} opd={opd} />
      <DugaanFields bag={bag} />
      <FaktaFields bag={bag} semuaWajib={false} />
      <TextArea
        {...bag.field('isi')}
        label={t('isi.label')}
        hint={meja('isiPetunjuk')}
        optional
        rows={6}
        maxLength={10_000}
        countLimit={10_000}
      />
      <SumberField bag={bag} />
    </>
  )
}

/** A pengaduan that came to the desk, on one page: how it came, who brought it, what it says, its files. */
export function CatatForm({ action, penyegel, kunciKirim, samaran, opd, today }: Props) {
  const t = useTranslations('meja')
  const canSeal = useCanSeal()
  const [tempat] = useState(() => newTempatSisipan('DUMAS'))
  const jalur = { layanan: 'DUMAS', judge: (form: FormData) => judgeCatat(form, today) } as const
  const form = useLaporanForm(action, jalur, penyegel, tempat)
  return (
    <MejaForm form={form} kunciKirim={kunciKirim}>
      {(bag) => (
        <>
          <h2>{t('bagian.asal')}</h2>
          <AsalFields bag={bag} today={today} />
          <h2>{t('bagian.pelapor')}</h2>
          <PelaporFields bag={bag} samaran={samaran} inBrowser={canSeal} />
          <h2>{t('bagian.pengaduan')}</h2>
          <PengaduanFields bag={bag} opd={opd} />
          <h2>{t('bagian.berkas')}</h2>
          <PindaianField bag={bag} tempat={tempat} inBrowser={canSeal} layanan="DUMAS" />
          <FilesField bag={bag} diterima={form.state.diterima} ditolak={form.state.ditolak} layanan="DUMAS" label={t('berkas')} />
        </>
      )}
    </MejaForm>
  )
}
