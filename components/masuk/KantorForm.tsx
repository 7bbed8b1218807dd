import { useLocale, useTranslations } from 'next-intl'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { localePath } from '@/lib/i18n/navigation'

type KantorFormProps = Readonly<{
  tujuan: 'MASUK' | 'TAUT'
  /** The page he is led back to; '' for the first one. */ kembali?: string
}>

/** A plain form to an address of ours: the browser leaves for another site from there, with scripts or without. */
export function KantorForm({ tujuan, kembali = '' }: KantorFormProps) {
  const t = useTranslations('kantor')
  return (
    <form method="post" action={localePath(useLocale(), '/masuk/kantor')} encType="multipart/form-data">
      <input type="hidden" name="tujuan" value={tujuan} />
      {kembali !== '' && <input type="hidden" name="kembali" value={kembali} />}
      <SubmitButton variant="secondary">{t(tujuan === 'MASUK' ? 'tombol' : 'lanjutTaut')}</SubmitButton>
    </form>
  )
}
