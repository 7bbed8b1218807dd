import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { PERAN } from '@/lib/domain/auth/peran'
import { localePath } from '@/lib/i18n/navigation'
import type { SaringanPetugas } from '@/lib/domain/petugas/saring'
import { usePeran } from '../use-peran'

/** Which accounts the list shows; the wish stands in the address. */
export function SaringPetugas({ saringan }: Readonly<{ saringan: SaringanPetugas }>) {
  const [t, nama, locale] = [useTranslations('awal.pengaturan'), usePeran(), useLocale()]
  return (
    <form className="mt" action={localePath(locale, '/staf/pengaturan')}>
      <div className="row">
        <TextInput name="kata" id="saring-kata" label={t('cari')} defaultValue={saringan.kata} />
        <Select
          name="peran"
          id="saring-peran"
          label={t('peran')}
          defaultValue={saringan.peran}
          placeholder={t('semuaPeran')}
          options={PERAN.map((value) => ({ value, label: nama(value) }))}
        />
        <Select
          name="keadaan"
          id="saring-keadaan"
          label={t('keadaan')}
          defaultValue={saringan.keadaan}
          placeholder={t('semuaKeadaan')}
          options={[{ value: 'nonaktif', label: t('nonaktif') }]}
        />
      </div>
      <p className="row mt-s">
        <Button type="submit" variant="secondary">
          {t('saring')}
        </Button>
      </p>
    </form>
  )
}
