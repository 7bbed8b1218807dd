import { useLocale, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Button } from '@/components/ui/Button'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { TOPIK } from '@/lib/domain/publikasi/pindai'
import { localePath } from '@/lib/i18n/navigation'

type Saring = Readonly<{ kata: string; topik: string; jenisUnit: string; tahun: string }>
type Props = Readonly<{ saring: Saring; tahun: readonly string[] }>

const JENIS_UNIT = ['OPD', 'DESA', 'KELURAHAN', 'LAIN'] as const

/** Search and three filters, as a GET form: the choice stands in the address. */
export function SaringForm({ saring, tahun }: Props) {
  const t = useTranslations('publik.saring')
  const pilihan = useTranslations('pilihan')
  const locale = useLocale()
  const all = t('semua')
  return (
    <form className="cols-4 mt-4" action={localePath(locale, '/pengaduan')} method="get" role="search" aria-label={t('judul')}>
      <TextInput name="kata" type="search" label={t('kata')} defaultValue={saring.kata} />
      <Select
        name="topik"
        label={t('topik')}
        placeholder={all}
        defaultValue={saring.topik}
        options={TOPIK.map((value) => ({ value, label: pilihan(`topik.${value}`) }))}
      />
      <Select
        name="jenisUnit"
        label={t('jenisUnit')}
        placeholder={all}
        defaultValue={saring.jenisUnit}
        options={JENIS_UNIT.map((value) => ({ value, label: pilihan(`jenisUnit.${value}`) }))}
      />
      <Select
        name="tahun"
        label={t('tahun')}
        placeholder={all}
        defaultValue={saring.tahun}
        options={tahun.map((value) => ({ value, label: value }))}
      />
      <p className="row actions md:col-span-full">
        <Button type="submit" variant="secondary">
          {t('cari')}
        </Button>
        <AppLink href="/pengaduan">{t('hapus')}</AppLink>
      </p>
    </form>
  )
}
