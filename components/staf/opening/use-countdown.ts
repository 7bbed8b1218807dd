'use client'

import { useEffect, useState } from 'react'
import { DETIK_TERBUKA } from '@/lib/domain/identitas/lama-terbuka'

const SECOND = 1000

const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`

/** The time an opened thing has left, as "4.59"; at its end it is closed. */
export function useCountdown(onEnd: () => void): string {
  const [left, setLeft] = useState(DETIK_TERBUKA)
  useEffect(() => {
    const ends = Date.now() + DETIK_TERBUKA * SECOND
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((ends - Date.now()) / SECOND))), SECOND)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (left === 0) onEnd()
  }, [left, onEnd])
  return clockOf(left)
}
