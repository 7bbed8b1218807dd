import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { refuse } from '@/lib/services/alur/audit-refusal'

const heldHere = (petugas: Petugas): readonly Peran[] =>
  petugas.peran.filter((held) => STANDAR[held.layanan].rekap === 'BERKALA' && !held.atasan).map((held) => held.peran)

/** May he read the recap at all? */
export const mayRekap = (petugas: Petugas): boolean => mayIn('SP4N', heldHere(petugas), 'rekap:read')

/** Whose figures he reads: the whole regency's (null), or those of his own unit alone. */
export function cakupanRekap(petugas: Petugas): string | null {
  return mayIn('SP4N', heldHere(petugas), 'pengaduan:read') ? null : petugas.unitId
}

/** @throws AppError FORBIDDEN, recorded. */
export async function assertRekap(petugas: Petugas, tindakan: string): Promise<void> {
  if (mayRekap(petugas)) return
  return refuse(petugas, tindakan, 'rekap:SP4N', 'FORBIDDEN')
}
