import { useTranslations } from 'next-intl'

const LINES = ['a', 'b', 'c', 'd']

/** Below the staff gate only: a reader without JavaScript would wait for ever. */
export function Skeleton({ lines = 4 }: Readonly<{ lines?: 1 | 2 | 3 | 4 }>) {
  const t = useTranslations('ui')
  return (
    <div className="skel" role="status">
      <span className="sr">{t('memuat')}</span>
      {LINES.slice(0, lines).map((line) => (
        <i key={line} />
      ))}
    </div>
  )
}
