import { useTranslations } from 'next-intl'
import { alamatLapor } from '@/lib/domain/layanan/semua'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { AppLink } from '../ui/AppLink'
import { Notice } from '../ui/Notice'

/** For whoever knows the way: the lanes that are open here, each with its office. */
export function LaporAside({ kantor }: Readonly<{ kantor: readonly KantorSitus[] }>) {
  const t = useTranslations('lapor.samping')
  return (
    <aside className="flow side-note" aria-label={t('label')}>
      <h2>{t('sudahTahu')}</h2>
      <ul className="links">
        {kantor
          .filter((one) => one.buka)
          .map(({ layanan, nama }) => (
            <li key={layanan}>
              <AppLink href={alamatLapor(layanan)}>{t(`lajur.${layanan}`)}</AppLink>
              <p className="meta">{nama}</p>
            </li>
          ))}
      </ul>
      <h2>{t('siapkan')}</h2>
      <ul>
        <li>{t('ktp')}</li>
        <li>{t('waktu')}</li>
        <li>{t('bukti')}</li>
      </ul>
      <Notice tone="danger">
        <p>{t.rich('bahaya', { kuat: (text) => <strong>{text}</strong> })}</p>
      </Notice>
    </aside>
  )
}
