import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { masaBulan } from '@/lib/domain/buku/bulan'
import type { TutupInput } from '@/lib/domain/buku/buku-schema'
import { AppError } from '@/lib/domain/errors'
import { listNomorBulan } from '@/lib/data/buku-baca'
import { headJejak } from '@/lib/data/jejak-audit'
import { insertPenutupan } from '@/lib/data/penutupan-buku'
import { inTransaction } from '@/lib/data/transaction'
import { AWAL_RANTAI } from '@/lib/infra/audit-mac'
import { now } from '@/lib/infra/clock'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { assertBuku } from './hak-buku'

/**
 * Closes a month of the register that is over, with the head of the audit chain at that moment; later rows of its entries are
 * dated later, which is how a correction after the closing is told apart.
 * @throws AppError FORBIDDEN, GUARD_FAILED ("bulanBerjalan", "bulanSudahDitutup").
 */
export async function closeBulan(petugas: Petugas, { layanan, tahun, bulan }: TutupInput): Promise<void> {
  await assertBuku(petugas, layanan, 'buku:close', 'TUTUP_BUKU')
  if (now() < masaBulan(tahun, bulan).sampai) throw new AppError('GUARD_FAILED', ['bulanBerjalan'])
  try {
    await inTransaction(async ({ tx, at, audit }) => {
      const nomor = await listNomorBulan(layanan, tahun, bulan, tx)
      const jejakHash = (await headJejak(tx))?.mac ?? AWAL_RANTAI
      await insertPenutupan(tx, at, { layanan, tahun, bulan, nomor, jejakHash, petugasId: petugas.id })
      audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'TUTUP_BUKU',
        objek: `bukuPengaduan:${layanan}`,
        rincian: { tahun, bulan, jumlah: nomor.length, jejakHash },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('GUARD_FAILED', ['bulanSudahDitutup'])
    throw error
  }
}
