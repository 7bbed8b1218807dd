'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { SealNote, Sealed } from '@/components/ui/Sealed'
import type { CaraIdentitas } from '@/lib/domain/lapor/identitas-dumas-schema'
import { KecamatanTerbuka } from './KecamatanTerbuka'
import { KontakFields } from './KontakFields'
import { DiriFields, TempatFields, type Daerah } from './OrangFields'
import { SamaranField } from './SamaranField'

type BagProps = Readonly<{ bag: FormBag; cara: CaraIdentitas }>

/** The pseudonym stands outside the seal, who somebody is inside. */
export function IdentitasFields({ bag, cara, samaran, inBrowser }: BagProps & Readonly<{ samaran: string; inBrowser: boolean }>) {
  const t = useTranslations('formLaporan')
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
        <DiriFields bag={bag} cara={cara} />
      </Sealed>
    </>
  )
}

/** How somebody is reached, inside the same envelope. */
export function KontakTersegel({ bag, cara, pesan, ...daerah }: BagProps & Daerah & Readonly<{ pesan: boolean }>) {
  return (
    <Sealed>
      <KontakFields bag={bag} kabar pesan={pesan} />
      <TempatFields bag={bag} cara={cara} {...daerah} />
      <KecamatanTerbuka bag={bag} />
    </Sealed>
  )
}
