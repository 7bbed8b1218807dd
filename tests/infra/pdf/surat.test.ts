import { describe, expect, it, jest } from '@jest/globals'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { JenisSurat, Surat } from '@/lib/domain/surat/surat'
import { drawSurat } from '@/lib/infra/pdf/draw-surat'
import { patahkan } from '@/lib/infra/pdf/Tabel'
import { CONTOH } from '@/scripts/lib/contoh-surat'
import { readPdf } from '@/tests/support/pdf'

jest.setTimeout(60_000)

const KOP = [
  'PEMERINTAH PROVINSI KALIMANTAN BARAT',
  'INSPEKTORAT',
  'Jalan Sultan Syahrir Nomor 3, Pontianak, Kode Pos 78116',
  'Telepon (0561) 000000',
]
const INSPEKTUR = [
  'Inspektur,',
  'Persetujuan internal',
  'Belum ditandatangani secara elektronik (belum TTE).',
  'Demo Inspektur',
  'NIP 00000000 000000 0 000',
]
const CODE = ['Cocokkan surat ini di', 'Sidik 3F9A 01BC 77D2', 'Bukan tanda tangan elektronik.']

/** What must stand on each paper, in the order in which it is read: head, number, addressee, body, signer. */
const URUTAN: Readonly<Record<JenisSurat, readonly string[]>> = {
  TELAAHAN: [
    ...KOP,
    'TELAAHAN STAF',
    'Yth. Inspektur melalui Sekretaris',
    'Dari',
    '18 November 2026',
    '029/TS/XI/2026',
    '1 (satu) berkas',
    'I. Persoalan',
    'II. Praanggapan',
    'III. Fakta-fakta',
    'IV. Analisis',
    'V. Simpulan',
    'VI. Saran',
    'Hasil penelitian berkas',
    'Kepala Subbagian Perencanaan,',
    'Demo Kasubbag',
  ],
  DISPOSISI: [
    ...KOP,
    'LEMBAR DISPOSISI',
    'Surat dari',
    'nama samaran',
    'No. Agenda',
    '031/DUMAS/XI/2026',
    'Hal',
    'Diteruskan kepada Sdr.:',
    'Inspektur Pembantu Khusus (penanggung',
    'Dengan hormat harap:',
    'Catatan:',
    '27 November 2026',
    ...CODE,
    ...INSPEKTUR,
    '90 (sembilan puluh) hari kerja',
    '8 April 2027',
  ],
  SURAT_TUGAS: [
    ...KOP,
    'SURAT TUGAS',
    'Nomor 700.1.1/0007/ITPROV-IRBANSUS/2026',
    'Dasar',
    'MENUGASKAN',
    'Kepada',
    'Demo Irban Khusus',
    'Ketua tim',
    'Untuk',
    'pemeriksaan pengaduan masyarakat',
    '25 November 2026 sampai dengan',
    'Pontianak, 24 November 2026',
    ...INSPEKTUR,
    'Tembusan:',
    'Gubernur Kalimantan Barat',
  ],
  BA_KLARIFIKASI: [
    ...KOP,
    'BERITA ACARA KLARIFIKASI',
    'Kamis, 3 Desember 2026',
    'Demo Pemeriksa',
    'Demo Kepala Seksi',
    'Siapa yang menetapkan',
    'Jawab:',
    'Yang dimintai klarifikasi,',
    'Ketua Tim,',
    'Tanda tangan dan cap dinas',
  ],
  KERTAS_KERJA: [
    ...KOP,
    'DAFTAR KERTAS KERJA PEMERIKSAAN',
    '031/DUMAS/XI/2026',
    'Judul dan uraian',
    'Daftar penerima',
    'Kunjungan penerima',
    'Ketua Tim,',
  ],
  LHP: [
    ...KOP,
    'LAPORAN HASIL PEMERIKSAAN',
    'Nomor 700.1.2.1/0005/ITPROV-IRBANSUS/2026',
    'Rahasia',
    'BAB I',
    'Rekomendasi',
    'Kepala dinas',
    '15 Januari',
    'ditindaklanjuti',
    'BAB II',
    'BAB III',
    'Temuan 1.',
    'Kondisi',
    'Kriteria',
    'Sebab',
    'Akibat',
    'Rp21.000.000,00',
    'BAB IV',
    'BAB V',
    'Paraf berjenjang',
    ...INSPEKTUR,
  ],
  SURAT_JAWABAN: [
    ...KOP,
    'Pontianak, 18 Desember 2026',
    'Nomor',
    '700.1.2.4/0012/ITPROV-IRBANSUS/2026',
    'Sifat',
    'Rahasia',
    'Lampiran',
    'Hal',
    'Jawaban atas Pengaduan',
    'Yth. Pelapor dengan nama samaran rotan',
    'Nomor tiket DUMAS-7K3M-9QX4',
    'di Tempat',
    'Terima kasih',
    'terbukti sebagian',
    'mengajukan keberatan',
    'Ombudsman',
    ...CODE,
    ...INSPEKTUR,
  ],
  SURAT_PELIMPAHAN: [
    ...KOP,
    'Pontianak, 20 November 2026',
    'Nomor',
    '700.1.2.4/0002/ITPROV-PLH/2026',
    'Yth. Inspektur Kabupaten Contoh',
    '032/DUMAS/XI/2026',
    'seluruh penanganan',
    'Identitas pelapor tersegel',
    ...INSPEKTUR,
    'Tembusan:',
  ],
  PERMINTAAN_KELENGKAPAN: [
    ...KOP,
    'Pontianak, 20 November 2026',
    '700.1.2.4/0004/ITPROV-KLP/2026',
    'Yth. Pelapor dengan nama samaran rotan',
    'Waktu kejadian',
    'Tempat kejadian',
    '10 (sepuluh) hari kerja',
    '4 Desember 2026',
    'Inspektur,',
    'Tanda tangan dan cap dinas',
  ],
  TANDA_TERIMA: [
    ...KOP,
    'TANDA TERIMA PENGADUAN',
    '16 November 2026, 09.15 WIB',
    'rotan',
    'Nomor tiket',
    'DUMAS-7K3M-9QX4',
    'Kode akses',
    '4TDH-8RW2-M6KC-Q1Z7',
    'Bukti yang diterima',
    '9c0d1e2f3a4b5c6d',
    'Petugas Penerima,',
  ],
  AMPLOP: [...KOP, 'Kepada', 'Yth. rotan', 'Nomor tiket DUMAS-7K3M-9QX4', 'Alamat ditulis oleh Pemegang Identitas.'],
  BUKU_PENGADUAN: [
    ...KOP,
    'BUKU PENGADUAN',
    'Dumas, November 2026',
    'No. register',
    '024/DUMAS/XI/',
    'Tuntas/',
    'Ditutup',
    'Mengetahui,',
    'Sekretaris,',
    'Demo Sekretaris',
    'Petugas Penerima,',
  ],
  NOTA_DINAS: [
    'PEMERINTAH KABUPATEN KETAPANG',
    'DINAS PEKERJAAN UMUM DAN PENATAAN RUANG',
    'NOTA DINAS',
    'Kepada',
    'selaku Admin Instansi',
    'Dari',
    'Pejabat Penghubung',
    '20 November 2026',
    '017/DISKOMINFO-A.500.12.11.3/2026',
    'Segera',
    'Nomor 9184207',
    'Uraian laporan',
    'Hasil tindak lanjut',
    'Rencana dan target waktu',
    'Konsep tanggapan untuk pelapor',
    'Demikian disampaikan',
    ...CODE,
    'Pejabat Penghubung,',
    'Demo Pejabat Penghubung',
  ],
  REKAP: [
    'PEMERINTAH KABUPATEN KETAPANG',
    'DINAS KOMUNIKASI DAN INFORMATIKA',
    'REKAPITULASI TANGGAPAN SP4N-LAPOR!',
    'November 2026',
    'A. Menurut perangkat daerah',
    'Sisa masa',
    'Seluruh kabupaten',
    '6 (86%)',
    'C. Daftar tanggapan',
    'dirahasiakan',
    'Cara menghitung',
    'Jumlah = sisa',
    'Ketapang, 1 Desember 2026',
    'Kepala Dinas',
    'Demo Kepala',
  ],
  RILIS_MEDIA: [...KOP, 'RILIS MEDIA', 'Nomor 700.1.2.4/0001/ITPROV-RM/2026', 'Penanganan Pengaduan', 'Narahubung', ...INSPEKTUR],
}

const MM: Readonly<Record<Kertas, readonly [number, number]>> = { A4: [210, 297], F4: [215, 330] }
const SEMUA = Object.values<Surat>(CONTOH).map((surat) => [surat.jenis, surat] as const)

/** Where each phrase begins, searched from the end of the one before; -1 where the order breaks. */
function inOrder(teks: string, phrases: readonly string[]): readonly (readonly [string, boolean])[] {
  let from = 0
  return phrases.map((phrase) => {
    const at = teks.indexOf(phrase, from)
    if (at >= 0) from = at + phrase.length
    return [phrase, at >= 0] as const
  })
}

describe.each(SEMUA)('%s', (jenis, surat) => {
  it.each(['A4', 'F4'] as const)('on %s is read in order, on the right sheet, with its fonts inside', async (kertas) => {
    const { halaman, teks, huruf } = await readPdf(await drawSurat(surat, kertas))
    expect(inOrder(teks.replaceAll('\n', ' ').replaceAll(/ +/g, ' '), URUTAN[jenis]).filter(([, found]) => !found)).toEqual([])
    const sheet = ['BUKU_PENGADUAN', 'REKAP'].includes(jenis) ? [...MM[kertas]].reverse() : MM[kertas]
    for (const { lebar, tinggi } of halaman) expect([Math.round((lebar * 25.4) / 72), Math.round((tinggi * 25.4) / 72)]).toEqual(sheet)
    expect(huruf.length).toBeGreaterThan(0)
    for (const name of huruf) expect(name).toMatch(/Arimo[^ ]*$/)
    expect(teks).not.toMatch(/undefined|NaN|null|\[object|\{\w+\}/)
  })

  it('says of itself what it is and which office it is from, and names no person there', async () => {
    const { info } = await readPdf(await drawSurat(surat, 'A4'))
    expect(info).toMatchObject({ Author: `${surat.kop.nama} ${surat.kop.pemda}`, Language: 'id-ID' })
    expect(JSON.stringify(info)).not.toMatch(/Demo|rotan/)
  })
})

describe('papers', () => {
  it('of more than one page number them, and a letter of one page carries no number', async () => {
    const { halaman } = await readPdf(await drawSurat(CONTOH.LHP, 'A4'))
    expect(halaman.length).toBeGreaterThan(1)
    halaman.forEach(({ teks }, index) => expect(teks).toContain(`Halaman ${index + 1} dari ${halaman.length}`))
    expect((await readPdf(await drawSurat(CONTOH.SURAT_JAWABAN, 'A4'))).teks).not.toContain('Halaman')
  })

  it('for the reporter never show the number of the register', async () => {
    for (const jenis of ['SURAT_JAWABAN', 'PERMINTAAN_KELENGKAPAN', 'TANDA_TERIMA', 'AMPLOP'] as const) {
      expect([jenis, (await readPdf(await drawSurat(CONTOH[jenis], 'A4'))).teks]).toEqual([
        jenis,
        expect.not.stringMatching(/\d{3}\/DUMAS\//),
      ])
    }
  })

  it('not signed yet are marked as drafts, and carry no mark of an electronic signature', async () => {
    const draft = {
      ...CONTOH.SURAT_JAWABAN,
      nomor: null,
      tanggal: null,
      cek: null,
      penandatangan: { ...CONTOH.SURAT_JAWABAN.penandatangan, cara: null, at: null },
    }
    const { teks } = await readPdf(await drawSurat(draft, 'A4'))
    for (const words of ['KONSEP', '(konsep, belum bernomor)', 'Konsep, belum ditandatangani.']) expect(teks).toContain(words)
    expect(teks).not.toMatch(/Cocokkan surat|Persetujuan internal|BSrE|sertifikat/)
  })

  it('as long as anybody writes keep every word, and repeat the head of a table on each page', async () => {
    const panjang = Array.from({ length: 900 }, (_, i) => `kata${i}`).join(' ')
    const baris = Array.from(
      { length: 80 },
      (_, i) => CONTOH.BUKU_PENGADUAN.baris[0]?.map((sel, kolom) => (kolom === 0 ? `#${i + 1}#` : sel)) ?? [],
    )
    const lhp = await readPdf(await drawSurat({ ...CONTOH.LHP, bab: { ...CONTOH.LHP.bab, hasil: panjang } }, 'F4'))
    for (const i of [0, 450, 899]) expect(lhp.teks).toContain(`kata${i}`)
    const buku = await readPdf(await drawSurat({ ...CONTOH.BUKU_PENGADUAN, baris }, 'A4'))
    for (const i of [1, 40, 80]) expect(buku.teks).toContain(`#${i}#`)
    const rows = buku.halaman.filter(({ teks }) => /#\d+#/.test(teks))
    expect(rows.length).toBeGreaterThan(2)
    for (const { teks } of rows) expect(teks).toContain('No. register')
  })

  it('break a long number after a slash or hyphen, without adding a sign', () => {
    expect(patahkan('700.1.2.4/0011/ITPROV-IRBANSUS/2026', 16)).toBe('700.1.2.4/0011/\nITPROV-IRBANSUS/\n2026')
    expect(patahkan('pendek saja', 16)).toBe('pendek saja')
  })
})
