'use client'

import { useCallback, useRef, useState } from 'react'
import type { Kotak, Penutup, PenutupHalaman } from '@/lib/domain/lapor/penutup'

export type PenutupState = Readonly<{
  semua: PenutupHalaman
  halaman: number
  bars: readonly Penutup[]
  /** Id of the bar the buttons work on. */
  pilih: number | null
  go: (halaman: number) => void
  select: (id: number | null) => void
  add: (kotak: Kotak) => void
  change: (bar: Penutup) => void
  remove: (id: number) => void
  clear: () => void
}>

/** The bars of every page, and which of them is being worked on. */
export function usePenutup(): PenutupState {
  const [semua, setSemua] = useState<PenutupHalaman>({})
  const [halaman, setHalaman] = useState(0)
  const [pilih, select] = useState<number | null>(null)
  const next = useRef(0)
  const onPage = (work: (bars: readonly Penutup[]) => readonly Penutup[]) =>
    setSemua((all) => ({ ...all, [halaman]: work(all[halaman] ?? []) }))
  const add = (kotak: Kotak) => {
    const id = (next.current += 1)
    onPage((bars) => [...bars, { ...kotak, id }])
    select(id)
  }
  const change = (bar: Penutup) => onPage((bars) => bars.map((one) => (one.id === bar.id ? bar : one)))
  const remove = (id: number) => {
    onPage((bars) => bars.filter((one) => one.id !== id))
    select(null)
  }
  const go = (target: number) => {
    setHalaman(target)
    select(null)
  }
  const clear = useCallback(() => {
    setSemua({})
    setHalaman(0)
    select(null)
  }, [])
  return { semua, halaman, bars: semua[halaman] ?? [], pilih, go, select, add, change, remove, clear }
}
