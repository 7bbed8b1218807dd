import { z } from 'zod'
import { FAKTA, semuaFakta } from '@/lib/domain/lapor/fakta'
import type { Formulir, TabelIsian } from '@/lib/domain/lapor/isian'
import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'
import { requiredText } from '@/lib/domain/lapor/teks'
import { SETELAN_DUMAS } from './setelan'

const { samaran, kecamatanTerbuka, unitId, kategoriLain, jenisDugaan, terlapor, judul, isi } = materiShape
const { kirimJawaban, emailKabar, kabarSurel, pernyataan, persetujuan } = materiShape
const { apa, kapan, dimana, siapa, mengapa, bagaimana } = semuaFakta(SETELAN_DUMAS.faktaMinimum)

/** What a report to a province can be about: an agency of the province, or somebody the reporter names himself. */
const KATEGORI_DUMAS = ['OPD', 'LAIN'] as const
const kategori = z.enum(KATEGORI_DUMAS, 'kategori.wajib')
const sumberInformasi = requiredText('sumberInformasi', { min: 3, max: 3000 })

/**
 * Requirements. All six questions want an answer; what, when and where (the setting `faktaMinimum`) want one that a
 * case can be followed up with, and they alone are asked of a letter.
 */
export const ISIAN_DUMAS = {
  samaran: { schema: samaran, bagian: 'materi', bentuk: 'BERSAMA' },
  kecamatanTerbuka: { schema: kecamatanTerbuka, bagian: 'materi', bentuk: 'BERSAMA' },
  kategori: { schema: kategori, bagian: 'materi', bentuk: 'KATEGORI', nilai: KATEGORI_DUMAS, wajib: true },
  unitId: { schema: unitId, bagian: 'materi', bentuk: 'BERSAMA' },
  kategoriLain: { schema: kategoriLain, bagian: 'materi', bentuk: 'BERSAMA' },
  jenisDugaan: { schema: jenisDugaan, bagian: 'materi', bentuk: 'BANYAK', nilai: JENIS_DUGAAN, wajib: true },
  terlapor: { schema: terlapor, bagian: 'materi', bentuk: 'BARIS', maks: 300 },
  judul: { schema: judul, bagian: 'materi', bentuk: 'BARIS', maks: 150, wajib: true },
  apa: { schema: apa, bagian: 'materi', bentuk: 'URAIAN', maks: FAKTA.apa, baris: 3, hitung: true, wajib: true, kepala: 'harusAda' },
  kapan: { schema: kapan, bagian: 'materi', bentuk: 'BARIS', maks: FAKTA.kapan, wajib: true },
  dimana: { schema: dimana, bagian: 'materi', bentuk: 'BARIS', maks: FAKTA.dimana, wajib: true },
  siapa: { schema: siapa, bagian: 'materi', bentuk: 'BARIS', maks: FAKTA.siapa, wajib: true, seadanya: true, kepala: 'jawabSemua' },
  mengapa: { schema: mengapa, bagian: 'materi', bentuk: 'BARIS', maks: FAKTA.mengapa, wajib: true, seadanya: true },
  bagaimana: {
    schema: bagaimana,
    bagian: 'materi',
    bentuk: 'URAIAN',
    maks: FAKTA.bagaimana,
    baris: 3,
    hitung: true,
    wajib: true,
    seadanya: true,
  },
  isi: { schema: isi, bagian: 'materi', bentuk: 'URAIAN', maks: 10_000, baris: 6, hitung: true, wajib: true, seadanya: true },
  sumberInformasi: { schema: sumberInformasi, bagian: 'materi', bentuk: 'URAIAN', maks: 3000, baris: 3, wajib: true },
  kirimJawaban: { schema: kirimJawaban, bagian: 'jawaban', bentuk: 'JAWABAN', wajib: true },
  kabarSurel: { schema: kabarSurel, bagian: 'jawaban', bentuk: 'BERSAMA' },
  // Made from the e-mail box and its tick; understood also as its own field, as older forms post it.
  emailKabar: { schema: emailKabar, bagian: 'jawaban', bentuk: 'BERSAMA', di: [] },
  pernyataan: { schema: pernyataan, bagian: 'penutup', bentuk: 'PERNYATAAN', wajib: true, di: ['WARGA'] },
  persetujuan: { schema: persetujuan, bagian: 'penutup', bentuk: 'BERSAMA', wajib: true, di: ['WARGA'] },
} as const satisfies TabelIsian

export const FORMULIR_DUMAS = {
  isian: ISIAN_DUMAS,
  samping: [
    { judul: 'syaratJudul' },
    { daftar: 'syarat', butir: ['tertulis', 'identitas', 'kewenangan', 'fakta', 'bukti', 'sumber'] },
    { teks: 'waktu', kecil: true },
    { judul: 'judul' },
    { pasangan: ['samaran', 'identitas', 'admin', 'publik'] },
    { teks: 'materi' },
    { tautan: 'privasi', ke: '/privasi' },
  ],
} as const satisfies Formulir
