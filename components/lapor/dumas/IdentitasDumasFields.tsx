'use client'

import { KecamatanTerbuka } from '../fields/KecamatanTerbuka'
import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { RadioGroup } from '@/components/ui/Choices'
import { SealNote, Sealed } from '@/components/ui/Sealed'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { JENIS_PELAPOR, type JenisPelapor } from '@/lib/domain/lapor/pilihan'
import { PersonFields } from '@/components/lapor/fields/PersonFields'

type BagProps = Readonly<{ bag: FormBag }>

/** A group names itself; a legal entity also its deed and who answers for it. */
function LembagaFields({ bag, jenis }: BagProps & Readonly<{ jenis: Exclude<JenisPelapor, 'PERORANGAN'> }>) {
  const t = useTranslations('formDumas')
  const chosen = bag.value('jenisPelapor') === jenis
  // The same names stand under both choices: each has ids of its own, and only the chosen one shows what was typed and is wrong.
  const field = (name: 'lembaga' | 'akta' | 'penanggungJawab', maxLength: number) => (
    <TextInput
      id={chosen ? name : `${name}-${jenis}`}
      name={name}
      label={t(`${name}.${jenis === 'KELOMPOK' ? 'kelompok' : 'label'}` as 'lembaga.label')}
      maxLength={maxLength}
      autoComplete="off"
      defaultValue={chosen ? bag.value(name) : ''}
      error={chosen ? bag.error(name) : undefined}
    />
  )
  if (jenis === 'KELOMPOK') return field('lembaga', 100)
  return (
    <>
      {field('lembaga', 100)}
      {field('akta', 60)}
      {field('penanggungJawab', 100)}
    </>
  )
}

export function JenisPelaporField({ bag, label }: BagProps & Readonly<{ label?: string }>) {
  const t = useTranslations('formDumas')
  const pilihan = useTranslations('pilihan.jenisPelapor')
  return (
    <RadioGroup
      {...bag.field('jenisPelapor')}
      label={label ?? t('jenisPelapor')}
      required
      options={JENIS_PELAPOR.map((value) => ({
        value,
        label: pilihan(value),
        reveal: value === 'PERORANGAN' ? undefined : <LembagaFields bag={bag} jenis={value} />,
      }))}
    />
  )
}

/** A province has reporters from everywhere: the place is written, not chosen. */
export function TempatTinggalFields({ bag }: BagProps) {
  const wbs = useTranslations('formWbs')
  const t = useTranslations('formDumas')
  return (
    <>
      <TextArea {...bag.field('alamat')} label={wbs('alamat.label')} hint={wbs('alamat.petunjuk')} required rows={3} autoComplete="off" />
      <TextInput {...bag.field('kecamatan')} label={t('kecamatan')} required autoComplete="off" maxLength={60} width="large" />
      <TextInput {...bag.field('desa')} label={t('desa')} optional autoComplete="off" maxLength={60} width="large" />
    </>
  )
}

/** Requirement R-2, a clear identity: the pseudonym stands outside the seal, everything else inside. */
export function IdentitasDumasFields({ bag, samaran, inBrowser }: BagProps & Readonly<{ samaran: string; inBrowser: boolean }>) {
  const t = useTranslations('formWbs')
  return (
    <>
      <div className="flow">
        <SealNote open />
        <TextInput
          {...bag.field('samaran', samaran)}
          label={t('samaran.label')}
          hint={t('samaran.petunjuk')}
          required
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="none"
          maxLength={30}
          width="medium"
        />
      </div>
      <Sealed>
        <p className="hint">
          {t('segel.pembuka')} {t(inBrowser ? 'segel.peramban' : 'segel.server')}
        </p>
        <JenisPelaporField bag={bag} />
        <PersonFields bag={bag} />
        <TempatTinggalFields bag={bag} />
        <KecamatanTerbuka bag={bag} />
      </Sealed>
    </>
  )
}
