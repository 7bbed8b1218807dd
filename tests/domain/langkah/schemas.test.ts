import { describe, expect, it } from '@jest/globals'
import type * as z from 'zod'
import { DAFTAR_VERIFIKASI } from '@/lib/domain/alur/daftar-periksa'
import { pembukaanSchema } from '@/lib/domain/identitas/alasan'
import { masukLacakSchema, pesanSchema } from '@/lib/domain/lacak/lacak-schema'
import { kembaliSuratSchema, kirimSuratSchema } from '@/lib/domain/kiriman/surat-keluar'
import { jawabanSchema, kirimanSchema, publikasiSchema, sembunyikanSchema, tayangkanSchema } from '@/lib/domain/langkah/jawaban-schema'
import { catatanPemeriksaanSchema, lhpSchema, suratTugasSchema } from '@/lib/domain/langkah/pemeriksaan-schema'
import { penilaianSchema, rujukanSchema } from '@/lib/domain/langkah/penilaian-schema'
import { perpanjanganSchema } from '@/lib/domain/langkah/perpanjangan-schema'
import { targetSchema } from '@/lib/domain/langkah/target'
import {
  berkasSchema,
  catatanSchema,
  kelengkapanSchema,
  periksaIdentitasSchema,
  terlaporSchema,
  usulanArsipSchema,
} from '@/lib/domain/langkah/verifikasi-schema'
import { DAFTAR_REDAKSI } from '@/lib/domain/publikasi/pindai'

const TARGET = { pengaduanId: 'a'.repeat(32), versi: '3' }
const ORANG = ['019aa0c0-0000-7000-8000-000000000001', '019aa0c0-0000-7000-8000-000000000002']
const long = (length: number) => 'a'.repeat(length)

/** Each form of a step: its schema, a right answer, and per field what is refused with which message. */
const FORMS: Readonly<
  Record<string, readonly [z.ZodType, Readonly<Record<string, unknown>>, readonly (readonly [string, unknown, string])[]]>
> = {
  target: [targetSchema, TARGET, [['pengaduanId', 'x', 'pengaduan.salah']]],
  kelengkapan: [
    kelengkapanSchema,
    { ...TARGET, permintaan: long(20) },
    [
      ['permintaan', '', 'permintaan.wajib'],
      ['permintaan', long(19), 'permintaan.pendek'],
      ['permintaan', long(3001), 'permintaan.panjang'],
    ],
  ],
  usulanArsip: [
    usulanArsipSchema,
    { ...TARGET, alasanArsip: 'SPAM', gandaDari: '', catatan: long(10) },
    [
      ['alasanArsip', '', 'alasanArsip.wajib'],
      ['alasanArsip', 'TIDAK_LENGKAP', 'alasanArsip.wajib'],
      ['catatan', '', 'catatan.wajib'],
      ['catatan', long(9), 'catatan.pendek'],
      ['gandaDari', long(21), 'gandaDari.panjang'],
    ],
  ],
  catatan: [
    catatanSchema,
    { ...TARGET, catatan: long(10) },
    [
      ['catatan', ' ', 'catatan.wajib'],
      ['catatan', long(3001), 'catatan.panjang'],
    ],
  ],
  terlapor: [
    terlaporSchema,
    { ...TARGET, petugasId: ORANG[0] },
    [
      ['petugasId', '', 'petugasId.wajib'],
      ['petugasId', 'siapa', 'petugasId.wajib'],
    ],
  ],
  periksaIdentitas: [
    periksaIdentitasSchema,
    { ...TARGET, lengkap: 'YA', wajar: 'TIDAK', gandaDari: '' },
    [
      ['lengkap', '', 'lengkap.wajib'],
      ['wajar', 'MUNGKIN', 'wajar.wajib'],
      ['gandaDari', long(21), 'gandaDari.panjang'],
    ],
  ],
  penilaian: [
    penilaianSchema,
    { ...TARGET, putusan: 'BERKADAR', alasan: long(20), tujuan: '' },
    [
      ['putusan', '', 'putusan.wajib'],
      ['alasan', '', 'alasanKadar.wajib'],
      ['alasan', long(19), 'alasanKadar.pendek'],
      ['tujuan', long(201), 'tujuan.panjang'],
    ],
  ],
  perpanjangan: [
    perpanjanganSchema,
    { ...TARGET, hariTambahan: '7', alasan: long(20) },
    [
      ['hariTambahan', '', 'hariTambahan.salah'],
      ['hariTambahan', '0', 'hariTambahan.salah'],
      ['hariTambahan', '8', 'hariTambahan.salah'],
      ['hariTambahan', '1.5', 'hariTambahan.salah'],
      ['hariTambahan', 'dua', 'hariTambahan.salah'],
      ['alasan', '', 'alasanPerpanjangan.wajib'],
      ['alasan', long(19), 'alasanPerpanjangan.pendek'],
      ['alasan', long(1001), 'alasanPerpanjangan.panjang'],
    ],
  ],
  rujukan: [
    rujukanSchema,
    { ...TARGET, tujuan: 'Kejaksaan', alasan: long(20) },
    [
      ['tujuan', '', 'tujuan.wajib'],
      ['alasan', '', 'alasanRujukan.wajib'],
      ['alasan', long(19), 'alasanRujukan.pendek'],
    ],
  ],
  suratTugas: [
    suratTugasSchema,
    {
      ...TARGET,
      jenisTugas: 'TUJUAN_TERTENTU',
      tujuanTugas: long(20),
      mulai: '2026-12-01',
      selesai: '2026-12-01',
      anggota: [`${ORANG[0]}:PENGENDALI_TEKNIS`, `${ORANG[1]}:KETUA`, ''],
    },
    [
      ['jenisTugas', '', 'jenisTugas.wajib'],
      ['tujuanTugas', '', 'tujuanTugas.wajib'],
      ['tujuanTugas', long(19), 'tujuanTugas.pendek'],
      ['mulai', '', 'mulai.wajib'],
      ['mulai', '2026-13-45', 'mulai.salah'],
      ['selesai', '1 Des', 'selesai.salah'],
      ['selesai', '2026-11-30', 'selesai.sebelum'],
      ['anggota', [], 'anggota.kurang'],
      ['anggota', [`${ORANG[0]}:PENGENDALI_TEKNIS`], 'anggota.kurang'],
      ['anggota', [`${ORANG[0]}:ANGGOTA`, `${ORANG[1]}:KETUA`], 'anggota.pengendali'],
      ['anggota', ['x:KETUA', `${ORANG[1]}:KETUA`], 'anggota.salah'],
      ['anggota', [`${ORANG[0]}:RAJA`, `${ORANG[1]}:KETUA`], 'anggota.salah'],
    ],
  ],
  catatanPemeriksaan: [
    catatanPemeriksaanSchema,
    { ...TARGET, jenis: 'KERTAS_KERJA', tanggal: '2026-11-24', judul: long(5), uraian: long(20) },
    [
      ['jenis', '', 'jenisCatatan.wajib'],
      ['tanggal', '', 'tanggal.wajib'],
      ['judul', '', 'judulCatatan.wajib'],
      ['uraian', 'x', 'uraian.pendek'],
    ],
  ],
  lhp: [
    lhpSchema,
    { ...TARGET, simpulan: long(20), umum: long(20), hasil: long(20), perhatian: '', penutup: long(10) },
    [
      ['simpulan', '', 'simpulan.wajib'],
      ['umum', 'x', 'umum.pendek'],
      ['hasil', '', 'hasil.wajib'],
      ['penutup', '', 'penutup.wajib'],
      ['perhatian', long(10_001), 'perhatian.panjang'],
    ],
  ],
  jawaban: [
    jawabanSchema,
    { ...TARGET, hasilJawaban: 'TERBUKTI', isiJawaban: long(50) },
    [
      ['hasilJawaban', '', 'hasilJawaban.wajib'],
      ['isiJawaban', '', 'isiJawaban.wajib'],
      ['isiJawaban', long(49), 'isiJawaban.pendek'],
    ],
  ],
  kiriman: [
    kirimanSchema,
    { ...TARGET, cara: 'AMBIL' },
    [
      ['cara', '', 'cara.wajib'],
      ['cara', 'SUREL', 'cara.wajib'],
    ],
  ],
  kirimSurat: [
    kirimSuratSchema,
    { kirimanId: '01890a5d-ac96-774b-bcce-b302099a8057', versi: '1', tanggalKirim: '2026-11-24', kurir: 'POS', resi: 'P-1' },
    [
      ['tanggalKirim', '24/13/2026', 'tanggalKirim.salah'],
      ['kurir', '', 'kurir.wajib'],
      ['resi', '', 'resi.wajib'],
      ['resi', long(61), 'resi.panjang'],
    ],
  ],
  kembaliSurat: [
    kembaliSuratSchema,
    { kirimanId: '01890a5d-ac96-774b-bcce-b302099a8057', alasanKembali: 'PINDAH' },
    [['alasanKembali', 'Jalan Rekaan 1', 'alasanKembali.wajib']],
  ],
  publikasi: [
    publikasiSchema,
    { ...TARGET, judulPublik: long(10), ringkasan: long(50), jawabanPublik: long(50), topik: 'ASET' },
    [
      ['judulPublik', '', 'judulPublik.wajib'],
      ['ringkasan', long(49), 'ringkasan.pendek'],
      ['jawabanPublik', '', 'jawabanPublik.wajib'],
      ['topik', '', 'topik.wajib'],
    ],
  ],
  sembunyikan: [
    sembunyikanSchema,
    { ...TARGET, alasanSembunyi: 'ETIKA', catatan: long(10) },
    [
      ['alasanSembunyi', '', 'alasanSembunyi.wajib'],
      ['catatan', '', 'catatan.wajib'],
    ],
  ],
  pembukaan: [
    pembukaanSchema,
    { pengaduanId: TARGET.pengaduanId, alasan: 'KLARIFIKASI', dasar: 'SK 12', uraian: long(10) },
    [
      ['alasan', '', 'alasan.wajib'],
      ['dasar', '', 'dasar.wajib'],
      ['dasar', 'SK', 'dasar.pendek'],
      ['uraian', 'x', 'uraian.pendek'],
    ],
  ],
  masukLacak: [
    masukLacakSchema,
    { nomorTiket: 'wbs 7k3m 9qx4', kodeAkses: '0000 0000 0000 0000' },
    [
      ['nomorTiket', '', 'nomorTiket.wajib'],
      ['nomorTiket', 'WBS-1', 'nomorTiket.salah'],
      ['kodeAkses', '', 'kodeAkses.wajib'],
      ['kodeAkses', '0000 0000 0000 0001', 'kodeAkses.salah'],
    ],
  ],
  pesan: [
    pesanSchema,
    { pesan: 'ya' },
    [
      ['pesan', '', 'pesan.wajib'],
      ['pesan', 'a', 'pesan.pendek'],
      ['pesan', long(5001), 'pesan.panjang'],
    ],
  ],
}

const messages = (schema: z.ZodType, input: unknown) => schema.safeParse(input).error?.issues.map((issue) => issue.message) ?? []

describe.each(Object.entries(FORMS))('the form %s', (_, [schema, filled, refusals]) => {
  it('is accepted when filled in right', () => {
    expect(messages(schema, filled)).toEqual([])
  })

  it.each(refusals.filter(([, , key]) => key !== ''))('refuses %s = %j with %s', (field, value, key) => {
    expect(messages(schema, { ...filled, [field]: value })).toContain(key)
  })

  it.each([...new Set(refusals.map(([field]) => field))])('takes no object as %s', (field) => {
    expect(messages(schema, { ...filled, [field]: { $ne: '' } })).not.toEqual([])
  })
})

describe('fields that depend on each other', () => {
  it('ask for the number of the case a double repeats', () => {
    const input = { ...TARGET, alasanArsip: 'GANDA', gandaDari: '', catatan: long(10) }
    expect(messages(usulanArsipSchema, input)).toEqual(['gandaDari.wajib'])
    expect(messages(usulanArsipSchema, { ...input, gandaDari: '014/WBS/XI/2026' })).toEqual([])
  })

  it('ask where a case is handed over to', () => {
    const input = { ...TARGET, putusan: 'LIMPAHKAN', alasan: long(20), tujuan: '' }
    expect(messages(penilaianSchema, input)).toEqual(['tujuan.wajib'])
    expect(messages(penilaianSchema, { ...input, tujuan: 'Inspektorat Provinsi' })).toEqual([])
  })

  it('turn the ticks of the checklist into yes and no', () => {
    expect(berkasSchema.parse({ ...TARGET, daftar: ['APA'] }).daftar).toEqual(
      Object.fromEntries(DAFTAR_VERIFIKASI.map((butir) => [butir, butir === 'APA'])),
    )
    expect(berkasSchema.safeParse({ ...TARGET, daftar: ['LAIN'] }).success).toBe(false)
  })

  it('let nothing be published before every point of the redaction is ticked', () => {
    const input = { ...TARGET, judulPublik: long(10), ringkasan: long(50), jawabanPublik: long(50), topik: 'ASET' }
    for (const left of DAFTAR_REDAKSI) {
      expect(messages(tayangkanSchema, { ...input, redaksi: DAFTAR_REDAKSI.filter((b) => b !== left) })).toEqual(['redaksi.wajib'])
    }
    expect(messages(tayangkanSchema, { ...input, redaksi: [...DAFTAR_REDAKSI] })).toEqual([])
  })

  it('take no number of a version that is none', () => {
    for (const versi of ['', 'x', '0', '-1', '1.5', undefined]) expect(targetSchema.safeParse({ ...TARGET, versi }).success).toBe(false)
  })
})
