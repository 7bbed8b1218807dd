import type { ReactNode } from 'react'
import { classNames } from './class-names'

type TableHead = Readonly<{ key?: string; label: ReactNode; numeric?: boolean; className?: string }>

type TableProps = Readonly<{
  caption: ReactNode
  captionVisible?: boolean
  head: readonly TableHead[]
  /** `stack`: on a phone each row is read by itself; give its cells `label`. */
  stack?: boolean
  dense?: boolean
  className?: string
  children: ReactNode
}>

export function Table({ caption, captionVisible, head, stack, dense, className, children }: TableProps) {
  return (
    <table className={classNames('table', stack && 'stack', dense && 'dense', className)}>
      <caption className={captionVisible ? undefined : 'sr'}>{caption}</caption>
      <thead>
        <tr>
          {head.map(({ key, label, numeric, className: cell }, index) => (
            <th key={key ?? index} scope="col" className={classNames(numeric && 'num', cell)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

type CellProps = Readonly<{ label?: string; numeric?: boolean; className?: string; children: ReactNode }>

export function Cell({ label, numeric, className, children }: CellProps) {
  return (
    <td data-l={label} className={classNames(numeric && 'num', className)}>
      {children}
    </td>
  )
}

export function RowHead({ children }: Readonly<{ children: ReactNode }>) {
  return <th scope="row">{children}</th>
}

/** For tables whose columns are compared: scrolls sideways, also with the keyboard. */
export function ScrollRegion({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  )
}
