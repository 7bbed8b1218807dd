import 'server-only'
import { berpindaianDi, type JenisPindaian } from '@/lib/domain/dokumen/cetak'
import { mayUploadPindaian } from '@/lib/domain/dokumen/hak'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKasus, type Kasus } from '@/lib/data/kasus'
import { findBerkasKasus } from '@/lib/data/kasus-detail'
import { db } from '@/lib/infra/db'
import { readDokumen, type Dokumen } from '@/lib/services/staf/read-dokumen'

export type NaskahTertandatangani = Readonly<{ jenis: JenisPindaian; versi: number; nomor: string | null; bolehUnggah: boolean }>

type Versi = Readonly<{ versi: number; nomor: string | null }>

/** Which versions of a paper that is signed with ink bear their signature. */
const TERTANDATANGANI: Readonly<Record<JenisPindaian, (dokumen: Dokumen) => readonly Versi[]>> = {
  SURAT_TUGAS: ({ suratTugas }) => suratTugas.filter((row) => row.ditandatanganiAt !== null),
  LHP: ({ lhp }) => lhp.filter((row) => row.finalAt !== null),
  SURAT_JAWABAN: ({ jawaban }) => jawaban.filter((row) => row.status === 'DISETUJUI'),
}

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
  const naskah = berpindaianDi(kasus.layanan).flatMap(([paper, jenis]) => {
    const bolehUnggah = mayUploadPindaian(kasus.layanan, paper, held)
    return TERTANDATANGANI[jenis](dokumen).map(({ versi, nomor }) => ({ jenis, versi, nomor, bolehUnggah }))
  })
  return { kasus, naskah }
}
