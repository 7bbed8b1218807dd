import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { KabarForm } from '@/components/lacak/KabarForm'
import { TeleponKabarForm } from '@/components/lacak/TeleponKabarForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { localePath } from '@/lib/i18n/navigation'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { removeEmailKabarAction, removeTeleponKabarAction, setEmailKabarAction, setTeleponKabarAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hak.kabar'))('judul') }
}

export default async function KabarPage() {
  const pengaduanId = await getLacakSession()
  const kasus = pengaduanId ? await getLacak(pengaduanId) : null
  if (!kasus?.hak.kabar.bolehUbah) redirect(localePath(await getLocale(), '/lacak'))
  const { telepon } = kasus.hak
  const t = await getTranslations('hak.kabar')
  return (
    <>
      <ExitBar />
      <Main>
        <h1>{t('judul')}</h1>
        <p className="lead mt-4 text">{t('pembuka')}</p>
        <ClientMessages namespaces={['hak', 'awal', 'isian']}>
          <KabarForm
            simpan={setEmailKabarAction}
            hapus={removeEmailKabarAction}
            tersimpan={kasus.hak.kabar.tersimpan}
            jawabanSurel={kasus.kirimJawaban === 'SUREL'}
          />
          {(telepon.tersimpan || telepon.bolehTambah) && (
            <TeleponKabarForm simpan={setTeleponKabarAction} hapus={removeTeleponKabarAction} {...telepon} />
          )}
          <p className="mt-8">
            <AppLink href="/lacak">{t('kembali')}</AppLink>
          </p>
        </ClientMessages>
      </Main>
    </>
  )
}
