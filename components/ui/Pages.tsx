import { useTranslations } from 'next-intl'
import { AppLink } from './AppLink'

/** A page of a list, or a step through it: big enough for a finger. */
export const NOMOR = 'grid min-h-11 min-w-11 place-items-center px-2'

type PagesProps = Readonly<{ current: number; total: number; hrefFor: (page: number) => string }>

/** First, last and the neighbours; null marks a gap. */
export function pageNumbers(current: number, total: number): ReadonlyArray<number | null> {
  const near = new Set([1, current - 1, current, current + 1, total].filter((page) => page >= 1 && page <= total))
  const sorted = [...near].sort((a, b) => a - b)
  return sorted.flatMap((page, index) => (index > 0 && page - (sorted[index - 1] ?? 0) > 1 ? [null, page] : [page]))
}

type PageItemProps = Readonly<{ page: number; current: number; href: string; word: string }>

function PageItem({ page, current, href, word }: PageItemProps) {
  const text = (
    <>
      <span className="sr">{word} </span>
      {page}
    </>
  )
  return (
    <li>
      {page === current ? (
        <span className={`${NOMOR} rounded border-2 border-primary font-bold`} aria-current="page">
          {text}
        </span>
      ) : (
        <AppLink className={NOMOR} href={href}>
          {text}
        </AppLink>
      )}
    </li>
  )
}

export function Pages({ current, total, hrefFor }: PagesProps) {
  const t = useTranslations('ui')
  if (total <= 1) return null
  return (
    <nav aria-label={t('halaman')}>
      <ul className="flex flex-wrap gap-1 text-base">
        {current > 1 && (
          <li>
            <AppLink className={NOMOR} href={hrefFor(current - 1)}>
              {t('halamanSebelumnya')}
            </AppLink>
          </li>
        )}
        {pageNumbers(current, total).map((page, index) =>
          page === null ? (
            <li key={`gap-${index}`} aria-hidden="true">
              <span className={NOMOR}>…</span>
            </li>
          ) : (
            <PageItem key={page} page={page} current={current} href={hrefFor(page)} word={t('halaman')} />
          ),
        )}
        {current < total && (
          <li>
            <AppLink className={NOMOR} href={hrefFor(current + 1)}>
              {t('halamanBerikutnya')}
            </AppLink>
          </li>
        )}
      </ul>
    </nav>
  )
}
