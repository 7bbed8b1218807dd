'use client'

import { useEffect, useState } from 'react'

/** Seconds an identity stays on the screen. */
const TERBUKA = 300
const SECOND = 1000

const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`

/** The time an opened identity has left, as "4.59"; at its end, or when the page is left, it is closed. */
export function useCountdown(onEnd: () => void): string {
  const [left, setLeft] = useState(TERBUKA)
  useEffect(() => {
    const ends = Date.now() + TERBUKA * SECOND
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((ends - Date.now()) / SECOND))), SECOND)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (left === 0) onEnd()
  }, [left, onEnd])
  // A page kept by the browser for its back button must not hold the identity either.
  useEffect(() => {
    window.addEventListener('pagehide', onEnd)
    return () => window.removeEventListener('pagehide', onEnd)
  }, [onEnd])
  return clockOf(left)
}
