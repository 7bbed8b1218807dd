'use client'

import { useTranslations } from 'next-intl'
import { Checkbox, ChoiceFieldset } from '@/components/ui/Choices'
import type { Layanan } from '@/lib/domain/layanan'
import { KunciForm, type KunciAction } from './KunciForm'

/** Signing the undertaking; its words stand above, in the page. */
export function PernyataanForm({ action, layanan, sidikTeks }: Readonly<{ action: KunciAction; layanan: Layanan; sidikTeks: string }>) {
  const t = useTranslations('kunci.pernyataan')
  return (
    <div className="print:hidden">
      <KunciForm action={action} hidden={{ layanan, sidikTeks }} submit={t('tandatangani')}>
        {(bag) => (
          <ChoiceFieldset id="setuju" label={t('setujuJudul')} error={bag.error('setuju')}>
            <div className="choices">
              <Checkbox name="setuju" label={t('setuju')} required />
            </div>
          </ChoiceFieldset>
        )}
      </KunciForm>
    </div>
  )
}
