import { useLocale, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choices'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { tulisSaringan, type Kelompok, type SaringanAntrean } from '@/lib/domain/antrean'
import type { Layanan } from '@/lib/domain/layanan'
import type { Status } from '@/lib/domain/pengaduan/status'
import { localePath } from '@/lib/i18n/navigation'

type SaringProps = Readonly<{
  kelompok: Kelompok
  saringan: SaringanAntrean
  layanan: readonly Layanan[]
  status: readonly Status[]
  unit: readonly Readonly<{ id: string; nama: string }>[]
}>

function Kolom({ saringan, layanan, status, unit }: Omit<SaringProps, 'kelompok'>) {
  const t = useTranslations('kasus.antrean.saring')
  const namaStatus = useTranslations('staf.status')
  return (
    <>
      <TextInput name="q" label={t('nomor')} defaultValue={saringan.cari} maxLength={40} />
      {layanan.length > 1 && (
        <Select
          name="layanan"
          label={t('layanan')}
          placeholder={t('semua')}
          defaultValue={saringan.layanan ?? ''}
          options={layanan.map((one) => ({ value: one, label: one }))}
        />
      )}
      <Select
        name="status"
        label={t('status')}
        placeholder={t('semua')}
        defaultValue={saringan.status ?? ''}
        options={status.map((one) => ({ value: one, label: namaStatus(one) }))}
      />
      {unit.length > 0 && (
        <Select
          name="unit"
          label={t('unit')}
          placeholder={t('semua')}
          defaultValue={saringan.unitId ?? ''}
          options={unit.map(({ id, nama }) => ({ value: id, label: nama }))}
        />
      )}
    </>
  )
}

/** What the list is narrowed by; every choice stands in the address, so that a link or a bookmark keeps it. */
export function SaringAntrean({ kelompok, saringan, layanan, status, unit }: SaringProps) {
  const t = useTranslations('kasus.antrean.saring')
  const aktif = Object.keys(tulisSaringan(saringan)).length
  return (
    <details className="mt-2 print:hidden" open={aktif > 0}>
      <summary className="min-h-7">{aktif > 0 ? t('aktif', { n: aktif }) : t('judul')}</summary>
      <form className="cols-4 mt-2" action={localePath(useLocale(), '/staf')}>
        <input type="hidden" name="k" value={kelompok} />
        <Kolom saringan={saringan} layanan={layanan} status={status} unit={unit} />
        <div className="md:col-span-full row">
          <Checkbox name="lewat" id="saring-lewat" value="1" label={t('lewat')} defaultChecked={saringan.lewat} />
          <Button type="submit" variant="secondary">
            {t('tombol')}
          </Button>
          {aktif > 0 && <AppLink href={`/staf?k=${kelompok}`}>{t('hapus')}</AppLink>}
        </div>
      </form>
    </details>
  )
}
