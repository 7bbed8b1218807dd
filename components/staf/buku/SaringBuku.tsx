import type { Layanan } from '@/lib/domain/layanan'
import { useLocale, useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { STATUS_BUKU } from '@/lib/domain/buku/kolom'
import type { Saringan } from '@/lib/domain/buku/saringan'
import { KANAL } from '@/lib/domain/lapor/kanal'
import { localePath } from '@/lib/i18n/navigation'

export const BULAN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

type Props = Readonly<{ saringan: Saringan; layanan: readonly Layanan[]; tahun: readonly number[] }>

const same = (value: string) => ({ value, label: value })

function MasaFields({ saringan, tahun }: Omit<Props, 'layanan'>) {
  const t = useTranslations('buku')
  return (
    <>
      <Select name="tahun" label={t('tahun')} defaultValue={String(saringan.tahun)} options={tahun.map((one) => same(String(one)))} />
      <Select
        name="bulan"
        label={t('bulanLabel')}
        defaultValue={String(saringan.bulan ?? '')}
        placeholder={t('semuaBulan')}
        options={BULAN.map((one) => ({ value: String(one), label: t(`bulan.${one}`) }))}
      />
    </>
  )
}

/** What part of the register to show; the wish stands in the address. */
export function SaringBuku({ saringan, layanan, tahun }: Props) {
  const [t, all, locale] = [useTranslations('buku'), useTranslations(), useLocale()]
  return (
    <form className="print:hidden mt-4" action={localePath(locale, '/staf/buku-pengaduan')}>
      <div className="row">
        <Select
          name="layanan"
          label={t('layananLabel')}
          defaultValue={saringan.layanan}
          options={layanan.map((one) => ({ value: one, label: t(`layanan.${one}`) }))}
        />
        <MasaFields saringan={saringan} tahun={tahun} />
        <Select
          name="status"
          label={t('statusLabel')}
          defaultValue={saringan.status ?? ''}
          placeholder={t('semuaStatus')}
          options={STATUS_BUKU.map(same)}
        />
        <Select
          name="kanal"
          label={t('kanalLabel')}
          defaultValue={saringan.kanal ?? ''}
          placeholder={t('semuaKanal')}
          options={KANAL.map((one) => ({ value: one, label: all(`pilihan.kanal.${one}`) }))}
        />
        <TextInput name="cari" label={t('cari')} defaultValue={saringan.cari ?? ''} maxLength={40} />
      </div>
      <p className="row mt-2">
        <button className="btn btn-2" type="submit">
          {t('saring')}
        </button>
      </p>
    </form>
  )
}
