export type Column = Readonly<{ key: string; label: string; value: number }>

/** Columns on one scale, each under its number; for the eye alone: the table with the same numbers stands beside it. */
export function Columns({ items, low }: Readonly<{ items: readonly Column[]; low?: boolean }>) {
  const most = Math.max(1, ...items.map(({ value }) => value))
  return (
    <ul className={low ? 'columns columns-low' : 'columns'} aria-hidden="true">
      {items.map(({ key, label, value }) => {
        const height = Math.round((value / most) * 100)
        return (
          <li key={key}>
            <b>{value}</b>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" focusable="false">
              <rect className="ch-a" y={100 - height} width="10" height={height} />
            </svg>
            <span>{label}</span>
          </li>
        )
      })}
    </ul>
  )
}
