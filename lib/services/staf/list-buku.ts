import 'server-only'
import { may } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { bukuScope } from '@/lib/data/scope'
import { inTransaction } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'

export type BarisBuku = Readonly<{
  nomorUrut: number
  nomorRegister: string
  diterimaAt: Date
  kanal: string
  samaran: string
  status: string
  keterangan: string | null
  keberatan: boolean
  selesaiAt: Date | null
}>

/**
 * The register of a year, one line a case with its latest state. A case outside the reader's scope leaves no line, not
 * even a gap in what he sees counted. @throws AppError FORBIDDEN.
 */
export async function listBuku(petugas: Petugas, layanan: Layanan, tahun: number): Promise<readonly BarisBuku[]> {
  const held = petugas.peran.filter((p) => p.layanan === layanan && !p.atasan).map((p) => p.peran)
  if (!may(held, 'buku:read')) {
    const refusal = new AppError('FORBIDDEN')
    await auditRefusal(petugas, 'BACA_BUKU', `bukuPengaduan:${layanan}`, refusal)
    throw refusal
  }
  const rows = await db.bukuPengaduan.findMany({
    where: { layanan, tahun, pengaduan: bukuScope(petugas, layanan) },
    orderBy: [{ nomorUrut: 'asc' }, { baris: 'desc' }],
    distinct: ['nomorUrut'],
    select: {
      nomorUrut: true, nomorRegister: true, status: true, keterangan: true,
      pengaduan: { select: { diterimaAt: true, kanal: true, samaran: true, indukId: true, ditutupAt: true } },
    },
  })
  await inTransaction(async ({ audit }) =>
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'BACA_BUKU', objek: `bukuPengaduan:${layanan}`, rincian: { tahun, baris: rows.length } }),
  )
  return rows.map(({ pengaduan, ...row }) => ({
    ...row, diterimaAt: pengaduan.diterimaAt, kanal: pengaduan.kanal, samaran: pengaduan.samaran,
    keberatan: pengaduan.indukId !== null, selesaiAt: pengaduan.ditutupAt,
  }))
}
