import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ArahForm, ArahJawaban } from '@/components/lapor/ArahForm'
import { ArahHasil } from '@/components/lapor/ArahHasil'
import { readArah, type ArahState, type Tanya } from '@/components/lapor/arah-form-state'
import { BelumSiap } from '@/components/lapor/BelumSiap'
import { LaporAside } from '@/components/lapor/LaporAside'
import { Main } from '@/components/shell/Main'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import type { HariStandar } from '@/lib/domain/layanan'
import { listHari } from '@/lib/services/instansi/standar'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { suggestLayanan, type ArahLaporan } from '@/lib/domain/lapor/suggest-layanan'
import type { KantorSitus } from '@/lib/domain/situs/kantor'

type LaporPageProps = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

export async function generateMetadata({ searchParams }: LaporPageProps): Promise<Metadata> {
  const [t, kantor] = await Promise.all([getTranslations(), listKantor()])
  const { complete, kosong } = readArah(await searchParams, kantor)
  if (complete) return { title: t(`lapor.hasil.${suggestLayanan(complete, kantor).layanan ?? 'lain'}.judul`) }
  return { title: `${kosong ? t('ui.kesalahan') : ''}${t('lapor.judul')}` }
}

type Kantor = Readonly<{ kantor: readonly KantorSitus[] }>

function Questions({ answers, kini, kosong, kantor }: Kantor & Pick<ArahState, 'answers' | 'kosong'> & Readonly<{ kini: Tanya }>) {
  const t = useTranslations('lapor')
  return (
    <div>
      <ErrorSummary errors={kosong ? [{ id: kini, text: t(`${kini}.kosong`) }] : []} />
      <h1>{t('judul')}</h1>
      {kini === 'wilayah' && <p className="lead mt-4">{t('pembuka')}</p>}
      <ArahForm answers={answers} kini={kini} kosong={kosong} kantor={kantor} />
    </div>
  )
}

type Hasil = Kantor & Pick<ArahState, 'answers'> & Readonly<{ complete: ArahLaporan; hari: HariStandar }>

function Result({ complete, answers, kantor, hari }: Hasil) {
  const t = useTranslations('lapor')
  return (
    <div>
      <ArahHasil {...suggestLayanan(complete, kantor)} perihal={complete.perihal} kantor={kantor} hari={hari} />
      <h2 className="mt-12">{t('ubah')}</h2>
      <ArahJawaban answers={answers} kantor={kantor} />
    </div>
  )
}

export default async function LaporPage({ searchParams }: LaporPageProps) {
  const kantor = await listKantor()
  const { answers, complete, kini, kosong } = readArah(await searchParams, kantor)
  return (
    <Main>
      {!kantor.some((one) => one.buka) && <BelumSiap kantor={kantor[0] ?? null} />}
      <div className="cols cols-form">
        {complete ? (
          <Result complete={complete} answers={answers} kantor={kantor} hari={await listHari()} />
        ) : (
          <Questions answers={answers} kini={kini ?? 'wilayah'} kosong={kosong} kantor={kantor} />
        )}
        <LaporAside kantor={kantor} />
      </div>
    </Main>
  )
}
