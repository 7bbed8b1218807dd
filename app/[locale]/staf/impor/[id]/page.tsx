import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PemetaanForm } from '@/components/staf/impor/PemetaanForm'
import { ImporBerjalan, ImporSelesai } from '@/components/staf/impor/ImporHasil'
import { ImporPratinjau } from '@/components/staf/impor/ImporTable'
import { Crumbs } from '@/components/ui/Crumbs'
import { getImpor, type ImporDetail } from '@/lib/services/impor/get-impor'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { uuidParam } from '@/lib/web/uuid-param'
import { startImporAction } from '../actions'

type Props = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('impor'))('judul') }
}

function Isi({ impor }: Readonly<{ impor: ImporDetail }>) {
  if (impor.status === 'BERJALAN') return <ImporBerjalan jumlah={impor.jumlahBaris} hitungan={impor.hitungan} />
  if (impor.status === 'SELESAI') return <ImporSelesai id={impor.id} hitungan={impor.hitungan} />
  return (
    <>
      <ImporPratinjau kepala={impor.kepala} contoh={impor.contoh} jumlah={impor.jumlahBaris} />
      <PemetaanForm action={startImporAction} imporId={impor.id} kepala={impor.kepala} tebakan={impor.tebakan} />
    </>
  )
}

/** One file: first what is in it and what its columns mean, then how far it is, then what became of its rows. */
export default async function ImporRinciPage({ params }: Props) {
  const petugas = await requirePetugas()
  const id = uuidParam((await params).id)
  const impor = await readForPage(() => getImpor(petugas, id))
  const t = await getTranslations('impor')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'impor']}>
      <Crumbs items={[{ label: t('kembali'), href: '/staf/impor' }, { label: impor.nama }]} />
      <h1>{impor.nama}</h1>
      <Isi impor={impor} />
    </ClientMessages>
  )
}
