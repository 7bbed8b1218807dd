import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SuratInsiden } from '@/components/staf/hak/SuratInsiden'
import { Crumbs } from '@/components/ui/Crumbs'
import { getInsiden } from '@/lib/services/insiden/get-insiden'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { uuidParam } from '@/lib/web/uuid-param'

type Props = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hak.insiden'))('surat') }
}

/** All letters of a breach, one a page when printed. */
export default async function SuratInsidenPage({ params }: Props) {
  const petugas = await requirePetugas()
  const { id } = await params
  const insiden = await readForPage(() => getInsiden(petugas, uuidParam(id)))
  const t = await getTranslations('hak.insiden')
  const { nomor, isi, diketahuiAt } = insiden
  const surat = { nomor, isi, diketahuiAt, tanggal: insiden.lembagaAt ?? insiden.pelaporAt ?? new Date() }
  return (
    <>
      <Crumbs
        items={[{ label: t('judul'), href: '/staf/insiden' }, { label: nomor, href: `/staf/insiden/${insiden.id}` }, { label: t('surat') }]}
      />
      <h1>{t('surat')}</h1>
      <p className="text mt-2">{t('suratIsi')}</p>
      <div className="desk">
        <SuratInsiden {...surat} kantor={insiden.kantor} penerima={null} />
        {insiden.terdampak.map(({ id: pengaduanId, samaran, nomorTiket, kantor }) => (
          <SuratInsiden key={pengaduanId} {...surat} kantor={kantor} penerima={{ samaran, nomorTiket }} />
        ))}
      </div>
    </>
  )
}
