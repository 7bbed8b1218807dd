import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KodePemulihan } from '@/components/akun/KodePemulihan'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { Checkbox } from '@/components/ui/Choices'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { getKodePemulihan, requirePelapor } from '@/lib/web/akun-session'
import { codeSavedAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('akun.kode'))('judul') }
}

export default async function KodePemulihanPage() {
  await requirePelapor()
  const kode = await getKodePemulihan()
  const t = await getTranslations('akun.kode')
  return (
    <Main>
      <ClientMessages namespaces={['akun', 'awal', 'isian']}>
        <h1>{t('judul')}</h1>
        {kode ? (
          <>
            <p className="lead mt-4 text">{t('pembuka')}</p>
            <KodePemulihan kode={kode} />
            <form className="flow mt-4 print:hidden" action={codeSavedAction}>
              <Checkbox name="tersimpan" label={t('simpan')} required />
              <p className="row actions">
                <SubmitButton>{t('lanjut')}</SubmitButton>
              </p>
              <p className="meta">{t('cetak')}</p>
            </form>
          </>
        ) : (
          <p className="lead mt-4 text">{t('kosong')}</p>
        )}
      </ClientMessages>
    </Main>
  )
}
