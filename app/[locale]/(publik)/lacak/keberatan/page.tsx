import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DrafMilik } from '@/components/form/DrafMilik'
import { KeberatanForm } from '@/components/lacak/KeberatanForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { localePath } from '@/lib/i18n/navigation'
import { batasBerkasOf } from '@/lib/domain/lapor/bukti'
import { drafOf } from '@/lib/services/draf/name-draf'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { newFormKey } from '@/lib/services/lapor/new-form-key'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { submitKeberatanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lacak.keberatan'))('judul') }
}

export default async function KeberatanPage() {
  const t = await getTranslations('lacak.keberatan')
  const pengaduanId = await getLacakSession()
  const kasus = pengaduanId ? await getLacak(pengaduanId) : null
  if (!pengaduanId || !kasus?.boleh.keberatan) redirect(localePath(await getLocale(), '/lacak'))
  return (
    <>
      <ExitBar />
      <Main>
        <AppLink className="inline-flex min-h-11 items-center" href="/lacak">
          {t('kembali')}
        </AppLink>
        <ClientMessages namespaces={['lacak', 'formLaporan', 'isian', 'pilihan', 'bukti']}>
          <DrafMilik draf={drafOf(pengaduanId)}>
            <KeberatanForm
              action={submitKeberatanAction}
              kunciKirim={newFormKey()}
              nomorTiket={kasus.nomorTiket}
              berkas={batasBerkasOf(kasus.layanan)}
            />
          </DrafMilik>
        </ClientMessages>
      </Main>
    </>
  )
}
