import { AppLink } from './AppLink'

export type TabItem = Readonly<{
  href: string
  label: string /** A number, or words where counting ended before it. */
  count?: number | string
  current?: boolean
}>

/** Links, so that the choice stands in the URL and works without JavaScript. */
export function Tabs({ label, items }: Readonly<{ label: string; items: readonly TabItem[] }>) {
  return (
    <nav aria-label={label}>
      <div className="tabs">
        {items.map(({ href, label: text, count, current }) => (
          <AppLink key={href} href={href} aria-current={current ? 'page' : undefined}>
            {text} {count !== undefined && <span>{count}</span>}
          </AppLink>
        ))}
      </div>
    </nav>
  )
}
