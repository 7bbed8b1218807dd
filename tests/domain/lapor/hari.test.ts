import { describe, expect, it } from '@jest/globals'
import type * as z from 'zod'
import { disposisiSchema } from '@/lib/domain/dumas/disposisi'
import { telaahanSchema } from '@/lib/domain/dumas/telaahan'
import { insidenSchema } from '@/lib/domain/hak/hak-schema'
import { hariLiburSchema } from '@/lib/domain/kalender/kalender-schema'
import { kirimSuratSchema } from '@/lib/domain/kiriman/surat-keluar'
import { akuiPemulihanSchema } from '@/lib/domain/kustodi/kustodi-schema'
import { catatanPemeriksaanSchema, lhpSchema, suratTugasSchema } from '@/lib/domain/langkah/pemeriksaan-schema'
import { catatSchema } from '@/lib/domain/lapor/catat-schema'
import { catatSp4nSchema } from '@/lib/domain/lapor/catat-sp4n-schema'
import { catatWbsSchema } from '@/lib/domain/lapor/catat-wbs-schema'
import { materiSp4nSchema } from '@/lib/domain/layanan/sp4n/formulir'
import { beriPeranSchema } from '@/lib/domain/petugas/petugas-schema'
import { tanggapanSchema } from '@/lib/domain/sp4n/langkah-schema'
import { pesanWakilSchema } from '@/lib/domain/wakil/wakil-schema'
import isian from '@/lib/i18n/id/isian.json'

const TODAY = '2026-11-25'

/** Every field of a form that holds a day, with the forms it stands in; 'saat' also holds an hour. */
const HARI: readonly (readonly [field: string, schema: z.ZodType, saat?: 'saat'])[] = [
  ['tanggalKejadian', materiSp4nSchema(TODAY)],
  ['tanggalTerima', catatSchema(TODAY)],
  ['tanggalTerima', catatWbsSchema(TODAY)],
  ['tanggalTerima', catatSp4nSchema(TODAY)],
  ['tanggalSurat', catatSchema(TODAY)],
  ['tanggalSurat', catatWbsSchema(TODAY)],
  ['tanggalWakil', pesanWakilSchema(TODAY)],
  ['tenggatDisposisi', disposisiSchema],
  ['usulTenggat', telaahanSchema],
  ['mulai', suratTugasSchema],
  ['selesai', suratTugasSchema],
  ['tanggal', catatanPemeriksaanSchema],
  ['tanggalAcara', catatanPemeriksaanSchema],
  ['rekomendasiTenggat', lhpSchema],
  ['mulai', beriPeranSchema],
  ['selesai', beriPeranSchema],
  ['tanggal', hariLiburSchema],
  ['tanggalKirim', kirimSuratSchema],
  ['tanggalCadangan', akuiPemulihanSchema],
  ['waktuLapor', tanggapanSchema, 'saat'],
  ['diketahui', insidenSchema, 'saat'],
]

/** What is said about the field of an otherwise empty form. */
function faults(schema: z.ZodType, field: string, typed: string): readonly string[] {
  const raw = field === 'rekomendasiTenggat' ? { [field]: [typed], rekomendasiIsi: ['a'] } : { [field]: typed }
  const judged = schema.safeParse(raw)
  return (judged.error?.issues ?? []).flatMap((issue) => (String(issue.path[0]).split('-')[0] === field ? [issue.message] : []))
}

describe.each(HARI)('the day in %s', (field, schema, saat) => {
  const jam = saat ? ' 09:15' : ''

  it.each(['2026-11-02', '02/11/2026', '2-11-2026', '2 November 2026', 'Senin, 2 Nov 2026', '０２/１１/２０２６', ' 2026-11-02 '])(
    'may be typed as %s',
    (typed) => {
      expect(faults(schema, field, `${typed.trim()}${jam}`).filter((fault) => /salah|wajib/.test(fault))).toEqual([])
    },
  )

  it.each(['2026-02-30', '31/11/2026', '29 Februari 2026', '2026-13-01', 'kemarin', '11/2026', '2026-11-02T09:15 dan lusa'])(
    'is not %s, and its own words say so',
    (typed) => {
      const known: Readonly<Record<string, Readonly<Record<string, string>> | string>> = isian
      expect(faults(schema, field, saat && !typed.includes('T') ? `${typed}${jam}` : typed)[0]).toBe(`${field}.salah`)
      expect(known[field]).toHaveProperty('salah')
    },
  )
})
