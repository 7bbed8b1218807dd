'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { JenisPelaporField, TempatTinggalFields } from '@/components/lapor/dumas/IdentitasDumasFields'
import { PersonFields } from '@/components/lapor/fields/PersonFields'
import { JawabanFields } from '@/components/lapor/fields/JawabanFields'
import { Checkbox, ChoiceFieldset } from '@/components/ui/Choices'
import { SealNote, Sealed } from '@/components/ui/Sealed'
import { SamaranField } from './SamaranField'

type Props = Readonly<{ bag: FormBag; samaran: string; inBrowser: boolean }>

/** Who reported: typed here once, sealed, and read by nobody at this desk again. */
export function PelaporFields({ bag, samaran, inBrowser }: Props) {
  const t = useTranslations('meja')
  return (
    <>
      <ChoiceFieldset id="tanpaPelapor" label={t('adaPelapor')} error={bag.error('tanpaPelapor')}>
        <div className="choices">
          <Checkbox
            name="tanpaPelapor"
            label={t('tanpaPelapor')}
            hint={t('tanpaPelaporPetunjuk')}
            defaultChecked={bag.value('tanpaPelapor') !== ''}
          />
        </div>
      </ChoiceFieldset>
      <div className="flow">
        <SealNote open />
        <SamaranField bag={bag} samaran={samaran} />
      </div>
      <Sealed>
        <p className="hint">
          {t('segel')} {t(inBrowser ? 'segelPeramban' : 'segelServer')}
        </p>
        <JenisPelaporField bag={bag} label={t('jenisPelapor')} />
        <PersonFields bag={bag} seadanya />
        <TempatTinggalFields bag={bag} />
      </Sealed>
      <JawabanFields bag={bag} />
    </>
  )
}
