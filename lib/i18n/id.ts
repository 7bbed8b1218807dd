import akun from './id/akun.json'
import awal from './id/awal.json'
import beranda from './id/beranda.json'
import bukti from './id/bukti.json'
import buku from './id/buku.json'
import cek from './id/cek.json'
import dumas from './id/dumas.json'
import formLangkah from './id/form-langkah.json'
import meja from './id/meja.json'
import formSp4n from './id/form-sp4n.json'
import formLaporan from './id/form-laporan.json'
import galat from './id/galat.json'
import gaya from './id/gaya.json'
import hak from './id/hak.json'
import halaman from './id/halaman.json'
import impor from './id/impor.json'
import instansi from './id/instansi.json'
import isian from './id/isian.json'
import jejakAudit from './id/jejak-audit.json'
import kanal from './id/kanal.json'
import kantor from './id/kantor.json'
import kasus from './id/kasus.json'
import kerangka from './id/kerangka.json'
import jabatan from './id/jabatan.json'
import kinerja from './id/kinerja.json'
import kunci from './id/kunci.json'
import kustodi from './id/kustodi.json'
import lacak from './id/lacak.json'
import lapor from './id/lapor.json'
import ledger from './id/ledger.json'
import pilihan from './id/pilihan.json'
import pindaian from './id/pindaian.json'
import berkas from './id/berkas.json'
import pindaianMasuk from './id/pindaian-masuk.json'
import publik from './id/publik.json'
import rekap from './id/rekap.json'
import staf from './id/staf.json'
import sistem from './id/sistem.json'
import standar from './id/standar.json'
import statistik from './id/statistik.json'
import sp4n from './id/sp4n.json'
import surat from './id/surat.json'
import suratKeluar from './id/surat-keluar.json'
import tandaTerima from './id/tanda-terima.json'
import tataCara from './id/tata-cara.json'
import telusur from './id/telusur.json'
import kodeBaru from './id/kode-baru.json'
import wakil from './id/wakil.json'
import ui from './id/ui.json'
import { kataIsian, kataLayanan, kataStandar } from './kata-layanan'

export const id = {
  beranda: { ...beranda, jalur: { ...beranda.jalur, ...kataLayanan('id', 'beranda') } },
  formLaporan,
  formulir: kataLayanan('id', 'formulir'),
  jejak: kataLayanan('id', 'jejak'),
  jejakAudit,
  galat,
  gaya,
  halaman,
  instansi: { ...instansi, layanan: kataLayanan('id', 'pengaturan') },
  isian: { ...isian, ...(kataIsian('id') as object) },
  kerangka,
  jabatan,
  kinerja,
  kunci,
  kustodi,
  lacak,
  ledger,
  telusur,
  kodeBaru,
  wakil,
  lapor: {
    ...lapor,
    hasil: { ...lapor.hasil, ...kataLayanan('id', 'saran') },
    samping: { ...lapor.samping, lajur: kataLayanan('id', 'lajur') },
  },
  pilihan,
  publik,
  tandaTerima: { ...tandaTerima, layananIsi: kataLayanan('id', 'tandaTerima') },
  tataCara,
  ui,
  formLangkah,
  kasus,
  staf,
  sistem,
  standar: {
    ...standar,
    nama: kataStandar('id', 'nama'),
    waktu: { ...standar.waktu, ...kataStandar('id', 'waktu') },
    bawaan: { ...standar.bawaan, ...kataStandar('id', 'bawaan') },
  },
  awal,
  hak,
  bukti,
  buku: { ...buku, layanan: kataLayanan('id', 'buku') },
  dumas,
  meja: { ...meja, meja: kataLayanan('id', 'meja') },
  surat,
  suratKeluar,
  pindaian,
  berkas,
  pindaianMasuk,
  cek,
  akun,
  formSp4n,
  sp4n,
  rekap,
  statistik,
  kanal,
  kantor,
  impor,
}
