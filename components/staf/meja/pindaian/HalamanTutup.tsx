'use client'

import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { useTranslations } from 'next-intl'
import type { PindaianTerbuka } from '@/lib/browser/pindaian/open-halaman'
import { classNames } from '@/components/ui/class-names'
import { barBetween, type Kotak } from '@/lib/domain/lapor/penutup'
import { BarPenutup, PENUTUP } from './BarPenutup'
import type { PenutupState } from './use-penutup'

/** Longest side of a page on the screen, in pixels: sharp enough to read the smallest line of a head. */
const LAYAR = 1600

type Point = Readonly<{ x: number; y: number }>

/** Drawing a bar from corner to corner: with a mouse or pen at once, with a finger while that was asked for. */
function useDraw(jari: boolean, onDraw: (kotak: Kotak) => void) {
  const [from, setFrom] = useState<Point | null>(null)
  const [to, setTo] = useState<Point | null>(null)
  const at = (event: PointerEvent<HTMLElement>): Point => {
    const page = event.currentTarget.getBoundingClientRect()
    const share = (value: number) => Math.min(1, Math.max(0, value))
    return { x: share((event.clientX - page.left) / page.width), y: share((event.clientY - page.top) / page.height) }
  }
  const reset = () => {
    setFrom(null)
    setTo(null)
  }
  const draft = from && to ? barBetween(from, to) : null
  return {
    draft,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || (event.pointerType === 'touch' && !jari)) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setFrom(at(event))
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => from && setTo(at(event)),
      onPointerUp: () => {
        if (draft) onDraw(draft)
        reset()
      },
      onPointerCancel: reset,
    },
  }
}

function Kanvas({ pindaian, halaman, label }: Readonly<{ pindaian: PindaianTerbuka; halaman: number; label: string }>) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) void pindaian.draw(halaman, canvas.current, LAYAR).catch(() => undefined)
  }, [halaman, pindaian])
  return <canvas className="block h-auto min-h-40 w-full" ref={canvas} role="img" aria-label={label} />
}

/** A whole page of A4 fits on an office screen; the page is paper in both colour schemes. */
const LEMBAR = 'lembar-tutup relative w-full max-w-136 cursor-crosshair border border-edge bg-[#fff] select-none'
const JARI = '[touch-action:none] outline-2 outline-offset-2 outline-amber outline-dashed'

type Props = Readonly<{ pindaian: PindaianTerbuka; penutup: PenutupState; jari: boolean; petunjukId: string }>

/** One page of the letter with its bars, as the copy will show it. */
export function HalamanTutup({ pindaian, penutup, jari, petunjukId }: Props) {
  const t = useTranslations('pindaianMasuk')
  const { draft, handlers } = useDraw(jari, penutup.add)
  const label = t('halaman', { n: penutup.halaman + 1, jumlah: pindaian.jumlah })
  return (
    <div className={classNames(LEMBAR, jari ? JARI : '[touch-action:pan-y_pinch-zoom]')} {...handlers}>
      <Kanvas key={penutup.halaman} pindaian={pindaian} halaman={penutup.halaman} label={label} />
      {penutup.bars.map((bar, index) => (
        <BarPenutup
          key={bar.id}
          bar={bar}
          nomor={index + 1}
          dipilih={bar.id === penutup.pilih}
          petunjukId={petunjukId}
          onSelect={penutup.select}
          onChange={penutup.change}
          onRemove={penutup.remove}
        />
      ))}
      {draft && (
        <span
          className={classNames(PENUTUP, 'pointer-events-none opacity-70')}
          aria-hidden="true"
          style={{ left: `${draft.x * 100}%`, top: `${draft.y * 100}%`, width: `${draft.w * 100}%`, height: `${draft.h * 100}%` }}
        />
      )}
    </div>
  )
}
