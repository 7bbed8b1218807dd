import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { LinkButton } from '@/components/ui/Button'
import type { Layanan } from '@/lib/domain/layanan'
import { LISENSI } from '@/lib/domain/rekap/data-terbuka'

type Props = Readonly<{ layanan: Layanan; tahun: number }>

/** The figures of this page as files, what is in them, and what was hidden. */
export function DataTerbuka({ layanan, tahun }: Props) {
  const t = useTranslations('statistik.data')
  const query = `layanan=${layanan}&tahun=${tahun}`
  return (
    <section className="flow mt-12">
      <h2>{t('bagian')}</h2>
      <p className="text">{t.rich('isi', { lisensi: (text) => <a href={LISENSI.alamat}>{text}</a> })}</p>
      <p className="row actions">
        <LinkButton variant="secondary" href={`/statistik/data.csv?${query}`}>
          {t('csv')}
        </LinkButton>
        <LinkButton variant="secondary" href={`/statistik/data.json?${query}`}>
          {t('json')}
        </LinkButton>
      </p>
      <ul>
        <li>
          <AppLink href="/statistik/kamus">{t('kamus')}</AppLink>
        </li>
        <li>
          <AppLink href="/statistik/disembunyikan">{t('sembunyi')}</AppLink>
        </li>
      </ul>
    </section>
  )
}
