'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Checkbox, ChoiceFieldset } from '@/components/ui/Choices'
import { Notice } from '@/components/ui/Notice'

type BagProps = Readonly<{ bag: FormBag }>

/** The first secret report of an account that knows an address: the reporter decides here, on the same page. */
export function HapusKabarField({ bag }: BagProps) {
  const t = useTranslations('formSp4n')
  const error = bag.error('hapusKabar')
  if (!error && bag.value('hapusKabar') === '') return null
  return (
    <Notice tone="warn" title={t('hapusKabar.judul')}>
      <p>{t('hapusKabar.isi')}</p>
      <ChoiceFieldset id="hapusKabar" label={t('hapusKabar.tanya')} error={error}>
        <div className="choices">
          <Checkbox name="hapusKabar" label={t('hapusKabar.setuju')} defaultChecked={bag.value('hapusKabar') !== ''} />
        </div>
      </ChoiceFieldset>
    </Notice>
  )
}

/** Who may see a report: whether its pseudonym stands on it, and whether it is one of the secret cases. */
export function TandaFields({ bag }: BagProps) {
  const t = useTranslations('formSp4n')
  return (
    <ChoiceFieldset id="anonim" label={t('siapaMelihat')} optional>
      <div className="choices">
        <Checkbox name="anonim" label={t('anonim')} hint={t('anonimPetunjuk')} defaultChecked={bag.value('anonim') !== ''} />
        <Checkbox name="rahasia" label={t('rahasia')} hint={t('rahasiaPetunjuk')} defaultChecked={bag.value('rahasia') !== ''} />
      </div>
    </ChoiceFieldset>
  )
}
