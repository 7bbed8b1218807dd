import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AkunBagian } from '@/components/akun/AkunBagian'
import { KabarAkun } from '@/components/akun/KabarAkun'
import { KasusSayaTable } from '@/components/akun/KasusSayaTable'
import { KlaimForm } from '@/components/akun/KlaimForm'
import { SessionTable } from '@/components/akun/SessionTable'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { LinkButton } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { getAkun } from '@/lib/services/akun/get-akun'
import { requirePelapor } from '@/lib/web/akun-session'
import { claimAction, endSessionAction, openPengaduanAction, releaseAction, setKabarAction, signOutAction } from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

const KABAR = ['tersimpan', 'dilepas', 'surel', 'sesi', 'sandi', 'batal'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('akun'))('judul') }
}

async function Kepala({ samaran, kabar }: Readonly<{ samaran: string; kabar: (typeof KABAR)[number] | undefined }>) {
  const t = await getTranslations('akun')
  return (
    <>
      <div className="row justify-between">
        <h1>{t('judul')}</h1>
        <form action={signOutAction} data-lupakan="">
          <SubmitButton variant="quiet">{t('keluar')}</SubmitButton>
        </form>
      </div>
      <p className="lead mt-4 text">{t('pembuka', { samaran })}</p>
      {kabar && (
        <Notice tone="ok" role="status" className="mt-4">
          <p>{t(`kabarSelesai.${kabar}`)}</p>
        </Notice>
      )}
      <p className="row actions mt-4">
        <LinkButton href="/lapor/sp4n">{t('lapor')}</LinkButton>
      </p>
    </>
  )
}

export default async function AkunPage({ searchParams }: Props) {
  const akun = await getAkun(await requirePelapor())
  const { kabar } = await searchParams
  const t = await getTranslations('akun')
  return (
    <Main>
      <ClientMessages namespaces={['akun', 'isian', 'awal', 'lacak']}>
        <Kepala samaran={akun.samaran} kabar={KABAR.find((known) => known === kabar)} />
        <AkunBagian id="laporan" judul={t('kasus.judul')}>
          <KasusSayaTable kasus={akun.kasus} open={openPengaduanAction} release={releaseAction} />
        </AkunBagian>
        <AkunBagian id="klaim" judul={t('klaim.judul')} isi={t('klaim.isi')}>
          <KlaimForm action={claimAction} />
        </AkunBagian>
        <AkunBagian id="kabar" judul={t('kabar.judul')} isi={t(akun.kabar.rahasia ? 'kabar.rahasia' : 'kabar.isi')}>
          <KabarAkun kabar={akun.kabar} action={setKabarAction} />
        </AkunBagian>
        <AkunBagian id="sesi" judul={t('sesi.judul')} isi={t('sesi.isi')}>
          <SessionTable session={akun.session} end={endSessionAction} />
        </AkunBagian>
        <AkunBagian id="akun" judul={t('kelola.judul')}>
          <ul className="links">
            <li>
              <AppLink href="/akun/sandi">{t('kelola.sandi')}</AppLink>
            </li>
            <li>
              <AppLink href="/akun/hapus">{t('kelola.hapus')}</AppLink>
            </li>
          </ul>
        </AkunBagian>
      </ClientMessages>
    </Main>
  )
}
