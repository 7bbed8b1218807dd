import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

/** What is known about a layanan of this government. `kunci`: identities can be sealed now. */
export type FaktaLayanan = Readonly<{
  layanan: Layanan
  kantor: boolean
  dibukaAt: Date | null
  ditutupAt: Date | null
  peranTerisi: readonly Peran[]
  kunci: boolean
}>

/** `TIDAK_ADA`: no office runs it. `DISIAPKAN`: something is missing that it needs. `DITUTUP`: by the office itself. */
export type KeadaanLayanan = 'TIDAK_ADA' | 'DISIAPKAN' | 'BUKA' | 'DITUTUP'

/** Posts nobody holds without which a case would stop somewhere. */
export const peranKosong = ({ layanan, peranTerisi }: Pick<FaktaLayanan, 'layanan' | 'peranTerisi'>): readonly Peran[] =>
  STANDAR[layanan].peranPerlu.filter((peran) => !peranTerisi.includes(peran))

/**
 * Does this layanan take reports in? It opens once office, posts and keys are there. A post that falls vacant later does not
 * close it again, which would silence reporters because one official left; a missing key does, for nothing could be sealed.
 */
export function keadaanLayanan(fakta: FaktaLayanan): KeadaanLayanan {
  if (!fakta.kantor) return 'TIDAK_ADA'
  if (fakta.ditutupAt !== null) return 'DITUTUP'
  if (STANDAR[fakta.layanan].identitas && !fakta.kunci) return 'DISIAPKAN'
  return fakta.dibukaAt !== null || peranKosong(fakta).length === 0 ? 'BUKA' : 'DISIAPKAN'
}
