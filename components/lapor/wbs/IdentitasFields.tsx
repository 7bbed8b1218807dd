'use client'

import { KecamatanTerbuka } from '../fields/KecamatanTerbuka'
import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { AddressFields } from '@/components/lapor/fields/AddressFields'
import { PersonFields } from '@/components/lapor/fields/PersonFields'
import { SealNote, Sealed } from '@/components/ui/Sealed'
import type { SelectGroup, SelectOption } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'

type IdentitasProps = Readonly<{
  bag: FormBag
  samaran: string
  inBrowser: boolean
  kecamatan: readonly SelectOption[]
  desa: readonly SelectGroup[]
}>

/** I1 to I8: the pseudonym stands outside the seal, everything else inside. */
export function IdentitasFields({ bag, samaran, inBrowser, kecamatan, desa }: IdentitasProps) {
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
        <PersonFields bag={bag} />
        <AddressFields bag={bag} kecamatan={kecamatan} desa={desa} />
        <KecamatanTerbuka bag={bag} />
      </Sealed>
    </>
  )
}
