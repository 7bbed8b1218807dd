import awal from './en/awal.json'
import beranda from './en/beranda.json'
import bukti from './en/bukti.json'
import formLangkah from './en/form-langkah.json'
import formWbs from './en/form-wbs.json'
import galat from './en/galat.json'
import hak from './en/hak.json'
import halaman from './en/halaman.json'
import isian from './en/isian.json'
import kasus from './en/kasus.json'
import kerangka from './en/kerangka.json'
import kunci from './en/kunci.json'
import lacak from './en/lacak.json'
import lapor from './en/lapor.json'
import ledger from './en/ledger.json'
import pilihan from './en/pilihan.json'
import publik from './en/publik.json'
import staf from './en/staf.json'
import surat from './en/surat.json'
import tandaTerima from './en/tanda-terima.json'
import tataCara from './en/tata-cara.json'
import telusur from './en/telusur.json'
import ui from './en/ui.json'

export const en = {
  beranda, formWbs, galat, halaman, isian, kerangka, kunci, lacak, ledger, telusur, lapor,
  pilihan, publik, tandaTerima, tataCara, ui, formLangkah, kasus, staf, awal, hak, bukti, surat,
}
