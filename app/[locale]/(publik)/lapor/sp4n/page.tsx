import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Sp4nAside } from '@/components/lapor/sp4n/Sp4nAside'
import { Sp4nForm } from '@/components/lapor/sp4n/Sp4nForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { getSp4nOptions } from '@/lib/services/lapor/get-sp4n-options'
import { getSitus } from '@/lib/services/situs/get-situs'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { getPelapor } from '@/lib/web/akun-session'
import { submitSp4nAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formSp4n'))('judul') }
}

export default async function LaporSp4nPage() {
  const t = await getTranslations('formWbs')
  const [{ kunciKirim, opd }, { hariIni }, pelapor] = await Promise.all([getSp4nOptions(), getSitus(), getPelapor()])
  const [kantor, umum] = [kantorDari(await listKantor(), 'SP4N'), await getTranslations()]
  return (
    <>
      <ExitBar />
      <Main>
        <AppLink className="back" href="/lapor">
          {t('kembali')}
        </AppLink>
        <div className="cols cols-form">
          <div>
            <ClientMessages namespaces={['formSp4n', 'formWbs', 'isian', 'pilihan', 'bukti']}>
              <Sp4nForm
                action={submitSp4nAction}
                kunciKirim={kunciKirim}
                opd={opd.map(({ id, nama }) => ({ value: id, label: nama }))}
                hariIni={hariIni}
                samaran={pelapor?.samaran ?? null}
              />
            </ClientMessages>
          </div>
          <Sp4nAside kantor={kantor?.nama ?? umum('kerangka.kantor.nama')} pemda={kantor?.pemda ?? umum('tataCara.pemda')} />
        </div>
      </Main>
    </>
  )
}
