'use client'

import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { keyOnBar, moveBar, resizeBar, type Penutup } from '@/lib/domain/lapor/penutup'

type Props = Readonly<{
  bar: Penutup
  nomor: number
  dipilih: boolean
  petunjukId: string
  onSelect: (id: number) => void
  onChange: (bar: Penutup) => void
  onRemove: (id: number) => void
}>

/** A bar over what names the writer, black as it will be burnt in. */
export const PENUTUP = 'penutup absolute m-0 rounded-none border-0 bg-[#000] p-0 cursor-move [touch-action:none]'
/** A thin bar is as easy to hit as a thick one. */
const BAR = classNames(
  "group after:absolute after:inset-x-0 after:top-1/2 after:h-full after:min-h-[24px] after:-translate-y-1/2 after:content-['']",
  'aria-pressed:z-2 aria-pressed:outline-3 aria-pressed:outline-amber',
  'focus-visible:z-2 focus-visible:outline-3 focus-visible:outline-offset-2 focus-visible:outline-amber',
)

type Drag = Readonly<{ x: number; y: number; from: Penutup; resize: boolean; page: DOMRect }>

const percent = (share: number) => `${share * 100}%`
const whole = (share: number) => Math.round(share * 100)

/** Dragging a bar, or its lower right corner; the page follows no finger that holds one. */
function useDrag(bar: Penutup, onSelect: Props['onSelect'], onChange: Props['onChange']) {
  const drag = useRef<Drag | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const page = event.currentTarget.parentElement?.getBoundingClientRect()
    if (!page || event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    const resize = event.target instanceof HTMLElement && event.target.dataset.sudut === 'ya'
    drag.current = { x: event.clientX, y: event.clientY, from: bar, resize, page }
    onSelect(bar.id)
  }
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    if (!drag.current) return
    const { x, y, from, resize, page } = drag.current
    const [dx, dy] = [(event.clientX - x) / page.width, (event.clientY - y) / page.height]
    onChange(resize ? resizeBar(from, dx, dy) : moveBar(from, dx, dy))
  }
  const end = () => void (drag.current = null)
  return { onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end }
}

/** One black bar: a button that arrows move, Shift and arrows resize, and Delete takes away. */
export function BarPenutup({ bar, nomor, dipilih, petunjukId, onSelect, onChange, onRemove }: Props) {
  const t = useTranslations('pindaianMasuk')
  const handlers = useDrag(bar, onSelect, onChange)
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = keyOnBar(bar, event.key, event.shiftKey)
    if (!moved && event.key !== 'Delete' && event.key !== 'Backspace') return
    event.preventDefault()
    if (moved) onChange(moved)
    else onRemove(bar.id)
  }
  const label = t('penutupKe', { n: nomor, kiri: whole(bar.x), atas: whole(bar.y), lebar: whole(bar.w), tinggi: whole(bar.h) })
  return (
    <button
      type="button"
      className={classNames(PENUTUP, BAR)}
      aria-label={label}
      aria-pressed={dipilih}
      aria-describedby={petunjukId}
      {...handlers}
      onKeyDown={onKeyDown}
      onFocus={() => onSelect(bar.id)}
      style={{ left: percent(bar.x), top: percent(bar.y), width: percent(bar.w), height: percent(bar.h) }}
    >
      <span
        className="absolute right-0 bottom-0 z-1 hidden size-6 translate-1/2 cursor-nwse-resize rounded-[50%] border-3 border-[#000] bg-amber group-aria-pressed:block"
        data-sudut="ya"
        aria-hidden="true"
      />
    </button>
  )
}
