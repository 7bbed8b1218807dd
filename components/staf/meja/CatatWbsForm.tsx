'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { AddressFields } from '@/components/lapor/fields/AddressFields'
import { JawabanFields } from '@/components/lapor/fields/JawabanFields'
import { PersonFields } from '@/components/lapor/fields/PersonFields'
import { useCanSeal, useLaporanForm, type LaporanAction, type Penyegel } from '@/components/lapor/use-laporan-form'
import { BuktiFields } from '@/components/lapor/wbs/BuktiFields'
import { MateriFields } from '@/components/lapor/wbs/MateriFields'
import { SealNote, Sealed } from '@/components/ui/Sealed'
import type { SelectGroup, SelectOption } from '@/components/ui/Select'
import { CARA_WBS, judgeCatatWbs } from '@/lib/domain/lapor/catat-wbs-schema'
import { CaraTerimaFields, KepalaSuratFields } from './CaraTerimaFields'
import { MejaForm } from './MejaForm'
import { PindaianField } from './pindaian/PindaianField'
import { newTempatSisipan } from './pindaian/sisipan'
import { SamaranField } from './SamaranField'

type Props = Readonly<{
  action: LaporanAction
  penyegel: Penyegel
  kunciKirim: string
  samaran: string
  opd: readonly SelectGroup[]
  desa: readonly SelectGroup[]
  kecamatan: readonly SelectOption[]
  /** The office's ISO date: nothing came later. */
  today: string
}>

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

type PelaporProps = Readonly<{ bag: FormBag; inBrowser: boolean }> & Pick<Props, 'samaran' | 'desa' | 'kecamatan'>

/** Who reported: typed here once, sealed, and read by nobody at this desk again. */
function PelaporWbsFields({ bag, samaran, inBrowser, desa, kecamatan }: PelaporProps) {
  const t = useTranslations('meja')
  return (
    <>
      <div className="flow">
        <SealNote open />
        <SamaranField bag={bag} samaran={samaran} />
      </div>
      <Sealed>
        <p className="hint">
          {t('segel')} {t(inBrowser ? 'segelPeramban' : 'segelServer')}
        </p>
        <PersonFields bag={bag} seadanya />
        <AddressFields bag={bag} kecamatan={kecamatan} desa={desa} />
      </Sealed>
      <JawabanFields bag={bag} />
    </>
  )
}

/** A WBS report that came to the desk, on one page: how it came, who brought it, what it says, its files. */
export function CatatWbsForm({ action, penyegel, kunciKirim, opd, today, ...lists }: Props) {
  const t = useTranslations('meja')
  const canSeal = useCanSeal()
  const jalur = { layanan: 'WBS', judge: (form: FormData) => judgeCatatWbs(form, today) } as const
  const [tempat] = useState(() => newTempatSisipan('WBS'))
  const form = useLaporanForm(action, jalur, penyegel, tempat)
  return (
    <MejaForm form={form} kunciKirim={kunciKirim}>
      {(bag) => (
        <>
          <h2>{t('bagian.asal')}</h2>
          <AsalWbsFields bag={bag} today={today} />
          <h2>{t('bagian.pelapor')}</h2>
          <PelaporWbsFields bag={bag} inBrowser={canSeal} {...lists} />
          <h2>{t('bagian.laporan')}</h2>
          <MateriFields bag={bag} opd={opd} desa={lists.desa} />
          <h2>{t('bagian.berkas')}</h2>
          <PindaianField bag={bag} tempat={tempat} inBrowser={canSeal} layanan="WBS" />
          <BuktiFields bag={bag} diterima={form.state.diterima} ditolak={form.state.ditolak} />
        </>
      )}
    </MejaForm>
  )
}
