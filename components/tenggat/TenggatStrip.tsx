import { useTranslations } from 'next-intl'
import { layoutStrip, type PlacedCell, type TenggatCell } from './strip-layout'

type TenggatStripProps = Readonly<{ cells: readonly TenggatCell[]; mini?: boolean }>

function Shape({ kind, x }: PlacedCell) {
  if (kind === 'left') return <rect className="tg-l" x={x} y={19} width={8} height={5} />
  if (kind === 'paused') return <rect className="tg-p" x={x + 0.5} y={9} width={7} height={14} />
  if (kind === 'over') return <rect className="tg-o" x={x} y={4} width={8} height={20} />
  if (kind === 'used') return <rect className="tg-u" x={x} y={4} width={8} height={20} />
  return (
    <>
      <rect className="tg-n" x={x} y={4} width={8} height={20} />
      <rect className="tg-k" x={x} y={0} width={8} height={4} />
    </>
  )
}

function Limit({ x }: Readonly<{ x: number }>) {
  return <rect className="tg-k" x={x} y={0} width={2} height={24} />
}

/** One cell a working day. Decoration only: the sentence above it says everything, so readers of the screen skip it. */
export function TenggatStrip({ cells, mini = false }: TenggatStripProps) {
  const { placed, limitX, width, drawnWidth } = layoutStrip(cells, mini)
  const frame = { width: drawnWidth, height: 24, viewBox: `0 0 ${width} 24`, preserveAspectRatio: 'none' }
  return (
    <svg {...frame} aria-hidden="true" focusable="false">
      {placed.map((cell) => (
        <Shape key={cell.x} {...cell} />
      ))}
      <Limit x={limitX} />
    </svg>
  )
}

const LEGEND_ORDER: ReadonlyArray<TenggatCell['kind']> = ['used', 'today', 'left', 'paused', 'over']

/** Explains only the shapes that the strip above it shows. */
export function Legend({ cells }: Readonly<{ cells: readonly TenggatCell[] }>) {
  const t = useTranslations('ui.legenda')
  const kinds = LEGEND_ORDER.filter((kind) => cells.some((cell) => cell.kind === kind))
  return (
    <ul className="legend" aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 8 24">
            <Shape kind={kind} x={0} />
          </svg>
          {t(kind)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 8 24">
          <Limit x={3} />
        </svg>
        {t('batas')}
      </li>
    </ul>
  )
}
