import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { Button } from '@/components/ui/Button'
import { TextInput } from '@/components/ui/TextInput'
import { parseKodeDokumen } from '@/lib/domain/kode/crockford'
import { localePath } from '@/lib/i18n/navigation'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cek'))('judul') }
}

/** A plain form: the code goes into the address of the letter's own page, as the QR code does it. */
export default async function CekPage({ searchParams }: Props) {
  const { kode } = await searchParams
  const typed = typeof kode === 'string' ? kode : null
  const locale = await getLocale()
  const id = typed && parseKodeDokumen(typed)
  if (id) redirect(localePath(locale, `/cek/${id}`))
  const t = await getTranslations('cek')
  return (
    <Main>
      <div className="flow">
        <h1>{t('judul')}</h1>
        <p className="lead text">{t('pembuka')}</p>
        <form action={localePath(locale, '/cek')} method="get" className="flow">
          <TextInput
            name="kode"
            label={t('kode')}
            hint={t('petunjuk')}
            error={typed === null ? undefined : t('salah')}
            width="large"
            required
            autoComplete="off"
            defaultValue={typed ?? ''}
            maxLength={60}
          />
          <Button type="submit">{t('periksa')}</Button>
        </form>
      </div>
    </Main>
  )
}
