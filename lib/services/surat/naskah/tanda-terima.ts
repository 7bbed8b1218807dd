import 'server-only'
import { LABEL_KANAL, LABEL_KATEGORI } from '@/lib/domain/surat/label'
import type { TandaTerima } from '@/lib/domain/surat/surat'
import type { Bahan } from '../bahan'

/** The receipt again, for the file: without the access code, which nobody but the reporter has. Signed by hand at the desk. */
export function buildTandaTerima({ kasus, kop, alamatSitus, diterima, terima }: Bahan): TandaTerima | null {
  if (!terima) return null
  const at = terima.diterimaAt.toISOString()
  return {
    layanan: kasus.layanan,
    kop,
    nomor: null,
    tanggal: diterima,
    cek: null,
    jenis: 'TANDA_TERIMA',
    penandatangan: { jabatan: 'Petugas Penerima', nama: '(................................)', cara: 'PINDAIAN_BASAH', at },
    nomorTiket: kasus.nomorTiket,
    kodeAkses: null,
    samaran: kasus.samaran,
    diterimaAt: at,
    kanal: LABEL_KANAL[terima.kanal],
    judul: terima.judul,
    kategori: terima.mengenai ?? LABEL_KATEGORI[terima.kategori],
    bukti: terima.bukti.map(({ jenis, sidik }) => ({ jenisBerkas: jenis, sidik })),
    langkahBerikut:
      'Pengaduan didaftar dalam Buku Pengaduan dan diperiksa kelengkapannya. Bila ada yang kurang, pelapor diberi tahu melalui halaman lacak, atau dengan surat bila itu yang dipilihnya.',
    batas: { hariKerja: terima.batas.hari, tanggal: terima.batas.tanggal },
    alamatSitus,
  }
}
