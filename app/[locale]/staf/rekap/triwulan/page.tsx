import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { KeyValue } from '@/components/ui/KeyValue'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { UnduhLink } from '@/components/ui/UnduhLink'
import { saringTriwulanSchema, TRIWULAN, triwulanOf, type LayananTriwulan } from '@/lib/domain/rekap/triwulan'
import { tanggalSurat } from '@/lib/domain/surat/tanggal'
import { localePath } from '@/lib/i18n/navigation'
import { getTriwulan, layananTriwulanOf, type Triwulan } from '@/lib/services/rekap/triwulan'
import { getSitus } from '@/lib/services/situs/get-situs'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>
const ALAMAT = '/staf/rekap/triwulan'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rekap.triwulan'))('judul') }
}

type SaringProps = Readonly<{ saringan: Triwulan['saringan']; pilihan: readonly LayananTriwulan[] }>

/** Which quarter of which layanan, as a GET form: the wish stands in the address. */
async function Saring({ saringan, pilihan }: SaringProps) {
  const [t, locale] = [await getTranslations('rekap.triwulan'), await getLocale()]
  return (
    <form className="row print:hidden" action={localePath(locale, ALAMAT)}>
      <Select
        name="layanan"
        label={t('layanan')}
        defaultValue={saringan.layanan}
        options={pilihan.map((value) => ({ value, label: value }))}
      />
      <Select
        name="triwulan"
        label={t('triwulan')}
        defaultValue={saringan.triwulan}
        options={TRIWULAN.map((value) => ({ value, label: t(`ke.${value}`) }))}
      />
      <TextInput name="tahun" label={t('tahun')} inputMode="numeric" size={5} defaultValue={saringan.tahun} />
      <button className="btn btn-2" type="submit">
        {t('tampilkan')}
      </button>
    </form>
  )
}

export default async function TriwulanPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const pilihan = layananTriwulanOf(petugas)
  const query = saringTriwulanSchema.parse({
    layanan: pilihan[0],
    triwulan: triwulanOf((await getSitus()).hariIni),
    ...(await searchParams),
    untuk: 'INTERNAL',
  })
  const { saringan, sampai, berjalan, tabel } = await readForPage(() => getTriwulan(petugas, query))
  const t = await getTranslations('rekap.triwulan')
  const alamat = (untuk: string) =>
    `${ALAMAT}/pdf?${new URLSearchParams({ layanan: saringan.layanan, tahun: String(saringan.tahun), triwulan: saringan.triwulan, untuk }).toString()}`
  return (
    <div className="flow">
      <div className="row justify-between">
        <h1>{t('judul')}</h1>
        <div className="row print:hidden">
          <UnduhLink href={alamat('INTERNAL')}>{t('pdf')}</UnduhLink>
          {!berjalan && <UnduhLink href={alamat('PUBLIK')}>{t('pdfPublik')}</UnduhLink>}
        </div>
      </div>
      <p className="meta">{t('per', { tanggal: tanggalSurat(sampai) })}</p>
      <Saring saringan={saringan} pilihan={pilihan} />
      {tabel.map(({ judul, baris }) => (
        <section key={judul}>
          <h2>{judul}</h2>
          <KeyValue items={baris.map(([label, value]) => ({ label, value }))} />
        </section>
      ))}
    </div>
  )
}
