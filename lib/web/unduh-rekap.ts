import 'server-only'
import type { NextResponse } from 'next/server'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { readSaringanRekap, type SaringanRekap } from '@/lib/domain/rekap/saringan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import type { UnduhanRekap } from '@/lib/services/rekap/export-rekap'
import { unduh } from './unduh-buku'

type Bentuk = Readonly<{
  akhiran: 'pdf' | 'xlsx'
  jenis: string
  buat: (petugas: Petugas, wanted: SaringanRekap, kata: Kata) => Promise<UnduhanRekap>
}>

/** Hands out a file of the recap for the filter in the address. */
export async function unduhRekap(request: Request, petugas: Petugas, kata: Kata, { akhiran, jenis, buat }: Bentuk): Promise<NextResponse> {
  const saringan = readSaringanRekap(Object.fromEntries(new URL(request.url).searchParams), officeDate(now()))
  return unduh({ akhiran, jenis, tolak: (key) => kata(`rekap.tolak.${key}`), buat: () => buat(petugas, saringan, kata) })
}
