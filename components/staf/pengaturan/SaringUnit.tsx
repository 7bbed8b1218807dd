import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { JENIS_UNIT } from '@/lib/domain/instansi/unit'
import type { Layanan } from '@/lib/domain/layanan'
import { localePath } from '@/lib/i18n/navigation'

export type SaringanUnit = Readonly<{ kata: string; jenis: string; layanan: string; keadaan: string }>

/** Which units the list shows; the wish stands in the address. */
export function SaringUnit({ saringan, ada }: Readonly<{ saringan: SaringanUnit; ada: readonly Layanan[] }>) {
  const [t, locale] = [useTranslations('instansi'), useLocale()]
  return (
    <form className="mt" action={localePath(locale, '/staf/pengaturan/unit')}>
      <div className="row">
        <TextInput name="kata" id="saring-kata" label={t('unit.cari')} defaultValue={saringan.kata} />
        <Select
          name="jenis"
          id="saring-jenis"
          label={t('unit.jenisUnit')}
          defaultValue={saringan.jenis}
          placeholder={t('unit.semuaJenis')}
          options={JENIS_UNIT.map((value) => ({ value, label: t(`unit.jenis.${value}`) }))}
        />
        <Select
          name="layanan"
          id="saring-layanan"
          label={t('unit.lingkup')}
          defaultValue={saringan.layanan}
          placeholder={t('unit.semuaLayanan')}
          options={ada.map((value) => ({ value, label: t(`layanan.${value}.nama`) }))}
        />
        <Select
          name="keadaan"
          id="saring-keadaan"
          label={t('unit.keadaan')}
          defaultValue={saringan.keadaan}
          placeholder={t('unit.aktif')}
          options={[{ value: 'nonaktif', label: t('unit.nonaktif') }]}
        />
      </div>
      <p className="row mt-s">
        <Button type="submit" variant="secondary">
          {t('unit.saring')}
        </Button>
      </p>
    </form>
  )
}
