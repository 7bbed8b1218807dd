import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { BarisBuku } from '@/lib/domain/buku/kolom'
import type { Saringan, SaringanMasuk } from '@/lib/domain/buku/saringan'
import { listTahunBuku } from '@/lib/data/buku-baca'
import { listInScope } from '@/lib/data/kasus-detail'
import { inTransaction } from '@/lib/data/transaction'
import { barisBuku } from './baris-buku'
import { findEntriBuku } from './find-entri'
import { layananBukuOf, mayBuku, resolveSaringan } from './hak-buku'

/** Entries of the register on one page. */
const PER_HALAMAN = 50

export type Buku = Readonly<{
  saringan: Saringan
  layanan: readonly Layanan[]
  tahun: readonly number[]
  /** Entries found in all, and pages they fill. */
  jumlah: number
  halaman: number
  baris: readonly BarisBuku[]
  /** Cases among them that this reader may open; the register is wider than the cases. */
  terbuka: ReadonlySet<string>
  boleh: Readonly<{ betulkan: boolean; tutup: boolean }>
}>

/**
 * A page of the register. A case outside the reader's scope leaves no line, not even a gap in what he sees counted.
 * @throws AppError FORBIDDEN.
 */
export async function listBuku(petugas: Petugas, masuk: SaringanMasuk): Promise<Buku> {
  const wanted = await resolveSaringan(petugas, masuk, 'BACA_BUKU')
  const entri = await findEntriBuku(petugas, wanted)
  const halaman = Math.max(1, Math.ceil(entri.length / PER_HALAMAN))
  const saringan = { ...wanted, halaman: Math.min(wanted.halaman, halaman) }
  const shown = entri.slice((saringan.halaman - 1) * PER_HALAMAN, saringan.halaman * PER_HALAMAN)
  const baris = await barisBuku(petugas, saringan.layanan, shown)
  await inTransaction(async ({ audit }) =>
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'BACA_BUKU',
      objek: `bukuPengaduan:${saringan.layanan}`,
      rincian: { tahun: saringan.tahun, baris: baris.length },
    }),
  )
  const tahun = await listTahunBuku(petugas, saringan.layanan)
  return {
    saringan,
    layanan: layananBukuOf(petugas),
    tahun: [...new Set([saringan.tahun, ...tahun])].sort((a, b) => b - a),
    jumlah: entri.length,
    halaman,
    baris,
    terbuka: await listInScope(petugas, [...new Set(baris.flatMap((row) => row.pengaduanId ?? []))]),
    boleh: { betulkan: mayBuku(petugas, saringan.layanan, 'buku:correct'), tutup: mayBuku(petugas, saringan.layanan, 'buku:close') },
  }
}
