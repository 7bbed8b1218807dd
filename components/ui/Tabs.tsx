import { AppLink } from './AppLink'

export type TabItem = Readonly<{
  href: string
  label: string /** A number, or words where counting ended before it. */
  count?: number | string
  current?: boolean
}>

const TAB = 'block border-b-3 py-2 font-semibold whitespace-nowrap no-underline'
// A transparent border is drawn in forced colours; only the open page keeps its line.
const LAIN = `${TAB} border-transparent text-soft hover:text-ink forced-colors:border-[Canvas]`
const INI = `${TAB} border-primary text-ink`

/** The row in which tabs stand. */
export const TABS = 'flex gap-6 overflow-x-auto border-b border-edge'

/** A tab, open or not. */
export const tabClass = (current = false): string => (current ? INI : LAIN)

/** Links, so that the choice stands in the URL and works without JavaScript. */
export function Tabs({ label, items }: Readonly<{ label: string; items: readonly TabItem[] }>) {
  return (
    <nav aria-label={label}>
      <div className={TABS}>
        {items.map(({ href, label: text, count, current }) => (
          <AppLink key={href} className={tabClass(current)} href={href} aria-current={current ? 'page' : undefined}>
            {text} {count !== undefined && <span className="font-normal">{count}</span>}
          </AppLink>
        ))}
      </div>
    </nav>
  )
}
