import * as z from 'zod'
import { FAKTA, semuaFakta } from '@/lib/domain/lapor/fakta'
import type { Formulir, TabelIsian } from '@/lib/domain/lapor/isian'
import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'
import { requiredText } from '@/lib/domain/lapor/teks'
import { SETELAN_DUMAS } from './setelan'

const { samaran, kecamatanTerbuka, unitId, kategoriLain, jenisDugaan, terlapor, judul, apa, isi } = materiShape
const { kirimJawaban, emailKabar, kabarSurel, teleponKabar, kabarTelepon, pernyataan, persetujuan } = materiShape
const { kapan, dimana, siapa, mengapa, bagaimana } = semuaFakta(SETELAN_DUMAS.faktaMinimum)

/** What a report to a province can be about: an agency of the province, or somebody the reporter names himself. */
const KATEGORI_DUMAS = ['OPD', 'LAIN'] as const
const kategori = z.enum(KATEGORI_DUMAS, 'kategori.wajib')
const sumberInformasi = requiredText('sumberInformasi', { min: 3, max: 3000 })

/**
 * Requirements. The story says what was done; the other five questions stand beside it on one screen. What, when and
 * where (the setting `faktaMinimum`) want an answer that a case can be followed up with, and they alone are asked of a letter.
 */
export const ISIAN_DUMAS = {
  samaran: { schema: samaran, bagian: 'materi', bentuk: 'BERSAMA' },
  kecamatanTerbuka: { schema: kecamatanTerbuka, bagian: 'materi', bentuk: 'BERSAMA' },
  apa: { schema: apa, bagian: 'cerita', bentuk: 'URAIAN', maks: FAKTA.apa, baris: 3, hitung: true, wajib: true, di: ['MEJA'] },
  isi: { schema: isi, bagian: 'cerita', bentuk: 'URAIAN', maks: 10_000, baris: 10, hitung: true, wajib: true, seadanya: true },
  kapan: { schema: kapan, bagian: 'cerita', bentuk: 'BARIS', maks: FAKTA.kapan, lebar: 'large', wajib: true },
  dimana: { schema: dimana, bagian: 'cerita', bentuk: 'BARIS', maks: FAKTA.dimana, lebar: 'large', wajib: true },
  siapa: {
    schema: siapa,
    bagian: 'cerita',
    bentuk: 'BARIS',
    maks: FAKTA.siapa,
    wajib: true,
    seadanya: true,
    tidakTahu: true,
    kepala: 'jawabSemua',
  },
  mengapa: { schema: mengapa, bagian: 'cerita', bentuk: 'BARIS', maks: FAKTA.mengapa, wajib: true, seadanya: true, tidakTahu: true },
  bagaimana: { schema: bagaimana, bagian: 'cerita', bentuk: 'BARIS', maks: FAKTA.bagaimana, wajib: true, seadanya: true, tidakTahu: true },
  kategori: { schema: kategori, bagian: 'materi', bentuk: 'KATEGORI', nilai: KATEGORI_DUMAS, wajib: true },
  unitId: { schema: unitId, bagian: 'materi', bentuk: 'BERSAMA' },
  kategoriLain: { schema: kategoriLain, bagian: 'materi', bentuk: 'BERSAMA' },
  terlapor: { schema: terlapor, bagian: 'materi', bentuk: 'BARIS', maks: 300, di: ['MEJA'] },
  judul: { schema: judul, bagian: 'materi', bentuk: 'BARIS', maks: 150 },
  jenisDugaan: { schema: jenisDugaan, bagian: 'materi', bentuk: 'BANYAK', nilai: JENIS_DUGAAN, lipat: true },
  sumberInformasi: { schema: sumberInformasi, bagian: 'berkas', bentuk: 'URAIAN', maks: 3000, baris: 3, wajib: true },
  kirimJawaban: { schema: kirimJawaban, bagian: 'jawaban', bentuk: 'JAWABAN', wajib: true },
  kabarSurel: { schema: kabarSurel, bagian: 'jawaban', bentuk: 'BERSAMA' },
  kabarTelepon: { schema: kabarTelepon, bagian: 'jawaban', bentuk: 'BERSAMA' },
  teleponKabar: { schema: teleponKabar, bagian: 'jawaban', bentuk: 'BERSAMA', di: [] },
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
