'use client'

import { useEffect } from 'react'
import { useRouter } from 'next/navigation'

const SETIAP = 2000

/** Draws the page anew every two seconds without moving the reader; without scripts the page reloads itself. */
export function MuatUlang() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), SETIAP)
    return () => clearInterval(timer)
  }, [router])
  return null
}
