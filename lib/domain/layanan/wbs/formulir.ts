import { KATEGORI } from '@/lib/domain/layanan'
import { FAKTA } from '@/lib/domain/lapor/fakta'
import type { Formulir, TabelIsian } from '@/lib/domain/lapor/isian'
import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'

const { samaran, kecamatanTerbuka, kategori, unitId, kategoriLain, jenisDugaan, terlapor, judul, apa, kapan, dimana } = materiShape
const { siapa, mengapa, bagaimana, isi, tanpaBukti, alasanTanpaBukti, keteranganTanpaBukti } = materiShape
const { kirimJawaban, emailKabar, kabarSurel, teleponKabar, kabarTelepon, pernyataan, persetujuan } = materiShape

/**
 * M1 to M6: what handlers read. The story is told once, with when and where beside it, the three facts that make a report
 * actionable; the title is made of it where none is given.
 */
export const ISIAN_WBS = {
  samaran: { schema: samaran, bagian: 'materi', bentuk: 'BERSAMA' },
  kecamatanTerbuka: { schema: kecamatanTerbuka, bagian: 'materi', bentuk: 'BERSAMA' },
  isi: { schema: isi, bagian: 'cerita', bentuk: 'URAIAN', maks: 10_000, baris: 10, hitung: true, wajib: true },
  kapan: { schema: kapan, bagian: 'cerita', bentuk: 'BARIS', maks: FAKTA.kapan, lebar: 'large', wajib: true, tidakTahu: true },
  dimana: { schema: dimana, bagian: 'cerita', bentuk: 'BARIS', maks: FAKTA.dimana, lebar: 'large', wajib: true, tidakTahu: true },
  apa: { schema: apa, bagian: 'cerita', bentuk: 'URAIAN', maks: FAKTA.apa, di: [] },
  siapa: { schema: siapa, bagian: 'cerita', bentuk: 'BARIS', maks: FAKTA.siapa, di: [] },
  mengapa: { schema: mengapa, bagian: 'cerita', bentuk: 'BARIS', maks: FAKTA.mengapa, di: [] },
  bagaimana: { schema: bagaimana, bagian: 'cerita', bentuk: 'URAIAN', maks: FAKTA.bagaimana, di: [] },
  kategori: { schema: kategori, bagian: 'materi', bentuk: 'KATEGORI', nilai: KATEGORI, wajib: true },
  unitId: { schema: unitId, bagian: 'materi', bentuk: 'BERSAMA' },
  kategoriLain: { schema: kategoriLain, bagian: 'materi', bentuk: 'BERSAMA' },
  terlapor: { schema: terlapor, bagian: 'materi', bentuk: 'BARIS', maks: 300 },
  judul: { schema: judul, bagian: 'materi', bentuk: 'BARIS', maks: 150 },
  jenisDugaan: { schema: jenisDugaan, bagian: 'materi', bentuk: 'BANYAK', nilai: JENIS_DUGAAN, lipat: true },
  tanpaBukti: { schema: tanpaBukti, bagian: 'berkas', bentuk: 'TANPA_BUKTI' },
  alasanTanpaBukti: { schema: alasanTanpaBukti, bagian: 'berkas', bentuk: 'BERSAMA' },
  keteranganTanpaBukti: { schema: keteranganTanpaBukti, bagian: 'berkas', bentuk: 'BERSAMA' },
  kirimJawaban: { schema: kirimJawaban, bagian: 'jawaban', bentuk: 'JAWABAN', wajib: true },
  kabarSurel: { schema: kabarSurel, bagian: 'jawaban', bentuk: 'BERSAMA' },
  kabarTelepon: { schema: kabarTelepon, bagian: 'jawaban', bentuk: 'BERSAMA' },
  teleponKabar: { schema: teleponKabar, bagian: 'jawaban', bentuk: 'BERSAMA', di: [] },
  // Made from the e-mail box and its tick; understood also as its own field, as older forms post it.
  emailKabar: { schema: emailKabar, bagian: 'jawaban', bentuk: 'BERSAMA', di: [] },
  pernyataan: { schema: pernyataan, bagian: 'penutup', bentuk: 'PERNYATAAN', wajib: true, di: ['WARGA'] },
  persetujuan: { schema: persetujuan, bagian: 'penutup', bentuk: 'BERSAMA', wajib: true, di: ['WARGA'] },
} as const satisfies TabelIsian

export const FORMULIR_WBS = {
  isian: ISIAN_WBS,
  samping: [
    { judul: 'judul' },
    { pasangan: ['samaran', 'identitas', 'admin', 'publik'] },
    { teks: 'sanksi', kecil: true },
    { judul: 'materiJudul' },
    { teks: 'materi' },
    { tautan: 'privasi', ke: '/privasi' },
  ],
} as const satisfies Formulir
