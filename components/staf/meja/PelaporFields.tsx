'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { OrangFields } from '@/components/lapor/fields/OrangFields'
import type { PilihanForm } from '@/components/lapor/fields/pilihan-form'
import { SamaranField } from '@/components/lapor/fields/SamaranField'
import { Checkbox, ChoiceFieldset } from '@/components/ui/Choices'
import { SealNote, Sealed } from '@/components/ui/Sealed'
import type { CaraIdentitas } from '@/lib/domain/lapor/identitas-dumas-schema'

type Props = Readonly<{
  bag: FormBag
  cara: CaraIdentitas
  pilihan: PilihanForm
  inBrowser: boolean
  /** What came may have no reporter. */
  bolehTanpa?: boolean
}>

/** Who reported: typed here once, sealed, and read by nobody at this desk again. */
export function PelaporFields({ bag, cara, pilihan, inBrowser, bolehTanpa = false }: Props) {
  const t = useTranslations('meja')
  return (
    <>
      {bolehTanpa && (
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
      )}
      <div className="flow">
        <SealNote open />
        <SamaranField bag={bag} samaran={pilihan.samaran} hint={t('samaranPetunjuk')} />
      </div>
      <Sealed>
        <p className="hint">
          {t('segel')} {t(inBrowser ? 'segelPeramban' : 'segelServer')}
        </p>
        <OrangFields
          bag={bag}
          cara={cara}
          seadanya
          kabar
          pesan={pilihan.pesan}
          labelJenis={t('jenisPelapor')}
          kecamatan={pilihan.kecamatan}
          desa={pilihan.desa}
        />
      </Sealed>
    </>
  )
}
