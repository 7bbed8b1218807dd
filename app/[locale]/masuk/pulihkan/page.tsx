import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PulihkanForm } from '@/components/akun/PulihkanForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { newFormKey } from '@/lib/services/lapor/new-form-key'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { recoverAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('akun.pulihkan'))('judul') }
}

export default async function PulihkanPage() {
  return (
    <PublicFrame kantor={await listKantor()}>
      <Main>
        <ClientMessages namespaces={['akun', 'awal', 'isian']}>
          <PulihkanForm action={recoverAction} kunciKirim={newFormKey()} />
        </ClientMessages>
      </Main>
    </PublicFrame>
  )
}
