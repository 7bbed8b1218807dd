import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PressForm } from '@/components/form/SubmitForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { SerahTugasForm } from '@/components/staf/pengaturan/SerahTugasForm'
import { Crumbs } from '@/components/ui/Crumbs'
import { getBeban } from '@/lib/services/petugas/hand-over'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { uuidParam } from '@/lib/web/uuid-param'
import { handOverAction, switchOffPetugasAction } from '../../actions'

type Props = Readonly<{
  params: Promise<Readonly<{ id: string }>>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.akhiri'))('judul') }
}

/** Asks before a post or an account ends, and names what is left behind. */
export default async function AkhiriPage({ params, searchParams }: Props) {
  const petugas = await requirePetugas()
  const id = uuidParam((await params).id)
  const { peran } = await searchParams
  const beban = await readForPage(() => getBeban(petugas, id))
  const post = beban.akun.peran.find((held) => held.id === peran && held.berlaku) ?? null
  const t = await getTranslations('awal')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'staf']}>
      <Crumbs
        items={[
          { label: t('pengaturan.judul'), href: '/staf/pengaturan' },
          { label: beban.akun.nama, href: `/staf/pengaturan/${id}` },
          { label: t('akhiri.judul') },
        ]}
      />
      <h1>{t(post ? 'akhiri.judul' : 'akhiri.judulSemua')}</h1>
      <SerahTugasForm action={handOverAction} beban={beban} post={post} />
      {post === null && beban.akun.aktif && (
        <section className="flow mt-12">
          <h2>{t('akhiri.sementara')}</h2>
          <p className="text">{t('akhiri.sementaraIsi')}</p>
          <PressForm action={switchOffPetugasAction} label={t('akhiri.sementaraKirim')} hidden={{ petugasId: id }} />
        </section>
      )}
    </ClientMessages>
  )
}
