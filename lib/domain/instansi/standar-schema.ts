import * as z from 'zod'
import { optionalText, requiredChoice } from '@/lib/domain/lapor/teks'
import { LAYANAN } from '@/lib/domain/layanan'

/** Parts of a service standard an office words itself; what it leaves empty is told in the words of the site. */
export const BAGIAN_STANDAR = ['dasar', 'persyaratan', 'biaya', 'produk', 'pengaduan'] as const
export type BagianStandar = (typeof BAGIAN_STANDAR)[number]

const bagian = Object.fromEntries(BAGIAN_STANDAR.map((name) => [name, optionalText('bagianStandar', { max: 3000 })])) as Record<
  BagianStandar,
  ReturnType<typeof optionalText>
>

export const standarSchema = z.object({ layanan: requiredChoice('layanan', LAYANAN), ...bagian })
export type StandarInput = z.infer<typeof standarSchema>

const tersimpan = z.partialRecord(z.enum(BAGIAN_STANDAR), z.string())

/** The office's own words as its row holds them; what nobody can read counts as none. */
export function readStandar(kolom: unknown): Readonly<Partial<Record<BagianStandar, string>>> {
  const parsed = tersimpan.safeParse(kolom)
  return parsed.success ? parsed.data : {}
}

/** Lines of a part, one paragraph or item each. */
export const barisStandar = (teks: string): readonly string[] =>
  teks
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
