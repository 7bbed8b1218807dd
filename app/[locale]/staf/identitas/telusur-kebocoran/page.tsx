import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TelusurReport } from '@/components/staf/hak/TelusurReport'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { TextInput } from '@/components/ui/TextInput'
import { cariTelusurSchema } from '@/lib/domain/hak/hak-schema'
import { getTelusur } from '@/lib/services/telusur/get-telusur'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hak.telusur'))('judul') }
}

export default async function TelusurPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const typed = cariTelusurSchema.safeParse({ cari: (await searchParams).cari })
  const cari = typed.success ? typed.data.cari : ''
  const telusur = await readForPage(() => getTelusur(petugas, cari))
  const t = await getTranslations('hak.telusur')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="lead mt-2 text">{t('pembuka')}</p>
      <form className="form mt-4 print:hidden" method="get">
        <TextInput name="cari" label={t('cari')} hint={t('cariPetunjuk')} width="large" defaultValue={cari} autoComplete="off" />
        <p className="row actions">
          <Button type="submit">{t('buka')}</Button>
        </p>
      </form>
      {cari !== '' && !telusur && (
        <Notice tone="warn" role="status">
          <p>{t('tidakDitemukan')}</p>
        </Notice>
      )}
      {telusur && <TelusurReport telusur={telusur} />}
    </>
  )
}
