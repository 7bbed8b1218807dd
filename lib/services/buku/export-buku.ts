import 'server-only'
import { createHash } from 'node:crypto'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { BarisBuku } from '@/lib/domain/buku/kolom'
import type { Saringan, SaringanMasuk } from '@/lib/domain/buku/saringan'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { AppError } from '@/lib/domain/errors'
import { insertEkspor } from '@/lib/data/penutupan-buku'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { barisBuku } from './baris-buku'
import { findEntriBuku } from './find-entri'
import { resolveSaringan } from './hak-buku'

export type Isian = Readonly<{ saringan: Saringan; baris: readonly BarisBuku[]; at: Date; kata: Kata }>
type Bentuk = Readonly<{ bentuk: 'PDF' | 'XLSX'; maks: number; draw: (isian: Isian) => Promise<Buffer> }>

export type Unduhan = Readonly<{ isi: Buffer; nama: string }>

/** The filter in words, without what was searched for where that is somebody's typing. */
export function kataSaringan({ layanan, tahun, bulan, status, kanal, cari }: Saringan, kata: Kata): string {
  const masa = bulan === null ? String(tahun) : `${kata(`buku.bulan.${bulan}`)} ${tahun}`
  const bagian = [
    kata(`buku.layanan.${layanan}`),
    masa,
    status ?? kata('buku.semuaStatus'),
    kanal ? kata(`pilihan.kanal.${kanal}`) : kata('buku.semuaKanal'),
  ]
  return [...bagian, ...(cari ? [kata('buku.memuat', { cari })] : [])].join(', ')
}

/**
 * Makes a file of exactly the lines a filter finds for this reader, with what he may read in them, and puts on record that he
 * took it: filter, lines and fingerprint, before it is handed out.
 * @throws AppError FORBIDDEN, GUARD_FAILED ("terlaluBanyak") rather than a file cut short.
 */
export async function exportBuku(petugas: Petugas, masuk: SaringanMasuk, kata: Kata, { bentuk, maks, draw }: Bentuk): Promise<Unduhan> {
  const saringan = await resolveSaringan(petugas, masuk, 'EKSPOR_BUKU')
  const entri = await findEntriBuku(petugas, saringan)
  if (entri.length > maks) throw new AppError('GUARD_FAILED', ['terlaluBanyak'])
  const baris = await barisBuku(petugas, saringan.layanan, entri)
  const isi = await draw({ saringan, baris, at: now(), kata })
  const sidik = createHash('sha256').update(isi).digest('hex')
  const { layanan, tahun, bulan, status, kanal, cari } = saringan
  await inTransaction(async ({ tx, at, audit }) => {
    const pengaduanIds = [...new Set(baris.flatMap((row) => row.pengaduanId ?? []))]
    await insertEkspor(tx, at, { bentuk, saringan, pengaduanIds, jumlah: baris.length, sidik, petugasId: petugas.id })
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'EKSPOR_BUKU',
      objek: `bukuPengaduan:${layanan}`,
      rincian: {
        bentuk,
        tahun,
        bulan: bulan ?? 0,
        status: status ?? '',
        kanal: kanal ?? '',
        cari: cari === null ? 0 : 1,
        baris: baris.length,
        sidik,
      },
    })
  })
  return {
    isi,
    nama: ['buku-pengaduan', layanan.toLowerCase(), tahun, ...(bulan === null ? [] : [String(bulan).padStart(2, '0')])].join('-'),
  }
}
