import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BelumSiap } from '@/components/lapor/BelumSiap'
import { toGroups } from '@/components/lapor/to-groups'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { CatatForm } from '@/components/staf/meja/CatatForm'
import { requirePencatat } from '@/lib/services/lapor/catat-pengaduan'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { getKesiapan } from '@/lib/services/lapor/get-kesiapan'
import { getSitus } from '@/lib/services/situs/get-situs'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { catatAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meja'))('judul') }
}

export default async function CatatPage() {
  const petugas = await requirePetugas()
  await readForPage(() => requirePencatat(petugas))
  const t = await getTranslations('meja')
  const [options, situs] = await Promise.all([getFormOptions('DUMAS'), getSitus()])
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="text mt-s">{t('pembuka')}</p>
      {options.penyegel ? (
        <ClientMessages namespaces={['meja', 'formWbs', 'formDumas', 'isian', 'pilihan', 'bukti']}>
          <CatatForm
            action={catatAction} penyegel={options.penyegel} kunciKirim={options.kunciKirim} samaran={options.samaran} opd={toGroups(options.opd)}
            today={situs.hariIni}
          />
        </ClientMessages>
      ) : (
        <BelumSiap {...await getKesiapan('DUMAS')} />
      )}
    </>
  )
}
