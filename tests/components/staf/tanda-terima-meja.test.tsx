import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { TandaTerimaMeja, type TandaTerimaMejaProps } from '@/components/staf/meja/TandaTerimaMeja'
import { renderUi } from '../render-ui'

const KODE = '4TDH-8RW2-M6KC-Q1Z7'

const receipt: TandaTerimaMejaProps = {
  terima: {
    layanan: 'DUMAS',
    kantor: 'Inspektorat Provinsi Rekaan',
    kontak: { alamat: 'Jalan Contoh 1', telepon: '(0532) 12345' },
    alamatLacak: 'http://localhost/lacak',
    nomorTiket: 'DUMAS-7K3M-9QX4',
    samaran: 'ulin_4821',
    sendiri: {},
    judul: 'Pungutan di loket',
    kategori: 'OPD',
    mengenai: 'Dinas Rekaan',
    kirimJawaban: 'SURAT',
    kanal: 'SURAT',
    diterimaAt: new Date('2026-11-23T02:30:00Z'),
    keberatan: false,
    bukti: [{ jenis: 'application/pdf', ukuran: 1024, sidik: `97bf1ea8${'0'.repeat(56)}`, sidikPilihan: null }],
    batas: { jenis: 'PENYELESAIAN', hari: 90, tanggal: '2027-04-15', perkiraan: true },
    hariPenyelesaian: 90,
  },
  surat: {
    jamTerima: '09:30',
    nomorSurat: '12/LSM/XI/2026',
    tanggalSurat: '2026-11-20',
    perihal: 'Pengaduan',
    jumlahLampiran: 2,
    asalInstansi: '',
    tautan: '',
    lisan: false,
    tanpaPelapor: false,
  },
  kantor: { nama: 'Inspektorat', pemda: 'Pemerintah Provinsi Rekaan', alamat: 'Jalan Contoh', telepon: '(0561) 000000' },
  petugas: { nama: 'Demo Petugas', jabatan: 'Petugas Penerima' },
  alamatLacak: 'https://contoh.test/lacak',
  kodeAkses: KODE,
}

describe('the receipt of the desk', () => {
  it('says when and how it came, what came with it, and by when it is answered', () => {
    renderUi(<TandaTerimaMeja {...receipt} lembar="pelapor" />)
    const paper = screen.getByRole('article')
    for (const text of [
      'DUMAS-7K3M-9QX4',
      'Senin, 23 November 2026, pukul 09.30 WIB',
      'Surat',
      '12/LSM/XI/2026',
      'ulin_4821',
      '97bf1ea8',
      'Paling lama 90 hari kerja, sampai Kamis, 15 April 2027 (perkiraan)',
      'https://contoh.test/lacak',
      'Demo Petugas',
    ]) {
      expect(paper).toHaveTextContent(text)
    }
    expect(paper).toHaveTextContent(KODE.split('-').join(''))
  })

  it('keeps the code off the copy for the files', () => {
    renderUi(<TandaTerimaMeja {...receipt} lembar="arsip" />)
    const paper = screen.getByRole('article')
    for (const group of KODE.split('-')) expect(paper).not.toHaveTextContent(group)
    expect(paper).toHaveTextContent('Hanya pada lembar pelapor')
  })

  it('names no time nobody wrote down, and no code where there is no reporter', () => {
    renderUi(<TandaTerimaMeja {...receipt} surat={{ ...receipt.surat, jamTerima: '' }} kodeAkses={null} lembar="arsip" />)
    const paper = screen.getByRole('article')
    expect(paper).toHaveTextContent('Senin, 23 November 2026')
    expect(paper).not.toHaveTextContent('pukul')
    expect(paper).not.toHaveTextContent('ulin_4821')
    expect(paper).toHaveTextContent('informasi tanpa pelapor')
  })
})
