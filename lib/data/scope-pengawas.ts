import 'server-only'
import { may } from '@/lib/domain/auth/permissions'
import type { Permission } from '@/lib/domain/auth/wewenang'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { bukuScope } from './scope'
import { bukuScopeSql } from './scope-sql'

const layananPengawas = (petugas: Petugas, permission: Permission): readonly Layanan[] => [
  ...new Set(petugas.peran.filter((held) => !held.atasan && may([held.peran], permission)).map((held) => held.layanan)),
]

/**
 * Cases whose data duties this petugas may look after: those of the layanan he holds the right in, without any that is about
 * him or the head of his unit, or that goes around his post.
 */
export function pengawasScope(petugas: Petugas, permission: Permission): Prisma.PengaduanWhereInput {
  const layanan = layananPengawas(petugas, permission)
  return layanan.length === 0 ? { id: { in: [] } } : { OR: layanan.map((one) => bukuScope(petugas, one)) }
}

/** The same as a condition on the row `p` of "pengaduan". */
export function pengawasScopeSql(petugas: Petugas, permission: Permission): Prisma.Sql {
  const rules = layananPengawas(petugas, permission).map((one) => bukuScopeSql(petugas, one))
  return rules.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(rules, ' OR ')})`
}
