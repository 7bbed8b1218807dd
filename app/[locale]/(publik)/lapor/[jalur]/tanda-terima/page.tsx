import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AkunTerima } from '@/components/lapor/fields/AkunTerima'
import { TandaTerima, TandaTerimaKosong } from '@/components/lapor/TandaTerima'
import { ExitBar } from '@/components/shell/ExitBar'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { getTandaTerima } from '@/lib/services/lapor/get-tanda-terima'
import { requireLayanan, type JalurParams } from '@/lib/web/layanan-page'
import { getTandaTerimaCookie } from '@/lib/web/pelapor-session'
import { openOwnPengaduanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tandaTerima'))('slip') }
}

export default async function TandaTerimaPage({ params }: JalurParams) {
  const { akun, identitas } = STANDAR[await requireLayanan(params)]
  const cookie = await getTandaTerimaCookie()
  const terima = cookie ? await getTandaTerima(cookie.pengaduanId) : null
  return (
    <>
      {identitas && <ExitBar />}
      <Main>
        <ClientMessages namespaces={['tandaTerima']}>
          {cookie && terima ? (
            <TandaTerima
              terima={terima}
              kodeAkses={cookie.kodeAkses}
              berbeda={cookie.berbeda}
              action={openOwnPengaduanAction}
              pemulihan={akun && cookie.kodePemulihan !== undefined}
              akun={akun && <AkunTerima kode={cookie.kodePemulihan ?? null} />}
            />
          ) : (
            <TandaTerimaKosong />
          )}
        </ClientMessages>
      </Main>
    </>
  )
}
