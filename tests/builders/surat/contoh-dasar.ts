import type { JenisBaku } from '@/lib/domain/dokumen/cetak'
import type { SuratBaku } from '@/lib/domain/surat/baku'
import type { Naskah, Penandatangan } from '@/lib/domain/surat/naskah'
import type { JenisSurat, Surat } from '@/lib/domain/surat/surat'

export const ALAMAT = 'https://pengaduan.contoh.go.id'
export const INSPEKTUR: Penandatangan = {
  jabatan: 'Inspektur',
  nama: 'Demo Inspektur',
  pangkat: 'Pembina Utama Madya',
  nip: '00000000 000000 0 000',
  cara: 'PERSETUJUAN_INTERNAL',
  at: '2026-11-19T03:12:00Z',
}
export const KASUBBAG: Penandatangan = {
  jabatan: 'Kepala Subbagian Perencanaan',
  nama: 'Demo Kasubbag',
  nip: '00000000 000000 0 001',
  cara: 'PERSETUJUAN_INTERNAL',
  at: '2026-11-18T02:05:00Z',
}
export const KETUA: Penandatangan = {
  jabatan: 'Ketua Tim Pemeriksa',
  tanpaCap: true,
  nama: 'Demo Pemeriksa',
  nip: '00000000 000000 0 004',
  cara: 'PINDAIAN_BASAH',
  at: '2026-12-03T04:00:00Z',
}
const cek = (id: string) => ({
  id,
  alamat: `${ALAMAT}/cek/${id}`,
  sidik: '3f9a01bc77d2e4c85a6b1f00d9e8c7b6a5f4e3d2c1b0a9f8e7d6c5b4a3f2e1d0',
})

export const dasar = (nomor: string | null, tanggal: string | null, penandatangan: Penandatangan, id: string | null): Naskah => ({
  layanan: 'DUMAS',
  kop: {
    pemda: 'Pemerintah Provinsi Kalimantan Barat',
    nama: 'Inspektorat',
    alamat: 'Jalan Sultan Syahrir Nomor 3, Pontianak',
    telepon: '(0561) 000000',
    kodePos: '78116',
    tempat: 'Pontianak',
  },
  nomor,
  tanggal,
  penandatangan,
  cek: id === null ? null : cek(id),
})

export const surat = { sifat: 'Rahasia', lampiran: 0 }
export const tugas = { nomor: '700.1.1/0007/ITPROV-IRBANSUS/2026', tanggal: '2026-11-24' }
export const pelapor = { nomorTiket: 'DUMAS-7K3M-9QX4', samaran: 'rotan', diterima: '2026-11-16', alamatSitus: ALAMAT }

/** Some of the papers, each of its own kind. */
export type ContohSurat<K extends JenisSurat> = Readonly<{ [J in K]: J extends JenisBaku ? SuratBaku : Extract<Surat, { jenis: J }> }>
