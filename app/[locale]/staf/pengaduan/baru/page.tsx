import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BelumSiap } from '@/components/lapor/BelumSiap'
import { toGroups } from '@/components/lapor/to-groups'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { CatatForm } from '@/components/staf/meja/CatatForm'
import { CatatWbsForm } from '@/components/staf/meja/CatatWbsForm'
import { CatatSp4nForm } from '@/components/staf/meja/CatatSp4nForm'
import { AppLink } from '@/components/ui/AppLink'
import type { LayananMeja } from '@/lib/domain/lapor/meja'
import { layananCatat, requirePencatat } from '@/lib/services/lapor/catat-pengaduan'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { getSp4nOptions } from '@/lib/services/lapor/get-sp4n-options'
import { getSitus } from '@/lib/services/situs/get-situs'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { catatAction } from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meja'))('judul') }
}

async function MejaDumas() {
  const [options, situs] = await Promise.all([getFormOptions('DUMAS'), getSitus()])
  if (!options.penyegel) return <BelumSiap kantor={kantorDari(await listKantor(), 'DUMAS')} />
  return (
    <ClientMessages namespaces={['meja', 'pindaianMasuk', 'formWbs', 'formDumas', 'isian', 'pilihan', 'bukti']}>
      <CatatForm
        action={catatAction.bind(null, 'DUMAS')}
        penyegel={options.penyegel}
        kunciKirim={options.kunciKirim}
        samaran={options.samaran}
        opd={toGroups(options.opd)}
        today={situs.hariIni}
      />
    </ClientMessages>
  )
}

async function MejaWbs() {
  const [options, situs] = await Promise.all([getFormOptions('WBS'), getSitus()])
  if (!options.penyegel) return <BelumSiap kantor={kantorDari(await listKantor(), 'WBS')} />
  return (
    <ClientMessages namespaces={['meja', 'pindaianMasuk', 'formWbs', 'isian', 'pilihan', 'bukti']}>
      <CatatWbsForm
        action={catatAction.bind(null, 'WBS')}
        penyegel={options.penyegel}
        kunciKirim={options.kunciKirim}
        samaran={options.samaran}
        opd={toGroups(options.opd)}
        desa={toGroups(options.desa)}
        kecamatan={options.kecamatan.map(({ id, nama }) => ({ value: id, label: nama }))}
        today={situs.hariIni}
      />
    </ClientMessages>
  )
}

async function MejaSp4n() {
  const [{ kunciKirim, samaran, opd }, situs] = await Promise.all([getSp4nOptions(), getSitus()])
  return (
    <ClientMessages namespaces={['meja', 'formWbs', 'formSp4n', 'isian', 'pilihan', 'bukti', 'suratKeluar']}>
      <CatatSp4nForm
        action={catatAction.bind(null, 'SP4N')}
        kunciKirim={kunciKirim}
        samaran={samaran}
        opd={opd.map(({ id, nama }) => ({ value: id, label: nama }))}
        today={situs.hariIni}
      />
    </ClientMessages>
  )
}

const MEJA = { WBS: MejaWbs, DUMAS: MejaDumas, SP4N: MejaSp4n } as const
const PEMBUKA = { WBS: 'pembukaWbs', DUMAS: 'pembuka', SP4N: 'pembukaSp4n' } as const

/** The desk this officer sits at; whoever sits at two chooses. */
export default async function CatatPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const meja = layananCatat(petugas)
  const wanted = (await searchParams).layanan
  const layanan: LayananMeja = meja.find((one) => one === wanted) ?? meja[0] ?? 'DUMAS'
  await readForPage(() => requirePencatat(petugas, layanan))
  const t = await getTranslations('meja')
  const Meja = MEJA[layanan]
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="text mt-s">{t(PEMBUKA[layanan])}</p>
      {meja.length > 1 && (
        <nav aria-label={t('pilihMeja')} className="row mt">
          {meja.map((one) => (
            <AppLink key={one} href={`/staf/pengaduan/baru?layanan=${one}`} aria-current={one === layanan ? 'page' : undefined}>
              {t(`meja.${one}`)}
            </AppLink>
          ))}
        </nav>
      )}
      <div className="mt">
        <Meja />
      </div>
    </>
  )
}
