import { describe, expect, it } from '@jest/globals'
import type * as z from 'zod'
import { adminSchema, mulaiSchema } from '@/lib/domain/awal/mulai-schema'
import { daftarSchema, pulihkanSchema } from '@/lib/domain/akun/akun-schema'
import { pembetulanSchema } from '@/lib/domain/buku/buku-schema'
import { disposisiSchema, distribusiSchema } from '@/lib/domain/dumas/disposisi'
import { penyampaianSchema } from '@/lib/domain/dumas/penyampaian'
import { unitBaruSchema } from '@/lib/domain/instansi/unit-schema'
import { catatanPemeriksaanSchema, lhpSchema, suratTugasSchema } from '@/lib/domain/langkah/pemeriksaan-schema'
import { penilaianSchema } from '@/lib/domain/langkah/penilaian-schema'
import { usulanArsipSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { gantiSandiSchema } from '@/lib/domain/masuk/masuk-schema'
import { beriPeranSchema } from '@/lib/domain/petugas/petugas-schema'
import { tanggapanSchema, teruskanOpdSchema } from '@/lib/domain/sp4n/langkah-schema'
import { pengaturanSuratSchema } from '@/lib/domain/surat/pengaturan-surat-schema'
import { keberatanWakilSchema, pesanWakilSchema } from '@/lib/domain/wakil/wakil-schema'

const SANDI = { kataSandi: 'durian runtuh di hulu', kataSandiBaru: 'durian runtuh di hulu', ulangiSandi: 'lain' }

/** Rules over several fields, with an answer that breaks one while every other field of the form is still empty. */
const ATURAN: readonly (readonly [nama: string, schema: z.ZodType, typed: object, field: string, fault: string])[] = [
  ['disposisi', disposisiSchema, { keputusan: 'TINDAK_LANJUT' }, 'utamaId', 'utamaId.wajib'],
  ['disposisi', disposisiSchema, { keputusan: 'LIMPAH' }, 'tujuan', 'tujuan.wajib'],
  ['distribusi', distribusiSchema, {}, 'utamaId', 'utamaId.wajib'],
  ['penyampaian', penyampaianSchema, { cara: ['SERAH'], buktiSerah: 'KODE' }, 'kodeAkses', 'kodeAkses.wajib'],
  ['penyampaian', penyampaianSchema, { cara: ['LAPOR'], buktiSerah: '?' }, 'tautanLapor', 'tautanLapor.wajib'],
  ['pembukaan situs', mulaiSchema, { kataSandiBaru: 'a', ulangiSandi: 'b' }, 'ulangiSandi', 'ulangiSandi.beda'],
  ['admin pertama', adminSchema, { kataSandiBaru: 'a', ulangiSandi: 'b' }, 'ulangiSandi', 'ulangiSandi.beda'],
  ['ganti sandi', gantiSandiSchema, SANDI, 'ulangiSandi', 'ulangiSandi.beda'],
  ['ganti sandi', gantiSandiSchema, SANDI, 'kataSandiBaru', 'kataSandiBaru.sama'],
  ['akun baru', daftarSchema, SANDI, 'ulangiSandi', 'ulangiSandi.beda'],
  ['pemulihan akun', pulihkanSchema, SANDI, 'ulangiSandi', 'ulangiSandi.beda'],
  ['peran', beriPeranSchema, { peran: 'PEMEGANG_IDENTITAS', selesai: '2026-12-31' }, 'selesai', 'selesai.pemegang'],
  ['peran', beriPeranSchema, { delegasi: 'PLH' }, 'selesai', 'selesai.delegasi'],
  ['unit', unitBaruSchema, { jenis: 'DESA', kode: '62.01.01.2001' }, 'kecamatan', 'kecamatan.wajib'],
  ['surat', pengaturanSuratSchema, { opdKode: ['DISDIK', 'disdik'] }, 'opdKode', 'opdKode.kembar'],
  ['pembetulan', pembetulanSchema, { kolomBuku: 'status', seharusnya: 'beres' }, 'seharusnya', 'seharusnya.status'],
  ['surat tugas', suratTugasSchema, { mulai: '2026-11-03', selesai: '2026-11-02' }, 'selesai', 'selesai.sebelum'],
  ['catatan', catatanPemeriksaanSchema, { jenis: 'UNDANGAN_KLARIFIKASI' }, 'tempat', 'tempat.wajib'],
  ['LHP', lhpSchema, { rekomendasiIsi: ['Kembalikan.'] }, 'rekomendasiTujuan-0', 'rekomendasiTujuan.wajib'],
  ['penilaian', penilaianSchema, { putusan: 'LIMPAHKAN' }, 'tujuan', 'tujuan.wajib'],
  ['usulan arsip', usulanArsipSchema, { alasanArsip: 'GANDA' }, 'gandaDari', 'gandaDari.wajib'],
  ['tanggapan', tanggapanSchema, { waktuLapor: '2026-11-02T09:15' }, 'tautanLapor', 'tautanLapor.wajib'],
  ['penerusan OPD', teruskanOpdSchema, {}, 'utamaId', 'utamaId.wajib'],
  ['pesan wakil', pesanWakilSchema('2026-11-25'), { caraBukti: 'KODE' }, 'kodeAkses', 'kodeAkses.wajib'],
  ['keberatan wakil', keberatanWakilSchema('2026-11-25'), { caraBukti: 'KODE' }, 'kodeAkses', 'kodeAkses.wajib'],
]

describe('a rule over several fields of a form for officials', () => {
  it.each(ATURAN)('%s: is judged in the first round, beside everything else that is wrong', (_nama, schema, typed, field, fault) => {
    const issues = schema.safeParse(typed).error?.issues ?? []
    expect(issues.find((issue) => issue.path[0] === field)?.message).toBe(fault)
    expect(issues.some((issue) => issue.path[0] !== field)).toBe(true)
  })
})
