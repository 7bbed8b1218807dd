export type Column = Readonly<{ key: string; label: string; value: number }>

/** Pixels of the highest column, so that each number stands on its own. */
const TINGGI = { penuh: 128, rendah: 56 } as const

/** Columns on one scale, each under its number; for the eye alone: the table with the same numbers stands beside it. */
export function Columns({ items, low }: Readonly<{ items: readonly Column[]; low?: boolean }>) {
  const most = Math.max(1, ...items.map(({ value }) => value))
  return (
    <ul className="columns grid auto-cols-[minmax(0,1fr)] grid-flow-col" aria-hidden="true">
      {items.map(({ key, label, value }) => {
        const height = Math.round((value / most) * (low ? TINGGI.rendah : TINGGI.penuh))
        return (
          <li key={key} className="grid content-end justify-items-center text-center text-xs leading-[1.4]">
            <b>{value}</b>
            <svg className="w-full max-w-14 px-[2px]" height={height} viewBox="0 0 1 1" preserveAspectRatio="none" focusable="false">
              <rect className="fill-primary forced-colors:fill-[CanvasText]" width="1" height="1" />
            </svg>
            <span className="w-full border-t border-edge pt-1 wrap-anywhere text-soft">{label}</span>
          </li>
        )
      })}
    </ul>
  )
}
