import { useLocale, useTranslations } from 'next-intl'
import { CetakTombol } from '@/components/ui/CetakTombol'
import { Notice } from '@/components/ui/Notice'
import { TextInput } from '@/components/ui/TextInput'
import type { KeutuhanJejak } from '@/lib/domain/jejak-audit/jejak-view'
import { localePath } from '@/lib/i18n/navigation'
import { useMoment } from '../short-date'

/** Fours are read aloud and compared more easily than sixty-four letters. */
const berempat = (kepala: string): string => kepala.match(/.{4}/g)?.join(' ') ?? kepala

function Cocok({ cocok }: Readonly<{ cocok: NonNullable<KeutuhanJejak['cocok']> }>) {
  const [t, moment] = [useTranslations('jejakAudit.keutuhan'), useMoment()]
  return (
    <Notice tone={cocok.at ? 'ok' : 'danger'} role="status">
      <p>{cocok.at ? t('cocok', { waktu: moment(cocok.at) }) : t('tidakCocok')}</p>
    </Notice>
  )
}

/** Whether the trail is whole, its head to print and keep, and a place to compare one kept earlier. */
export function Keutuhan({ keutuhan }: Readonly<{ keutuhan: KeutuhanJejak }>) {
  const [t, locale, moment] = [useTranslations('jejakAudit.keutuhan'), useLocale(), useMoment()]
  const { diperiksa, kepala, pada, cocok } = keutuhan
  return (
    <section aria-labelledby="keutuhan" className="mt-8">
      <h2 id="keutuhan">{t('judul')}</h2>
      <p className="text mt-2">{diperiksa ? t(`hasil.${diperiksa.hasil}`, { waktu: moment(diperiksa.at) }) : t('belum')}</p>
      {kepala !== null && (
        <>
          <p className="mt-2">{t('kepala', { waktu: moment(pada) })}</p>
          <p className="mt-2">
            <code className="wrap-anywhere whitespace-normal">{berempat(kepala)}</code>
          </p>
          <p className="text mt-2">{t('guna')}</p>
          <div className="mt-2">
            <CetakTombol label={t('cetak')} />
          </div>
        </>
      )}
      {cocok !== null && <Cocok cocok={cocok} />}
      <form className="print:hidden mt-4" action={`${localePath(locale, '/staf/jejak-audit')}#keutuhan`}>
        <TextInput name="kepala" label={t('bandingkan')} hint={t('bandingkanPetunjuk')} defaultValue={cocok?.kepala ?? ''} />
        <p className="row mt-2">
          <button className="btn btn-2" type="submit">
            {t('periksa')}
          </button>
        </p>
      </form>
    </section>
  )
}
