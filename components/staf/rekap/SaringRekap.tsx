import { useLocale, useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TANPA } from '@/lib/domain/rekap/hitung'
import { MASA } from '@/lib/domain/rekap/masa'
import type { SaringanRekap } from '@/lib/domain/rekap/saringan'
import { localePath } from '@/lib/i18n/navigation'

type Pilihan = Readonly<{ tahun: readonly number[]; opd: readonly Readonly<{ id: string; nama: string }>[] }>

/** Period and agency, as a GET form: the wish stands in the address. */
export function SaringRekap({ saringan, pilihan }: Readonly<{ saringan: SaringanRekap; pilihan: Pilihan }>) {
  const [t, locale] = [useTranslations('rekap'), useLocale()]
  const groups = (['B', 'T', 'S', 'Y'] as const).map((kelompok) => ({
    label: t(`kelompok.${kelompok}`),
    options: MASA.filter((kode) => kode.startsWith(kelompok)).map((value) => ({ value, label: t(`masa.${value}`) })),
  }))
  const opd = [...pilihan.opd.map(({ id, nama }) => ({ value: id, label: nama })), { value: TANPA, label: t('belumDiteruskan') }]
  return (
    <form className="print:hidden mt-4" action={localePath(locale, '/staf/rekap')}>
      <div className="row">
        <Select name="masa" label={t('masaLabel')} defaultValue={saringan.masa} groups={groups} />
        <Select
          name="tahun"
          label={t('tahun')}
          defaultValue={String(saringan.tahun)}
          options={pilihan.tahun.map((one) => ({ value: String(one), label: String(one) }))}
        />
        {pilihan.opd.length > 0 && (
          <Select name="opd" label={t('opdLabel')} defaultValue={saringan.opd ?? ''} placeholder={t('semuaOpd')} options={opd} />
        )}
      </div>
      <p className="row mt-2">
        <button className="btn btn-2" type="submit">
          {t('saring')}
        </button>
      </p>
    </form>
  )
}
