import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { CatatSp4n } from '@/lib/domain/lapor/catat-sp4n-schema'
import { saveAlamatBalasan } from '@/lib/data/alamat-balasan'
import type { UnitOfWork } from '@/lib/data/transaction'
import { pengaduanIdOf } from '@/lib/infra/kode'
import { assertFresh, diterimaOf, requirePencatat } from './catat-pengaduan'
import type { Meja } from './open-case'
import type { Submitted } from './submit-laporan'
import { submitSp4n } from './submit-sp4n'

/** No letter came with it. */
export const TANPA_SURAT = {
  nomorSurat: '',
  tanggalSurat: '',
  perihal: '',
  jumlahLampiran: 0,
  asalInstansi: '',
  tautan: '',
  lisan: false,
  tanpaPelapor: false,
} as const

function mejaOf(petugas: Petugas, { kanal, tanggalTerima, jamTerima }: CatatSp4n): Meja {
  const { diterimaAt, jam } = diterimaOf({ tanggalTerima, jamTerima })
  return { petugasId: petugas.id, cara: kanal, tanggalTerima, diterimaAt, surat: { ...TANPA_SURAT, jamTerima: jam } }
}

/**
 * Writes an SP4N report down that came to the desk (L2): a visitor, a call, a fax, a message. It asks for no identity and no
 * account; the reporter takes both codes home on paper, or gets them by post at the address he left for letters.
 * @throws AppError FORBIDDEN, CONFLICT ("umum.sudahTercatat"), and as submitSp4n.
 */
export async function catatSp4n(petugas: Petugas, kunciKirim: string, catatan: CatatSp4n): Promise<Submitted> {
  await requirePencatat(petugas, 'SP4N')
  await assertFresh(pengaduanIdOf(kunciKirim, 'SP4N'))
  const { samaran, kanal, kirimJawaban, kepadaSurat, alamatSurat, tanggalTerima: _tanggal, jamTerima: _jam, ...materi } = catatan
  const alamat = kirimJawaban === 'SURAT' ? { kepadaSurat, alamatSurat } : null
  const bersama = async ({ tx }: UnitOfWork, pengaduanId: string) => {
    if (alamat) await saveAlamatBalasan(tx, pengaduanId, alamat)
  }
  const meja = mejaOf(petugas, catatan)
  return submitSp4n({ kunciKirim, materi, akun: null, samaran, kanal, kirimJawaban, bersama, dikirim: catatan, meja })
}
