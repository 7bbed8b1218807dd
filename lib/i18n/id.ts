import awal from './id/awal.json'
import beranda from './id/beranda.json'
import bukti from './id/bukti.json'
import formLangkah from './id/form-langkah.json'
import formWbs from './id/form-wbs.json'
import galat from './id/galat.json'
import hak from './id/hak.json'
import halaman from './id/halaman.json'
import isian from './id/isian.json'
import kasus from './id/kasus.json'
import kerangka from './id/kerangka.json'
import kunci from './id/kunci.json'
import lacak from './id/lacak.json'
import lapor from './id/lapor.json'
import ledger from './id/ledger.json'
import pilihan from './id/pilihan.json'
import publik from './id/publik.json'
import staf from './id/staf.json'
import surat from './id/surat.json'
import tandaTerima from './id/tanda-terima.json'
import tataCara from './id/tata-cara.json'
import telusur from './id/telusur.json'
import ui from './id/ui.json'

export const id = {
  beranda, formWbs, galat, halaman, isian, kerangka, kunci, lacak, ledger, telusur, lapor,
  pilihan, publik, tandaTerima, tataCara, ui, formLangkah, kasus, staf, awal, hak, bukti, surat,
}
