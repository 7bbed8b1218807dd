import { classNames } from './class-names'

export type Figure = Readonly<{ label: string; value: string }>

export function Figures({ items, wide }: Readonly<{ items: readonly Figure[]; wide?: boolean }>) {
  return (
    <dl className={classNames('grid grid-cols-[1fr_1fr] gap-6', wide && 'md:grid-cols-[repeat(4,1fr)]')}>
      {items.map(({ label, value }) => (
        <div key={label} className="flex flex-col-reverse justify-end border-t-2 pt-3">
          <dt className="text-base leading-[1.4] text-soft">{label}</dt>
          <dd className="text-2xl leading-[1.1] font-bold tracking-[-0.03em]">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
