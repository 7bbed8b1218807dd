import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { useMoment } from '../short-date'

type TelusurView = Readonly<{
  id: string
  diminta: string
  pertanyaan: string
  at: Date
  jawaban: string | null
  dijawabAt: Date | null
}>

type Props = Readonly<{ telusur: readonly TelusurView[]; answer?: (telusur: TelusurView) => ReactNode }>

/** Questions to the reporter that go through the custodian, each with the note of the call. */
export function TelusurList({ telusur, answer }: Props) {
  const t = useTranslations('telusur')
  const moment = useMoment()
  if (telusur.length === 0) return <p className="meta">{t('kosong')}</p>
  return (
    <ol className="list">
      {telusur.map((row) => (
        <li key={row.id}>
          <p className="meta">{t('diminta', { nama: row.diminta, at: moment(row.at) })}</p>
          <Paragraphs text={row.pertanyaan} />
          {row.jawaban && row.dijawabAt ? (
            <>
              <p className="meta">{t('dijawab', { at: moment(row.dijawabAt) })}</p>
              <div className="answer flow">
                <Paragraphs text={row.jawaban} />
              </div>
            </>
          ) : (
            (answer?.(row) ?? <p className="meta">{t('menunggu')}</p>)
          )}
        </li>
      ))}
    </ol>
  )
}
