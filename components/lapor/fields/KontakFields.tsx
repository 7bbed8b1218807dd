'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Checkbox, ChoiceFieldset } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { TEKS_KABAR_TELEPON } from '@/lib/domain/alamat-kabar'
import type { PersonProps } from './PersonFields'

/** What the one address is for beside the envelope; what becomes of it is said where it is decided. */
function KabarTick({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('formLaporan.kabarSurel')
  return (
    <ChoiceFieldset id="kabarSurel" label={t('judul')} error={bag.error('kabarSurel')} optional>
      <div className="choices">
        <Checkbox name="kabarSurel" label={t('label')} hint={t('petunjuk')} defaultChecked={bag.value('kabarSurel') !== ''} />
      </div>
    </ChoiceFieldset>
  )
}

/** The same for the one telephone, with the words it will show to whoever holds it. */
function KabarTeleponTick({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('formLaporan.kabarTelepon')
  return (
    <ChoiceFieldset id="kabarTelepon" label={t('judul')} error={bag.error('kabarTelepon')} optional>
      <div className="choices">
        <Checkbox
          name="kabarTelepon"
          label={t('label')}
          hint={t('petunjuk', { teks: TEKS_KABAR_TELEPON })}
          defaultChecked={bag.value('kabarTelepon') !== ''}
        />
      </div>
    </ChoiceFieldset>
  )
}

type KontakProps = PersonProps &
  Readonly<{
    /** Whether this form also asks where notices go. */ kabar?: boolean
    /** The office sends short messages. */ pesan?: boolean
  }>

/** How somebody is reached: one telephone, one e-mail address. */
export function KontakFields({ bag, seadanya = false, kabar = false, pesan = false }: KontakProps) {
  const t = useTranslations('formLaporan')
  return (
    <>
      <TextInput
        {...bag.field('telepon')}
        type="tel"
        label={t('telepon.label')}
        hint={t('telepon.petunjuk')}
        required={!seadanya}
        optional={seadanya}
        autoComplete="off"
        width="medium"
      />
      {kabar && pesan && <KabarTeleponTick bag={bag} />}
      <TextInput
        {...bag.field('email')}
        type="email"
        label={t('email.label')}
        hint={t(kabar ? 'email.petunjukKabar' : 'email.petunjuk')}
        optional
        autoComplete="off"
        width="large"
      />
      {kabar && <KabarTick bag={bag} />}
    </>
  )
}
