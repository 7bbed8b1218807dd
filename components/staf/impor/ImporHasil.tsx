import { useFormatter, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Figures } from '@/components/ui/Figures'
import { Notice } from '@/components/ui/Notice'
import { Progress } from '@/components/ui/Progress'
import type { Hitungan } from './ImporTable'
import { MuatUlang } from './MuatUlang'

function Angka({ hitungan }: Readonly<{ hitungan: Hitungan }>) {
  const t = useTranslations('impor.hasil')
  const format = useFormatter()
  return (
    <Figures
      items={[
        { label: t('masuk'), value: format.number(hitungan.MASUK) },
        { label: t('ganda'), value: format.number(hitungan.GANDA) },
        { label: t('gagal'), value: format.number(hitungan.GAGAL) },
      ]}
    />
  )
}

/** How far the worker is; the page asks again by itself, with a script or without. */
export function ImporBerjalan({ jumlah, hitungan }: Readonly<{ jumlah: number; hitungan: Hitungan }>) {
  const t = useTranslations('impor')
  const done = jumlah - hitungan.ANTRE
  const kemajuan = t('kemajuan', { n: done, jumlah })
  return (
    <section className="flow mt-12">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <MuatUlang />
      <h2>{t('berjalan')}</h2>
      <p className="text">{t('berjalanIsi')}</p>
      <Progress label={kemajuan} value={done} max={jumlah} />
      <p role="status">{kemajuan}</p>
      <Angka hitungan={hitungan} />
    </section>
  )
}

/** What became of the rows; those that were refused can be taken home. */
export function ImporSelesai({ id, hitungan }: Readonly<{ id: string; hitungan: Hitungan }>) {
  const t = useTranslations('impor')
  return (
    <section className="flow mt-12">
      <h2>{t('selesai')}</h2>
      <Angka hitungan={hitungan} />
      {hitungan.GAGAL > 0 ? (
        <Notice tone="warn">
          <p>{t('gagalIsi', { n: hitungan.GAGAL })}</p>
          <p>
            <a href={`/staf/impor/${id}/galat`} download>
              {t('unduh')}
            </a>
          </p>
        </Notice>
      ) : (
        <p className="text">{t('tanpaGagal')}</p>
      )}
      <p>
        <AppLink href="/staf/impor">{t('lain')}</AppLink>
      </p>
    </section>
  )
}
