'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { SealNote, Sealed } from '@/components/ui/Sealed'
import type { CaraIdentitas } from '@/lib/domain/lapor/identitas-dumas-schema'
import { KecamatanTerbuka } from './KecamatanTerbuka'
import { OrangFields, type Daerah } from './OrangFields'
import { SamaranField } from './SamaranField'

type IdentitasProps = Daerah & Readonly<{ bag: FormBag; cara: CaraIdentitas; samaran: string; inBrowser: boolean }>

/** The pseudonym stands outside the seal, everything else inside. */
export function IdentitasFields({ bag, samaran, inBrowser, ...orang }: IdentitasProps) {
  const t = useTranslations('formWbs')
  return (
    <>
      <div className="flow">
        <SealNote open />
        <SamaranField bag={bag} samaran={samaran} hint={t('samaran.petunjuk')} autoCapitalize="none" />
      </div>
      <Sealed>
        <p className="hint">
          {t('segel.pembuka')} {t(inBrowser ? 'segel.peramban' : 'segel.server')}
        </p>
        <OrangFields bag={bag} kabar {...orang} />
        <KecamatanTerbuka bag={bag} />
      </Sealed>
    </>
  )
}
