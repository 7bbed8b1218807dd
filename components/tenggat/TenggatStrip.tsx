import { useTranslations } from 'next-intl'
import { layoutStrip, type TenggatCell } from './strip-layout'

type TenggatStripProps = Readonly<{ cells: readonly TenggatCell[]; mini?: boolean }>

const LEGEND_ORDER: ReadonlyArray<TenggatCell['kind']> = ['used', 'today', 'left', 'paused', 'over']

const kotak = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h-${width}z`

/** The shapes of a kind of cell, each with its class. */
const BENTUK: Readonly<Record<TenggatCell['kind'], readonly (readonly [className: string, at: (x: number) => string])[]>> = {
  left: [['fill-edge', (x) => kotak(x, 19, 8, 5)]],
  paused: [['fill-none stroke-edge [vector-effect:non-scaling-stroke]', (x) => kotak(x + 0.5, 9, 7, 14)]],
  over: [['fill-danger', (x) => kotak(x, 4, 8, 20)]],
  used: [['fill-primary forced-colors:fill-[CanvasText]', (x) => kotak(x, 4, 8, 20)]],
  today: [
    ['tg-n fill-amber', (x) => kotak(x, 4, 8, 20)],
    ['tg-k fill-ink forced-colors:fill-[CanvasText]', (x) => kotak(x, 0, 8, 4)],
  ],
}

/** All cells of a kind as one shape: a page of fifty strips would else hold thousands. */
function Shapes({ kind, xs }: Readonly<{ kind: TenggatCell['kind']; xs: readonly number[] }>) {
  return BENTUK[kind].map(([className, at]) => <path key={className} className={className} d={xs.map(at).join('')} />)
}

function Limit({ x }: Readonly<{ x: number }>) {
  return <rect className="tg-k fill-ink forced-colors:fill-[CanvasText]" x={x} y={0} width={2} height={24} />
}

/** One cell a working day. Decoration only: the sentence above it says everything, so readers of the screen skip it. */
export function TenggatStrip({ cells, mini = false }: TenggatStripProps) {
  const { placed, limitX, width, drawnWidth } = layoutStrip(cells, mini)
  const frame = { width: drawnWidth, height: 24, viewBox: `0 0 ${width} 24`, preserveAspectRatio: 'none' }
  return (
    <svg {...frame} aria-hidden="true" focusable="false">
      {LEGEND_ORDER.map((kind) => {
        const xs = placed.flatMap((cell) => (cell.kind === kind ? [cell.x] : []))
        return xs.length > 0 && <Shapes key={kind} kind={kind} xs={xs} />
      })}
      <Limit x={limitX} />
    </svg>
  )
}

/** Explains only the shapes that the strip above it shows. */
export function Legend({ cells }: Readonly<{ cells: readonly TenggatCell[] }>) {
  const t = useTranslations('ui.legenda')
  const kinds = LEGEND_ORDER.filter((kind) => cells.some((cell) => cell.kind === kind))
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft" aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-[0.4em]">
          <svg className="h-[0.9rem] w-[0.6rem]" viewBox="0 0 8 24">
            <Shapes kind={kind} xs={[0]} />
          </svg>
          {t(kind)}
        </li>
      ))}
      <li className="flex items-center gap-[0.4em]">
        <svg className="h-[0.9rem] w-[0.6rem]" viewBox="0 0 8 24">
          <Limit x={3} />
        </svg>
        {t('batas')}
      </li>
    </ul>
  )
}
