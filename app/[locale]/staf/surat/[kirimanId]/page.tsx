import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { AmplopBalasan } from '@/components/staf/surat/AmplopBalasan'
import { getAmplopBalasan } from '@/lib/services/kiriman/amplop-balasan'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { uuidParam } from '@/lib/web/uuid-param'
import { changeAlamatAction, printAmplopAction } from './actions'

type Props = Readonly<{ params: Promise<Readonly<{ kirimanId: string }>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('suratKeluar.balasan'))('judul') }
}

export default async function AmplopBalasanPage({ params }: Props) {
  const petugas = await requirePetugas()
  const { kirimanId } = await params
  const amplop = await readForPage(() => getAmplopBalasan(petugas, uuidParam(kirimanId)))
  return (
    <ClientMessages namespaces={['awal', 'isian', 'suratKeluar']}>
      <AmplopBalasan amplop={amplop} print={printAmplopAction} change={changeAlamatAction} />
    </ClientMessages>
  )
}
