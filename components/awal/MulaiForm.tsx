'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { ProfilFields } from '@/components/instansi/ProfilFields'
import { WilayahSelect, type ProvinsiView } from '@/components/instansi/WilayahSelect'
import { LAYANAN } from '@/lib/domain/layanan'
import { FaktorKedua, type FaktorView } from './FaktorKedua'
import { KodeField, SandiFields } from './SandiFields'

type Bag = Readonly<{ bag: FormBag }>

function InstansiFields({ bag, provinsi }: Bag & Readonly<{ provinsi: readonly ProvinsiView[] }>) {
  const t = useTranslations('instansi')
  return (
    <>
      <h2>{t('mulai.judul')}</h2>
      <WilayahSelect bag={bag} provinsi={provinsi} provinsiSaja />
      <RadioGroup
        {...bag.field('layanan')}
        label={t('mulai.layanan')}
        hint={t('mulai.layananPetunjuk')}
        required
        options={LAYANAN.map((value) => ({ value, label: t(`layanan.${value}.nama`), hint: t(`layanan.${value}.isi`) }))}
      />
      <ProfilFields bag={bag} />
    </>
  )
}

/** Who looks after accounts; also used for every later account. */
export function OrangFields({ bag }: Bag) {
  const t = useTranslations('awal.orang')
  return (
    <>
      <TextInput {...bag.field('nama')} label={t('nama')} width="large" required autoComplete="off" />
      <TextInput {...bag.field('jabatan')} label={t('jabatan')} width="large" required autoComplete="off" />
      <TextInput
        {...bag.field('namaPengguna')}
        label={t('namaPengguna')}
        hint={t('namaPenggunaPetunjuk')}
        width="medium"
        required
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextInput
        type="email"
        {...bag.field('surel')}
        label={t('surel')}
        hint={t('surelPetunjuk')}
        optional
        width="large"
        autoComplete="off"
      />
    </>
  )
}

/** `provinsi`: regions to choose from; null where the office is founded already. */
type MulaiFormProps = Readonly<{ action: SubmitAction; faktor: FaktorView; provinsi: readonly ProvinsiView[] | null }>

/** The first form of a new installation, on one page. */
export function MulaiForm({ action, faktor, provinsi }: MulaiFormProps) {
  const t = useTranslations('awal.mulai')
  return (
    <SubmitForm action={action} submit={t('kirim')}>
      {(bag) => (
        <>
          {provinsi && <InstansiFields bag={bag} provinsi={provinsi} />}
          <h2>{t('admin')}</h2>
          <p className="text">{t('adminIsi')}</p>
          <OrangFields bag={bag} />
          <SandiFields bag={bag} />
          <h2>{t('faktor')}</h2>
          <FaktorKedua faktor={faktor} />
          <KodeField bag={bag} />
        </>
      )}
    </SubmitForm>
  )
}
