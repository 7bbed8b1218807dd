import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from '../ui/AppLink'
import { Empty } from '../ui/Empty'
import { Tag, type TagKind } from '../ui/Tag'

export type LatestAnswer = Readonly<{
  /** The publication's own number, never one of the case. */
  nomor: string
  judul: string
  status: Readonly<{ kind: TagKind; label: string }>
  facts: readonly string[]
}>

function AnswerList({ answers }: Readonly<{ answers: readonly LatestAnswer[] }>) {
  const t = useTranslations('beranda.jawaban')
  return (
    <>
      <ul className="list">
        {answers.map(({ nomor, judul, status, facts }) => (
          <li key={nomor}>
            <h3 lang="id">
              <AppLink href={`/pengaduan/${nomor}`}>{judul}</AppLink>
            </h3>
            <p className="facts">
              <Tag kind={status.kind}>{status.label}</Tag>
              {facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <AppLink href="/pengaduan">{t('semua')}</AppLink>
      </p>
    </>
  )
}

function NoAnswers() {
  const t = useTranslations('beranda.jawaban')
  return <Empty title={t('kosongJudul')}>{t.rich('kosongIsi', { tautan: (text) => <AppLink href="/tata-cara">{text}</AppLink> })}</Empty>
}

type LatestAnswersProps = Readonly<{ answers: readonly LatestAnswer[]; /** Stands beside them. */ figures: ReactNode }>

export function LatestAnswers({ answers, figures }: LatestAnswersProps) {
  const t = useTranslations('beranda.jawaban')
  return (
    <section className="py-12 lg:py-16">
      <div className="wrap cols lg:grid-cols-[1fr_1fr]">
        <div>
          <h2 className="mb-6">{t('judul')}</h2>
          {answers.length > 0 ? <AnswerList answers={answers} /> : <NoAnswers />}
        </div>
        {figures}
      </div>
    </section>
  )
}
