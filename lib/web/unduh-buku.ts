import 'server-only'
import { NextResponse } from 'next/server'
import { AppError, type ErrorCode } from '@/lib/domain/errors'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { readSaringan, type SaringanMasuk } from '@/lib/domain/buku/saringan'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'
import type { Unduhan } from '@/lib/services/buku/export-buku'

const SAFE = {
  'Content-Security-Policy': DOWNLOAD_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

type Tolak = (key: keyof typeof STATUS) => string

const STATUS = { ditolak: 403, terlaluBanyak: 413, ramai: 429, gagal: 503 } as const
const KEY: Partial<Record<ErrorCode, keyof typeof STATUS>> = {
  FORBIDDEN: 'ditolak',
  GUARD_FAILED: 'terlaluBanyak',
  TOO_MANY_TRIES: 'ramai',
}

function refusal(error: unknown, tolak: Tolak): NextResponse {
  if (!(error instanceof AppError)) throw error
  const key = KEY[error.code] ?? 'gagal'
  return new NextResponse(tolak(key), { status: STATUS[key], headers: { ...SAFE, 'Content-Type': 'text/plain; charset=utf-8' } })
}

type Berkas = Readonly<{ akhiran: 'pdf' | 'xlsx'; jenis: string; tolak: Tolak; buat: () => Promise<Unduhan> }>

/** Hands out a file of the office as it is made; a refusal becomes a sentence. */
export async function unduh({ akhiran, jenis, tolak, buat }: Berkas): Promise<NextResponse> {
  try {
    const { isi, nama } = await buat()
    const headers = {
      ...SAFE,
      'Content-Type': jenis,
      'Content-Length': String(isi.length),
      'Content-Disposition': `attachment; filename="${nama}.${akhiran}"`,
    }
    return new NextResponse(new Uint8Array(isi), { headers })
  } catch (error) {
    return refusal(error, tolak)
  }
}

type Bentuk = Readonly<{
  akhiran: 'pdf' | 'xlsx'
  jenis: string
  buat: (petugas: Petugas, masuk: SaringanMasuk, kata: Kata) => Promise<Unduhan>
}>

/** Hands out a file of the register for the filter in the address. */
export async function unduhBuku(request: Request, petugas: Petugas, kata: Kata, { akhiran, jenis, buat }: Bentuk): Promise<NextResponse> {
  const saringan = readSaringan(Object.fromEntries(new URL(request.url).searchParams))
  return unduh({ akhiran, jenis, tolak: (key) => kata(`buku.tolak.${key}`), buat: () => buat(petugas, saringan, kata) })
}
