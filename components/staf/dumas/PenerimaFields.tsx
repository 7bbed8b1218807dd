'use client'

import { useState } from 'react'
import { CheckboxGroup } from '@/components/ui/Choices'
import { Select } from '@/components/ui/Select'
import type { StepBag } from '../langkah/StepForm'
import type { Bidang } from './TelaahanForm'

type Texts = Readonly<{ utamaId: string; utamaPilih: string; pendukungId: string }>
type PenerimaFieldsProps = Readonly<{ bag: StepBag; bidang: readonly Bidang[]; teks: Texts; usul?: string }>

/** One lead and any number of others, by post and not by person; who leads is not offered beside himself. */
export function PenerimaFields({ bag, bidang, teks, usul = '' }: PenerimaFieldsProps) {
  const kirim = bag.field('utamaId', usul)
  const [utama, setUtama] = useState(kirim.defaultValue)
  return (
    <>
      <Select
        key={`u${bag.value('utamaId')}`}
        {...kirim}
        onChange={(event) => setUtama(event.target.value)}
        label={teks.utamaId}
        required
        placeholder={teks.utamaPilih}
        options={bidang.map(({ id, nama }) => ({ value: id, label: nama }))}
      />
      <CheckboxGroup
        name="pendukungId"
        label={teks.pendukungId}
        error={bag.error('pendukungId')}
        defaultValues={bag.values('pendukungId')}
        options={bidang.filter(({ id }) => id !== utama).map(({ id, nama }) => ({ value: id, label: nama }))}
      />
    </>
  )
}
