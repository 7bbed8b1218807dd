import akun from './en/akun.json'
import awal from './en/awal.json'
import beranda from './en/beranda.json'
import bukti from './en/bukti.json'
import buku from './en/buku.json'
import cek from './en/cek.json'
import dumas from './en/dumas.json'
import formLangkah from './en/form-langkah.json'
import meja from './en/meja.json'
import formSp4n from './en/form-sp4n.json'
import formLaporan from './en/form-laporan.json'
import galat from './en/galat.json'
import gaya from './en/gaya.json'
import hak from './en/hak.json'
import halaman from './en/halaman.json'
import impor from './en/impor.json'
import instansi from './en/instansi.json'
import isian from './en/isian.json'
import jejakAudit from './en/jejak-audit.json'
import kanal from './en/kanal.json'
import kantor from './en/kantor.json'
import kasus from './en/kasus.json'
import kerangka from './en/kerangka.json'
import jabatan from './en/jabatan.json'
import kinerja from './en/kinerja.json'
import kunci from './en/kunci.json'
import kustodi from './en/kustodi.json'
import lacak from './en/lacak.json'
import lapor from './en/lapor.json'
import ledger from './en/ledger.json'
import pilihan from './en/pilihan.json'
import pindaian from './en/pindaian.json'
import berkas from './en/berkas.json'
import pindaianMasuk from './en/pindaian-masuk.json'
import publik from './en/publik.json'
import rekap from './en/rekap.json'
import staf from './en/staf.json'
import sistem from './en/sistem.json'
import standar from './en/standar.json'
import statistik from './en/statistik.json'
import sp4n from './en/sp4n.json'
import surat from './en/surat.json'
import suratKeluar from './en/surat-keluar.json'
import tandaTerima from './en/tanda-terima.json'
import tataCara from './en/tata-cara.json'
import telusur from './en/telusur.json'
import kodeBaru from './en/kode-baru.json'
import wakil from './en/wakil.json'
import ui from './en/ui.json'
import { kataIsian, kataLayanan, kataStandar } from './kata-layanan'

export const en = {
  beranda: { ...beranda, jalur: { ...beranda.jalur, ...kataLayanan('en', 'beranda') } },
  formLaporan,
  formulir: kataLayanan('en', 'formulir'),
  jejak: kataLayanan('en', 'jejak'),
  jejakAudit,
  galat,
  gaya,
  halaman,
  instansi: { ...instansi, layanan: kataLayanan('en', 'pengaturan') },
  isian: { ...isian, ...(kataIsian('en') as object) },
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
    hasil: { ...lapor.hasil, ...kataLayanan('en', 'saran') },
    samping: { ...lapor.samping, lajur: kataLayanan('en', 'lajur') },
  },
  pilihan,
  publik,
  tandaTerima: { ...tandaTerima, layananIsi: kataLayanan('en', 'tandaTerima') },
  tataCara,
  ui,
  formLangkah,
  kasus,
  staf,
  sistem,
  standar: {
    ...standar,
    nama: kataStandar('en', 'nama'),
    waktu: { ...standar.waktu, ...kataStandar('en', 'waktu') },
    bawaan: { ...standar.bawaan, ...kataStandar('en', 'bawaan') },
  },
  awal,
  hak,
  bukti,
  buku: { ...buku, layanan: kataLayanan('en', 'buku') },
  dumas,
  meja: { ...meja, meja: kataLayanan('en', 'meja') },
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
