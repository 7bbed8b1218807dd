import 'server-only'
import { mayUploadPindaian, type JenisPindaian } from '@/lib/domain/surat/pindaian'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKasus, type Kasus } from '@/lib/data/kasus'
import { findBerkasKasus } from '@/lib/data/kasus-detail'
import { db } from '@/lib/infra/db'
import { readDokumen } from '@/lib/services/staf/read-dokumen'

export type NaskahTertandatangani = Readonly<{ jenis: JenisPindaian; versi: number; nomor: string | null; bolehUnggah: boolean }>

/**
 * The signed versions of the papers this petugas may read, by the rules of the case page: those whose scans he may open.
 * @throws AppError NOT_FOUND outside his scope.
 */
export async function naskahTertandatangani(
  petugas: Petugas,
  pengaduanId: string,
): Promise<Readonly<{ kasus: Kasus; naskah: readonly NaskahTertandatangani[] }>> {
  const [kasus, berkas] = await Promise.all([findKasus(db, petugas, pengaduanId), findBerkasKasus(petugas, pengaduanId)])
  if (!kasus || !berkas) throw new AppError('NOT_FOUND')
  const held = peranEfektif(petugas, kasus.layanan, kasus.peranDihindari)
  const dokumen = readDokumen(berkas, held, (id) => id ?? '')
  const to =
    (jenis: JenisPindaian) =>
    ({ versi, nomor }: Readonly<{ versi: number; nomor: string | null }>) => ({
      jenis,
      versi,
      nomor,
      bolehUnggah: mayUploadPindaian(jenis, held),
    })
  const naskah = [
    ...dokumen.suratTugas.filter((row) => row.ditandatanganiAt !== null).map(to('SURAT_TUGAS')),
    ...dokumen.lhp.filter((row) => row.finalAt !== null).map(to('LHP')),
    ...dokumen.jawaban.filter((row) => row.status === 'DISETUJUI').map(to('SURAT_JAWABAN')),
  ]
  return { kasus, naskah }
}
