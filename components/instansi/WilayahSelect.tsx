'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Select } from '@/components/ui/Select'

type Wilayah = Readonly<{ kode: string; nama: string }>
export type ProvinsiView = Wilayah & Readonly<{ kabupaten: readonly Wilayah[] }>

type Props = Readonly<{
  bag: FormBag
  provinsi: readonly ProvinsiView[]
  /** A province by itself can be chosen too. */ provinsiSaja?: boolean
}>

/** All regions of Indonesia, province by province; a browser's list jumps to the letters typed. */
export function WilayahSelect({ bag, provinsi, provinsiSaja = false }: Props) {
  const t = useTranslations('instansi.wilayah')
  const groups = provinsi.map(({ kode, nama, kabupaten }) => ({
    label: nama,
    options: [
      ...(provinsiSaja ? [{ value: kode, label: t('provinsi', { nama }) }] : []),
      ...kabupaten.map((satu) => ({ value: satu.kode, label: satu.nama })),
    ],
  }))
  return (
    <Select
      key={bag.value('kodeWilayah')}
      {...bag.field('kodeWilayah')}
      label={t('label')}
      hint={t(provinsiSaja ? 'petunjuk' : 'petunjukMuat')}
      placeholder={t('pilih')}
      required
      width="large"
      groups={groups}
    />
  )
}
