import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ImporTable } from '@/components/staf/impor/ImporTable'
import { UnggahImporForm } from '@/components/staf/impor/UnggahImporForm'
import { listImporTerakhir } from '@/lib/services/impor/get-impor'
import { newFormKey } from '@/lib/services/lapor/new-form-key'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { uploadImporAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('impor'))('judul') }
}

export default async function ImporPage() {
  const petugas = await requirePetugas()
  const impor = await readForPage(() => listImporTerakhir(petugas))
  const t = await getTranslations('impor')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'impor']}>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      <UnggahImporForm action={uploadImporAction} kunciKirim={newFormKey()} />
      <section className="mt-12">
        <h2>{t('daftar')}</h2>
        <ImporTable impor={impor} />
      </section>
    </ClientMessages>
  )
}
