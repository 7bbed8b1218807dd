import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { DIPINDAHKAN, nomorKolom } from '@/lib/domain/buku/kolom'
import type { PembetulanInput } from '@/lib/domain/buku/buku-schema'
import { AppError } from '@/lib/domain/errors'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { findEntri } from '@/lib/data/buku-baca'
import { inTransaction } from '@/lib/data/transaction'
import { sealJson } from '@/lib/infra/cipher'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { assertBuku } from './hak-buku'
import { readsOf } from './sel-buku'

const MATERI: readonly string[] = ['surat', 'terlapor', 'isi', 'jenis']

/**
 * Sets one column of an entry right by a new row under the same number; what stood there stays to be read. A number he must
 * not know of is as unknown as one that was never given.
 * @throws AppError FORBIDDEN, INVALID_INPUT ("nomorRegister.tidakAda", "kolomBuku.tersegel"), CONFLICT when another row came first.
 */
export async function correctBuku(petugas: Petugas, input: PembetulanInput): Promise<void> {
  const { layanan, nomorRegister, kolomBuku, seharusnya, alasanPembetulan } = input
  await assertBuku(petugas, layanan, 'buku:correct', 'KOREKSI_BUKU')
  const entri = await findEntri(petugas, layanan, nomorRegister)
  if (!entri || entri.status === DIPINDAHKAN) throw new AppError('INVALID_INPUT', ['nomorRegister.tidakAda'])
  const reads = readsOf(petugas, { layanan, peranDihindari: entri.pengaduan.peranDihindari })
  if (MATERI.includes(kolomBuku) && !reads.materi) throw new AppError('INVALID_INPUT', ['kolomBuku.tersegel'])
  const { pengaduanId } = entri
  const baris = entri.baris + 1
  const kolom = nomorKolom(kolomBuku)
  try {
    await inTransaction(async ({ tx, at, audit }) => {
      await appendBukuPengaduan(
        { tx, at, audit },
        {
          pengaduanId,
          baris,
          kolom,
          status: kolomBuku === 'status' ? seharusnya : entri.status,
          petugasId: petugas.id,
          ...(entri.keterangan === null ? {} : { keterangan: entri.keterangan }),
          pembetulanTersegel: sealJson({ seharusnya, alasan: alasanPembetulan }, segel.pembetulan(pengaduanId, baris)),
        },
      )
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'KOREKSI_BUKU', objek: `pengaduan:${pengaduanId}`, rincian: { kolom, baris } })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}
