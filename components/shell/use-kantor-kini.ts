'use client'

import { usePathname } from 'next/navigation'
import { stripLocale } from '@/lib/i18n/navigation'
import type { KantorSitus } from '@/lib/domain/situs/kantor'

/** The one office a page belongs to: that of its layanan. Pages that several share belong to none. */
export function useKantorKini(kantor: readonly KantorSitus[]): KantorSitus | null {
  const [, bagian, jalur = ''] = stripLocale(usePathname()).split('/')
  const layanan = bagian === 'lapor' || bagian === 'standar' ? jalur : bagian === 'akun' || bagian === 'daftar' ? 'sp4n' : ''
  return kantor.find((one) => one.layanan.toLowerCase() === layanan) ?? null
}
