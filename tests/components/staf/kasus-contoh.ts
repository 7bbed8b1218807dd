import { pilihan } from '@/tests/builders/pilihan'
import type { KasusView } from '@/components/staf/kasus/view'

const JAM = new Date('2026-11-20T02:15:00Z')

const isi = {
  judul: 'Warga diminta membayar untuk surat keterangan',
  terlapor: '',
  apa: 'Warga diminta membayar.',
  kapan: 'Oktober 2026',
  dimana: 'Loket',
  siapa: '',
  mengapa: '',
  bagaimana: '',
  isi: 'Uraian rekaan.',
  alasanTanpaBukti: '',
  keteranganTanpaBukti: '',
}

/** A case being verified, as its verifier sees it; tests change what they are about. */
export function contohKasus(change: Partial<KasusView> = {}): KasusView {
  return {
    id: 'a'.repeat(32),
    layanan: 'WBS',
    versi: 4,
    nomorTiket: 'WBS-9M2R-K7C4',
    nomorRegister: '024/WBS/XI/2026',
    status: 'DIVERIFIKASI',
    samaran: 'melati_kumai',
    kadar: null,
    kirimJawaban: 'SURAT',
    diterimaAt: JAM,
    pemegang: 'Demo Verifikator',
    sebagai: ['VERIFIKATOR'],
    hariIni: '2026-11-23',
    tenggat: {
      tenggat: { jenis: 'VERIFIKASI', mulai: '2026-11-18', anggaran: 3, perpanjangan: 0, status: 'BERJALAN', selesai: null, jeda: [] },
      hitungan: { terpakai: 2, sisa: 1, lewat: 0, batas: '2026-11-23', perkiraan: false },
      strip: [
        { kind: 'used', gapBefore: false },
        { kind: 'used', gapBefore: false },
        { kind: 'today', gapBefore: true },
      ],
      uraian: { mulai: '2026-11-18', anggaran: 3, perpanjangan: 0, geser: null, batas: '2026-11-23', lewati: [], jeda: [] },
    },
    janji: {
      hitungan: { terpakai: 3, sisa: 57, lewat: 0, batas: '2027-02-16', perkiraan: false },
      uraian: {
        mulai: '2026-11-18',
        anggaran: 60,
        perpanjangan: 0,
        geser: null,
        batas: '2027-02-16',
        lewati: [{ dari: '2026-12-24', sampai: '2026-12-25', daerah: false }],
        jeda: [{ mulai: '2026-12-01', selesai: '2026-12-03' }],
      },
    },
    langkah: [
      pilihan('WBS', 'PERIKSA_BERKAS'),
      pilihan('WBS', 'USULKAN_ARSIP'),
      pilihan('WBS', 'TERUSKAN', ['DAFTAR_LENGKAP', 'IDENTITAS_SAH']),
    ],
    berikut: {
      utama: 'PERIKSA_BERKAS',
      boleh: [pilihan('WBS', 'PERIKSA_BERKAS'), pilihan('WBS', 'USULKAN_ARSIP')],
      tertahan: [pilihan('WBS', 'TERUSKAN', ['DAFTAR_LENGKAP', 'IDENTITAS_SAH'])],
    },
    giliran: { langkah: 'PERIKSA_BERKAS', peran: ['VERIFIKATOR'], sejak: '2026-11-18' },
    materi: { isi, surat: null, jenisDugaan: ['PUNGLI'], mengenai: 'Desa Sungai Tendang, Kumai', bukti: [], pesan: [] },
    dokumen: {
      klasifikasi: null,
      suratTugas: [],
      catatan: [],
      lhp: [],
      rujukan: [],
      jawaban: [],
      telaahan: [],
      disposisi: [],
      distribusi: [],
      laporan: null,
      notaDinas: [],
      substansi: [],
      rilis: [],
    },
    daftar: null,
    periksaIdentitas: null,
    usulanArsip: null,
    kiriman: null,
    publikasi: null,
    terlapor: [],
    riwayat: [
      { id: '2', langkah: 'NILAI_BERKADAR', oleh: 'Demo Irban Khusus', peran: 'IRBAN_KHUSUS', catatan: null, at: JAM },
      { id: '1', langkah: 'KIRIM', oleh: null, peran: null, catatan: null, at: JAM },
    ],
    wakil: [],
    dibuka: [],
    rantai: { induk: null, keberatan: [], alasan: null },
    ...change,
  }
}
