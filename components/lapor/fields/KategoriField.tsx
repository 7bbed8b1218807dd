'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { RadioGroup } from '@/components/ui/Choices'
import { Select, type SelectGroup } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import type { Kategori } from '@/lib/domain/layanan'
import type { KataIsian } from '../use-kata-isian'

const UNIT = { OPD: { id: 'unitId', teks: 'unitOpd' }, DESA: { id: 'unitDesa', teks: 'unitDesa' } } as const

type UnitProps = Readonly<{ bag: FormBag; kategori: keyof typeof UNIT; groups: readonly SelectGroup[] }>

/** Both lists are one field of the form; only the one of the chosen category shows what was typed. */
function UnitSelect({ bag, kategori, groups }: UnitProps) {
  const t = useTranslations('formLaporan')
  const { id, teks } = UNIT[kategori]
  const unit = bag.values('unitId').find((value) => value !== '') ?? ''
  const chosen = bag.value('kategori') === kategori
  return (
    <Select
      key={kategori + unit}
      id={id}
      name="unitId"
      label={t(`${teks}.label`)}
      hint={kategori === 'OPD' ? t('unitOpd.petunjuk') : undefined}
      placeholder={t(`${teks}.pilih`)}
      width="large"
      defaultValue={chosen ? unit : ''}
      error={chosen ? bag.error('unitId') : undefined}
      groups={groups}
    />
  )
}

type Props = Readonly<{
  bag: FormBag
  kata: KataIsian
  nilai: readonly Kategori[]
  opd: readonly SelectGroup[]
  desa: readonly SelectGroup[]
}>

/** What a report is about: a unit of a list, a village of one, or something that has to be named. */
export function KategoriField({ bag, kata, nilai, opd, desa }: Props) {
  const pilihan = useTranslations('pilihan.kategori')
  const reveal = {
    OPD: <UnitSelect bag={bag} kategori="OPD" groups={opd} />,
    DESA: <UnitSelect bag={bag} kategori="DESA" groups={desa} />,
    LAIN: (
      <TextInput
        {...bag.field('kategoriLain')}
        label={kata('kategoriLain', 'label')}
        hint={kata('kategoriLain', 'petunjuk')}
        maxLength={100}
      />
    ),
  }
  return (
    <RadioGroup
      {...bag.field('kategori')}
      label={kata('kategori', 'label')}
      required
      options={nilai.map((value) => ({
        value,
        label: kata('kategori', `pilihan.${value}`) ?? pilihan(value),
        reveal: reveal[value],
      }))}
    />
  )
}
