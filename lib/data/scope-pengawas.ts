import 'server-only'
import { may } from '@/lib/domain/auth/permissions'
import type { Permission } from '@/lib/domain/auth/wewenang'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { bukuScope } from './scope'

/**
 * Cases whose data duties this petugas may look after: those of the layanan he holds the right in, without any that is about
 * him or the head of his unit, or that goes around his post.
 */
export function pengawasScope(petugas: Petugas, permission: Permission): Prisma.PengaduanWhereInput {
  const layanan = new Set(petugas.peran.filter((held) => !held.atasan && may([held.peran], permission)).map((held) => held.layanan))
  return layanan.size === 0 ? { id: { in: [] } } : { OR: [...layanan].map((one) => bukuScope(petugas, one)) }
}
