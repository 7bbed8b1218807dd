import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Tabs } from '@/components/ui/Tabs'
import { HITUNG_SAMPAI, KELOMPOK, type Kelompok } from '@/lib/domain/antrean'
import { localePath } from '@/lib/i18n/navigation'

type AntreanHeadProps = Readonly<{
  kelompok: Kelompok
  cari: string
  jumlah: Readonly<Record<Kelompok, number>>
  lewat: number
  jatuhTempo: number
}>

const LABEL = { saya: 'saya', pelapor: 'pelaporTab', lain: 'lain', selesai: 'selesai' } as const

function Search({ kelompok, cari }: Pick<AntreanHeadProps, 'kelompok' | 'cari'>) {
  const t = useTranslations('kasus.antrean')
  return (
    <form className="row nowrap" role="search" action={localePath(useLocale(), '/staf')}>
      <label className="sr" htmlFor="cari">
        {t('cari')}
      </label>
      <input type="hidden" name="k" value={kelompok} />
      <input
        className="input w-m"
        type="search"
        id="cari"
        name="q"
        placeholder={t('cari')}
        defaultValue={cari}
        aria-describedby="cari-petunjuk"
      />
      <span className="sr" id="cari-petunjuk">
        {t('cariPetunjuk')}
      </span>
      <Button type="submit" variant="secondary">
        {t('tombolCari')}
      </Button>
    </form>
  )
}

/** How urgent it is in one sentence, then the groups. */
export function AntreanHead({ kelompok, cari, jumlah, lewat, jatuhTempo }: AntreanHeadProps) {
  const t = useTranslations('kasus.antrean')
  const query = cari ? `&q=${encodeURIComponent(cari)}` : ''
  return (
    <>
      <div className="row row-between">
        <h1>{t('judul')}</h1>
        <Search kelompok={kelompok} cari={cari} />
      </div>
      <p className="mt-s">
        <strong>{t('ringkas', { lewat, tempo: jatuhTempo })}</strong> {lewat + jatuhTempo > 0 && t('mulai')}
      </p>
      <div className="mt">
        <Tabs
          label={t('kelompok')}
          items={KELOMPOK.map((key) => ({
            href: `/staf?k=${key}${query}`,
            label: t(LABEL[key]),
            count: jumlah[key] < HITUNG_SAMPAI ? jumlah[key] : t('lebih', { n: HITUNG_SAMPAI }),
            current: key === kelompok,
          }))}
        />
      </div>
    </>
  )
}
