import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Crumbs } from '@/components/ui/Crumbs'
import { StatusTag } from '../StatusTag'
import { kasusPath, type StepTarget } from '../langkah/target'
import { useTarget } from './use-target'
import type { KasusView } from './view'

type LangkahPageProps = Readonly<{
  kasus: KasusView
  judul: ReactNode
  pembuka?: ReactNode
  samping?: ReactNode
  children: (target: StepTarget) => ReactNode
}>

/** The page around one step's form: way back, what the step does, form at the left, what helps to decide at the right. */
export function LangkahPage({ kasus, judul, pembuka, samping, children }: LangkahPageProps) {
  const t = useTranslations('kasus')
  const target = useTarget(kasus)
  return (
    <>
      <Crumbs
        items={[
          { key: 'antrean', label: t('remah'), href: '/staf' },
          { key: 'nomor', label: <code>{kasus.nomorTiket}</code>, href: kasusPath(kasus.id) },
          { key: 'langkah', label: judul },
        ]}
      />
      <div className="row justify-between">
        <h1>{judul}</h1>
        <StatusTag status={kasus.status} />
      </div>
      {kasus.materi && <p className="meta">{kasus.materi.isi.judul}</p>}
      {pembuka && <p className="text mt-2">{pembuka}</p>}
      <div className="cols mt-4 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-8">
        <div className="flow">{children(target)}</div>
        {samping && <aside className="flow">{samping}</aside>}
      </div>
    </>
  )
}
