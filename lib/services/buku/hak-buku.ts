import 'server-only'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { mayIn } from '@/lib/domain/auth/permissions'
import type { Permission } from '@/lib/domain/auth/wewenang'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { type Saringan, type SaringanMasuk } from '@/lib/domain/buku/saringan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { refuse } from '@/lib/services/alur/audit-refusal'

/** A right over the register of one layanan; the office above has none here. */
export function mayBuku(petugas: Petugas, layanan: Layanan, permission: Permission): boolean {
  return mayIn(
    layanan,
    petugas.peran.filter((held) => held.layanan === layanan && !held.atasan).map((held) => held.peran),
    permission,
  )
}

/** @throws AppError FORBIDDEN, recorded. */
export async function assertBuku(petugas: Petugas, layanan: Layanan, permission: Permission, tindakan: string): Promise<void> {
  if (mayBuku(petugas, layanan, permission)) return
  return refuse(petugas, tindakan, `bukuPengaduan:${layanan}`, 'FORBIDDEN')
}

/** The registers this petugas may read. */
export const layananBukuOf = (petugas: Petugas): readonly Layanan[] => LAYANAN.filter((layanan) => mayBuku(petugas, layanan, 'buku:read'))

/** A wish made whole: the first register he may read, this year. @throws AppError FORBIDDEN, recorded. */
export async function resolveSaringan(petugas: Petugas, masuk: SaringanMasuk, tindakan: string): Promise<Saringan> {
  const layanan = masuk.layanan ?? layananBukuOf(petugas)[0] ?? 'WBS'
  await assertBuku(petugas, layanan, 'buku:read', tindakan)
  return { ...masuk, layanan, tahun: masuk.tahun ?? Number(officeDate(now()).slice(0, 4)) }
}
