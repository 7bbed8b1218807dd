import { useLocale, useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import type { JejakTampak } from '@/lib/domain/jejak-audit/jejak-view'
import type { SaringanJejak } from '@/lib/domain/jejak-audit/saringan'
import { KELOMPOK_JEJAK } from '@/lib/domain/jejak-audit/tindakan'
import { localePath } from '@/lib/i18n/navigation'

type Props = Readonly<{ saringan: SaringanJejak; petugas: JejakTampak['petugas'] }>

/** What part of the trail to show; the wish stands in the address, so it can be sent to somebody and kept. */
export function SaringJejak({ saringan, petugas }: Props) {
  const [t, locale] = [useTranslations('jejakAudit'), useLocale()]
  return (
    <form className="print:hidden mt-4" action={localePath(locale, '/staf/jejak-audit')}>
      <div className="row">
        <TextInput type="date" name="dari" label={t('dari')} defaultValue={saringan.dari} width="medium" />
        <TextInput type="date" name="sampai" label={t('sampai')} defaultValue={saringan.sampai} width="medium" />
        <Select
          name="kelompok"
          label={t('kelompok')}
          defaultValue={saringan.kelompok ?? ''}
          placeholder={t('semuaKelompok')}
          options={KELOMPOK_JEJAK.map((one) => ({ value: one, label: t(`kelompokIsi.${one}`) }))}
        />
        <Select
          name="petugas"
          label={t('pelaku')}
          defaultValue={saringan.petugas ?? ''}
          placeholder={t('semuaPelaku')}
          options={petugas.map(({ id, nama }) => ({ value: id, label: nama }))}
        />
        <TextInput name="nomor" label={t('nomor')} defaultValue={saringan.nomor ?? ''} width="medium" />
      </div>
      <p className="row mt-2">
        <button className="btn btn-2" type="submit">
          {t('saring')}
        </button>
      </p>
    </form>
  )
}
