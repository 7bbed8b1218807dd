import { CheckboxGroup } from '@/components/ui/Choices'
import { Select } from '@/components/ui/Select'
import type { StepBag } from '../langkah/StepForm'
import type { Bidang } from './TelaahanForm'

type Texts = Readonly<{ utamaId: string; utamaPilih: string; pendukungId: string }>
type PenerimaFieldsProps = Readonly<{ bag: StepBag; bidang: readonly Bidang[]; teks: Texts; usul?: string }>

/** One lead and any number of others, by post and not by person. */
export function PenerimaFields({ bag, bidang, teks, usul = '' }: PenerimaFieldsProps) {
  return (
    <>
      <Select
        key={`u${bag.value('utamaId')}`}
        {...bag.field('utamaId', usul)}
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
        options={bidang.map(({ id, nama }) => ({ value: id, label: nama }))}
      />
    </>
  )
}
