import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ArahForm } from '@/components/lapor/ArahForm'
import { ArahHasil } from '@/components/lapor/ArahHasil'
import { readArah, type ArahState } from '@/components/lapor/arah-form-state'
import { BelumSiap } from '@/components/lapor/BelumSiap'
import { LaporAside } from '@/components/lapor/LaporAside'
import { Main } from '@/components/shell/Main'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { getKesiapan } from '@/lib/services/lapor/get-kesiapan'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { suggestLayanan } from '@/lib/domain/lapor/suggest-layanan'
import type { KantorSitus } from '@/lib/domain/situs/kantor'

type LaporPageProps = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

export async function generateMetadata({ searchParams }: LaporPageProps): Promise<Metadata> {
  const t = await getTranslations()
  const { complete, missing } = readArah(await searchParams)
  if (complete) return { title: t(`lapor.hasil.${suggestLayanan(complete).layanan}.judul`) }
  return { title: `${missing.length > 0 ? t('ui.kesalahan') : ''}${t('lapor.judul')}` }
}

function Questions({ answers, missing }: Pick<ArahState, 'answers' | 'missing'>) {
  const t = useTranslations('lapor')
  return (
    <div>
      <ErrorSummary errors={missing.map((key) => ({ id: key, text: t(`${key}.kosong`) }))} />
      <h1>{t('judul')}</h1>
      <p className="lead mt">{t('pembuka')}</p>
      <ArahForm answers={answers} missing={missing} />
    </div>
  )
}

type ResultProps = Readonly<{ complete: NonNullable<ArahState['complete']>; kantor: readonly KantorSitus[]; dumasSiap: boolean }>

function Result({ complete, kantor, dumasSiap }: ResultProps) {
  const t = useTranslations('lapor')
  return (
    <div>
      <ArahHasil {...suggestLayanan(complete)} kantor={kantor} dumasSiap={dumasSiap} />
      <h2 className="mt-xl">{t('ubah')}</h2>
      <ArahForm answers={complete} missing={[]} />
    </div>
  )
}

export default async function LaporPage({ searchParams }: LaporPageProps) {
  const { answers, complete, missing } = readArah(await searchParams)
  const [kesiapan, dumas, kantor] = await Promise.all([getKesiapan('WBS'), getKesiapan('DUMAS'), listKantor()])
  return (
    <Main>
      {!kesiapan.siap && <BelumSiap {...kesiapan} />}
      <div className="cols cols-form">
        {complete ? (
          <Result complete={complete} kantor={kantor} dumasSiap={dumas.siap} />
        ) : (
          <Questions answers={answers} missing={missing} />
        )}
        <LaporAside dumasSiap={dumas.siap} />
      </div>
    </Main>
  )
}
