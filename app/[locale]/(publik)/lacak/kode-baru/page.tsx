import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KodeBaruForm } from '@/components/lacak/KodeBaruForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { CodeReveal } from '@/components/ui/CodeReveal'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { getKodeBaru } from '@/lib/web/kode-baru-session'
import { closeKodeAction, renewKodeAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kodeBaru.pelapor'))('judul') }
}

/** On a device in the reporter's hands: the word, then the new code, which shows here and nowhere else. */
export default async function KodeBaruPelaporPage() {
  const t = await getTranslations('kodeBaru.pelapor')
  const baru = await getKodeBaru()
  return (
    <>
      <ExitBar />
      <Main>
        <ClientMessages namespaces={['kodeBaru', 'isian']}>
          {baru ? (
            <>
              <h1>{t('jadi')}</h1>
              <p className="lead mt-4">{t('jadiIsi')}</p>
              <p className="ticket mt-4">{baru.nomorTiket}</p>
              <CodeReveal groups={baru.kodeAkses.split('-')} label={t('kode')} note={t('catatan')} />
              <form className="row actions mt-4" action={closeKodeAction}>
                <SubmitButton>{t('selesai')}</SubmitButton>
              </form>
            </>
          ) : (
            <KodeBaruForm action={renewKodeAction} />
          )}
        </ClientMessages>
      </Main>
    </>
  )
}
