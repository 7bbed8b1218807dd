import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import type { BarisPelepasan, BarisPembukaan } from '@/lib/domain/identitas/ledger'
import { countLedger, listLedger, listPelepasan } from '@/lib/data/pembukaan-ledger'
import { listPetugasNames } from '@/lib/data/petugas'
import { bukuScope } from '@/lib/data/scope'
import { inTransaction } from '@/lib/data/transaction'
import { refuse } from '@/lib/services/alur/audit-refusal'
import { mayAt } from '@/lib/services/kunci/authorize'

const PAGE = 50
const PELEPASAN = 50

export type Ledger = Readonly<{
  baris: readonly BarisPembukaan[]
  pelepasan: readonly BarisPelepasan[]
  jumlah: number
  halaman: number
  jumlahHalaman: number
}>

async function readRows(petugas: Petugas, layanan: readonly Layanan[], halaman: number) {
  // A case about the reader himself, or that goes around his post, is somebody else's to watch over.
  const scope = { OR: layanan.map((each) => bukuScope(petugas, each)) }
  const [rows, jumlah, pelepasan] = await Promise.all([
    listLedger(scope, PAGE, (halaman - 1) * PAGE),
    countLedger(scope),
    listPelepasan(layanan, PELEPASAN),
  ])
  const names = await listPetugasNames([...rows, ...pelepasan].map((row) => row.petugasId))
  return { rows, jumlah, pelepasan, nameOf: (id: string) => names.get(id) ?? '' }
}

/**
 * The ledger of openings for the data protection officer: whatever left the vault stands here, also when the tab was
 * closed or the server killed in between.
 * @throws AppError FORBIDDEN.
 */
export async function getLedger(petugas: Petugas, halaman: number): Promise<Ledger> {
  const layanan = LAYANAN.filter((each) => mayAt(petugas, each, 'identitas:read-ledger'))
  if (layanan.length === 0) {
    return refuse(petugas, 'BACA_CATATAN_PEMBUKAAN', 'pembukaanIdentitas', 'FORBIDDEN')
  }
  const { rows, jumlah, pelepasan, nameOf } = await readRows(petugas, layanan, halaman)
  await inTransaction(async ({ audit }) =>
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'BACA_CATATAN_PEMBUKAAN', objek: 'pembukaanIdentitas', rincian: { halaman } }),
  )
  return {
    jumlah,
    halaman,
    jumlahHalaman: Math.max(1, Math.ceil(jumlah / PAGE)),
    baris: rows.map((row) => ({
      id: row.id,
      at: row.dibuatAt,
      layanan: row.pengaduan.layanan,
      nomor: row.pengaduan.nomorRegister ?? row.pengaduan.nomorTiket,
      petugas: nameOf(row.petugasId),
      alasan: row.alasan,
      dasar: row.dasar,
      uraian: row.uraian,
      asli: row.buktiId !== null,
      dilepas: row.dilepasAt !== null,
      cetak: row.cetak.map((sheet) => sheet.kode),
    })),
    pelepasan: pelepasan.map((row) => ({
      id: row.id,
      at: row.dibuatAt,
      layanan: row.serahTerima.layanan,
      petugas: nameOf(row.petugasId),
      tahap: row.tahap,
      pemulihan: row.serahTerima.jenis === 'PEMULIHAN',
      dilepas: row.jumlah !== null,
    })),
  }
}
