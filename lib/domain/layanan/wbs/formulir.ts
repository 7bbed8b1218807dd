import { KATEGORI } from '@/lib/domain/layanan'
import { FAKTA } from '@/lib/domain/lapor/fakta'
import type { Formulir, TabelIsian } from '@/lib/domain/lapor/isian'
import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'

const { samaran, kecamatanTerbuka, kategori, unitId, kategoriLain, jenisDugaan, terlapor, judul, apa, kapan, dimana } = materiShape
const { siapa, mengapa, bagaimana, isi, tanpaBukti, alasanTanpaBukti, keteranganTanpaBukti } = materiShape
const { kirimJawaban, emailKabar, kabarSurel, pernyataan, persetujuan } = materiShape

/** M1 to M6: what handlers read. The three facts that make a report actionable come before anything optional. */
export const ISIAN_WBS = {
  samaran: { schema: samaran, bagian: 'materi', bentuk: 'BERSAMA' },
  kecamatanTerbuka: { schema: kecamatanTerbuka, bagian: 'materi', bentuk: 'BERSAMA' },
  kategori: { schema: kategori, bagian: 'materi', bentuk: 'KATEGORI', nilai: KATEGORI, wajib: true },
  unitId: { schema: unitId, bagian: 'materi', bentuk: 'BERSAMA' },
  kategoriLain: { schema: kategoriLain, bagian: 'materi', bentuk: 'BERSAMA' },
  jenisDugaan: { schema: jenisDugaan, bagian: 'materi', bentuk: 'BANYAK', nilai: JENIS_DUGAAN, wajib: true },
  terlapor: { schema: terlapor, bagian: 'materi', bentuk: 'BARIS', maks: 300 },
  judul: { schema: judul, bagian: 'materi', bentuk: 'BARIS', maks: 150, wajib: true },
  apa: { schema: apa, bagian: 'materi', bentuk: 'URAIAN', maks: FAKTA.apa, hitung: true, wajib: true, kepala: 'harusAda' },
  kapan: { schema: kapan, bagian: 'materi', bentuk: 'BARIS', maks: FAKTA.kapan, lebar: 'large', wajib: true },
  dimana: { schema: dimana, bagian: 'materi', bentuk: 'BARIS', maks: FAKTA.dimana, lebar: 'large', wajib: true },
  siapa: { schema: siapa, bagian: 'materi', bentuk: 'BARIS', maks: FAKTA.siapa, kepala: 'bilaTahu' },
  mengapa: { schema: mengapa, bagian: 'materi', bentuk: 'BARIS', maks: FAKTA.mengapa },
  bagaimana: { schema: bagaimana, bagian: 'materi', bentuk: 'URAIAN', maks: FAKTA.bagaimana, baris: 3 },
  isi: { schema: isi, bagian: 'materi', bentuk: 'URAIAN', maks: 10_000, baris: 6, hitung: true, wajib: true },
  tanpaBukti: { schema: tanpaBukti, bagian: 'berkas', bentuk: 'TANPA_BUKTI' },
  alasanTanpaBukti: { schema: alasanTanpaBukti, bagian: 'berkas', bentuk: 'BERSAMA' },
  keteranganTanpaBukti: { schema: keteranganTanpaBukti, bagian: 'berkas', bentuk: 'BERSAMA' },
  kirimJawaban: { schema: kirimJawaban, bagian: 'jawaban', bentuk: 'JAWABAN', wajib: true },
  kabarSurel: { schema: kabarSurel, bagian: 'jawaban', bentuk: 'BERSAMA' },
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
