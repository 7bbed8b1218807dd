import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isiSchema, type Isi } from '@/lib/domain/lapor/materi-schema'
import { suratMasukSchema, type SuratMasuk } from '@/lib/domain/lapor/surat-masuk'
import type { DataTandaTerima } from '@/lib/domain/lapor/tanda-terima'
import type { Kantor } from '@/lib/domain/surat/naskah'
import { findInstansiAktif } from '@/lib/data/instansi'
import { findTandaTerima } from '@/lib/data/pengaduan'
import { hasTandaTerimaSurat } from '@/lib/data/kiriman'
import { db } from '@/lib/infra/db'
import { inTransaction } from '@/lib/data/transaction'
import { openJson } from '@/lib/infra/cipher'
import { env } from '@/lib/infra/env'
import { getTandaTerima } from './get-tanda-terima'

export type TandaTerimaMeja = Readonly<{
  terima: DataTandaTerima
  surat: SuratMasuk
  kantor: Kantor
  petugas: Readonly<{ nama: string; jabatan: string }>
  alamatLacak: string
  /** It is posted: nobody stands here to take it. */
  dikirim: boolean
  /** What the reporter said, for him to sign; null unless it was told orally. */
  lisan: Isi | null
}>

/**
 * The receipt of a case this officer has just written down, for printing. It holds no name of the reporter and no register
 * number; its access code is not here but in the officer's own session. Each look is an audit row.
 * @throws AppError NOT_FOUND unless this very officer wrote the case down.
 */
export async function getTandaTerimaMeja(petugas: Petugas, pengaduanId: string): Promise<TandaTerimaMeja> {
  const [row, terima] = await Promise.all([findTandaTerima(pengaduanId), getTandaTerima(pengaduanId)])
  if (!row?.suratTersegel || !terima || row.dicatatId !== petugas.id) throw new AppError('NOT_FOUND')
  const kantor = await findInstansiAktif(row.layanan)
  if (!kantor) throw new AppError('NOT_FOUND')
  await inTransaction(async ({ audit }) =>
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'LIHAT_TANDA_TERIMA', objek: `pengaduan:${pengaduanId}` }),
  )
  const surat = suratMasukSchema.parse(openJson(row.suratTersegel, segel.surat(pengaduanId)))
  return {
    terima,
    surat,
    kantor: { nama: kantor.nama, pemda: kantor.pemda, alamat: kantor.alamat, telepon: kantor.telepon },
    petugas: { nama: petugas.nama, jabatan: petugas.jabatan },
    dikirim: !surat.tanpaPelapor && (await hasTandaTerimaSurat(db, pengaduanId)),
    alamatLacak: `${env().appUrl}/lacak`,
    lisan: surat.lisan ? isiSchema.parse(openJson(row.materiTersegel, segel.isi(pengaduanId))) : null,
  }
}
