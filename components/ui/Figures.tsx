import { classNames } from './class-names'

export type Figure = Readonly<{ label: string; value: string }>

export function Figures({ items, wide }: Readonly<{ items: readonly Figure[]; wide?: boolean }>) {
  return (
    <dl className={classNames('figures', wide && 'figures-4')}>
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
