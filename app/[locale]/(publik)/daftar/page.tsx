import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DaftarForm } from '@/components/akun/DaftarForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { localePath } from '@/lib/i18n/navigation'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { newFormKey } from '@/lib/services/lapor/new-form-key'
import { getPelapor } from '@/lib/web/akun-session'
import { notThere } from '@/lib/web/not-there'
import { registerAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('akun.daftar'))('judul') }
}

export default async function DaftarPage() {
  // An account holds reports about services: without that layanan there is nothing it could be for.
  if (!kantorDari(await listKantor(), 'SP4N')?.buka) return notThere()
  if (await getPelapor()) redirect(localePath(await getLocale(), '/akun'))
  return (
    <Main>
      <ClientMessages namespaces={['akun', 'awal', 'isian']}>
        <DaftarForm action={registerAction} kunciKirim={newFormKey()} />
      </ClientMessages>
    </Main>
  )
}
