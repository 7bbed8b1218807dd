import 'server-only'
import { NextResponse } from 'next/server'
import { AppError } from '@/lib/domain/errors'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { readSaringan, type SaringanMasuk } from '@/lib/domain/buku/saringan'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'
import type { Unduhan } from '@/lib/services/buku/export-buku'

const SAFE = {
  'Content-Security-Policy': DOWNLOAD_POLICY, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'same-origin',
}

function refusal(error: unknown, kata: Kata): NextResponse {
  if (!(error instanceof AppError)) throw error
  const [status, key] = error.code === 'FORBIDDEN' ? [403, 'ditolak'] : error.code === 'GUARD_FAILED' ? [413, 'terlaluBanyak'] : [503, 'gagal']
  return new NextResponse(kata(`buku.tolak.${key}`), { status: Number(status), headers: { ...SAFE, 'Content-Type': 'text/plain; charset=utf-8' } })
}

type Bentuk = Readonly<{ akhiran: 'pdf' | 'xlsx'; jenis: string; buat: (petugas: Petugas, masuk: SaringanMasuk, kata: Kata) => Promise<Unduhan> }>

/** Hands out a file of the register for the filter in the address. */
export async function unduhBuku(request: Request, petugas: Petugas, kata: Kata, { akhiran, jenis, buat }: Bentuk): Promise<NextResponse> {
  try {
    const { isi, nama } = await buat(petugas, readSaringan(Object.fromEntries(new URL(request.url).searchParams)), kata)
    const headers = { ...SAFE, 'Content-Type': jenis, 'Content-Length': String(isi.length), 'Content-Disposition': `attachment; filename="${nama}.${akhiran}"` }
    return new NextResponse(new Uint8Array(isi), { headers })
  } catch (error) {
    return refusal(error, kata)
  }
}
