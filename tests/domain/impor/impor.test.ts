import { describe, expect, it } from '@jest/globals'
import { judgeBaris } from '@/lib/domain/impor/baris'
import { writeCsv } from '@/lib/domain/impor/csv'
import { yaTidak } from '@/lib/domain/impor/ya-tidak'
import { guessPemetaan, ISIAN_IMPOR, pemetaanSchema, rememberPemetaan } from '@/lib/domain/impor/pemetaan'
import { readTanggal } from '@/lib/domain/teks/tanggal'
import { barisLapor, KEPALA_LAPOR, PEMETAAN_LAPOR } from '@/tests/builders/impor'

const TODAY = '2026-11-25'
const UNITS = [{ id: 'dishub', nama: 'Dinas Perhubungan Kabupaten Ketapang' }]

describe('a date of an export', () => {
  it.each([
    ['2026-11-02', '2026-11-02', ''],
    ['2026-11-02T09:15:30', '2026-11-02', '09:15'],
    ['02/11/2026', '2026-11-02', ''],
    ['2-11-2026 9.05', '2026-11-02', '09:05'],
    ['2 November 2026', '2026-11-02', ''],
    ['Senin, 2 Nov 2026, 23:59 WIB', '2026-11-02', '23:59'],
    ['2 Nopember 2026', '2026-11-02', ''],
    ['17 Agt 2026', '2026-08-17', ''],
    ['2/11/2026 9:15 PM', '2026-11-02', '21:15'],
    ['2/11/2026 12:05 AM', '2026-11-02', '00:05'],
    ['2/11/2026 12:05:10 p.m.', '2026-11-02', '12:05'],
    ['2026-11-02T09:15:30.123+07:00', '2026-11-02', '09:15'],
    ['2 November 2026 pukul 09.15 WIB', '2026-11-02', '09:15'],
  ])('%s is the day %s at "%s"', (text, hari, jam) => expect(readTanggal(text)).toEqual({ hari, jam }))

  it.each([
    '',
    '31/02/2026',
    '13/13/2026',
    '2026-11-31',
    '45000',
    'kemarin',
    '02/11/26',
    '2 Foo 2026',
    '2026-11-02 25:00',
    '2/11/2026 13:15 PM',
    '2026-11-02 09:15Z',
    '2026-11-02 09:15 WITA',
    '2026-11-02 kira-kira pagi',
  ])('%s is none', (text) => expect(readTanggal(text)).toBeNull())
})

describe('the columns of a file', () => {
  it('are guessed by their headings, whatever their case and signs, and those of people are left alone', () => {
    expect(guessPemetaan(KEPALA_LAPOR, {})).toEqual(PEMETAAN_LAPOR)
    expect(guessPemetaan(['TRACKING_ID', 'isi laporan:', 'No. Telepon', 'Nama'], {})).toEqual({ idPelacakan: 0, isi: 1 })
  })

  it('are known again by what somebody chose before, also where the heading means nothing by itself', () => {
    const kepala = ['Kode', 'Judul', 'Ringkasan']
    const ingatan = rememberPemetaan(kepala, { idPelacakan: 0, isi: 2, judul: 1 }, {})
    expect(guessPemetaan(['ringkasan', 'kode'], ingatan)).toEqual({ isi: 0, idPelacakan: 1 })
    expect(guessPemetaan(['constructor', '__proto__'], ingatan)).toEqual({})
  })

  it('must hold the four a case cannot do without, each column once', () => {
    const form = (values: Record<string, string>) =>
      pemetaanSchema.safeParse({ imporId: 'c0ffee00-1111-2222-3333-444455556666', ...values })
    const faults = form({ kolom_idPelacakan: '0', kolom_judul: '0', kolom_isi: 'x' }).error?.issues.map(
      (issue) => `${issue.path.join('.')} ${issue.message}`,
    )
    expect(faults).toEqual(['kolom_isi kolom.salah'])
    const judged = form({ kolom_idPelacakan: '0', kolom_judul: '0' }).error?.issues.map(
      (issue) => `${issue.path.join('.')} ${issue.message}`,
    )
    expect(judged).toEqual([
      'kolom_idPelacakan kolom.ganda',
      'kolom_judul kolom.ganda',
      'kolom_isi kolom.wajib',
      'kolom_tanggalTerima kolom.wajib',
    ])
    const baik = form({ kolom_idPelacakan: '0', kolom_judul: '1', kolom_isi: '2', kolom_tanggalTerima: '3', kolom_unit: '' })
    expect(baik.data?.pemetaan).toEqual({ idPelacakan: 0, judul: 1, isi: 2, tanggalTerima: 3 })
    expect(ISIAN_IMPOR).not.toContain('nama')
  })
})

describe('a column that protects', () => {
  it.each(['Ya', 'X', '✓', '✔️', 'Ya, rahasia', 'Anonim, Rahasia', '1', 'TRUE', 'v', ' Rahasia '])('%j is yes', (text) =>
    expect(yaTidak(text)).toBe(true),
  )
  it.each(['', ' ', 'Tidak', 't', '-', '0', 'FALSE', 'Publik', 'Tidak rahasia'])('%j is no', (text) => expect(yaTidak(text)).toBe(false))
  it.each(['mungkin', 'Ya, tidak', 'sesuai', '#N/A', '=A1', '?', 'rahasia sekali', ',', '🔒'])('%j is not understood', (text) =>
    expect(yaTidak(text)).toBeNull(),
  )

  it('refuses its row with a word nobody knows, never "no"', () => {
    const pemetaan = { ...PEMETAAN_LAPOR, rahasia: 8, anonim: 9 }
    const judge = (rahasia: string, anonim: string) => judgeBaris([...barisLapor(1), rahasia, anonim], pemetaan, TODAY, UNITS)
    expect(judge('sesuai', '?')).toEqual({ ok: false, alasan: ['anonim.salah', 'rahasia.salah'] })
    expect(judge('X', '')).toMatchObject({ ok: true, laporan: { rahasia: true, anonim: false } })
  })
})

describe('a row of an export', () => {
  const judge = (ubah: Record<number, string> = {}) => judgeBaris(barisLapor(1, ubah), PEMETAAN_LAPOR, TODAY, UNITS)

  it('is a report of the moment it was received there, for the agency it names', () => {
    expect(judge()).toMatchObject({
      ok: true,
      idPelacakan: '7000001',
      diterimaAt: new Date('2026-11-20T02:15:00Z'),
      laporan: { unitId: 'dishub', tanggalKejadian: '2026-11-20', anonim: false },
    })
    expect(JSON.stringify(judge())).not.toContain('Penandanama')
    expect(judge({ 0: "'#LPR-12.3", 4: 'Permintaan Informasi', 5: 'Dinas Lain' })).toMatchObject({
      ok: true,
      idPelacakan: 'LPR-12.3',
      laporan: { jenisLaporan: 'PERMINTAAN_INFORMASI', unitId: '' },
    })
  })

  it('tells everything that is wrong with it at once', () => {
    expect(judge({ 0: '', 1: '', 2: 'x', 3: '2026-12-01', 4: 'Keluhan' })).toEqual({
      ok: false,
      alasan: ['idPelacakan.wajib', 'tanggalTerima.depan', 'jenisLaporan.salah', 'judul.wajib', 'judul.pendek', 'isiSp4n.pendek'],
    })
    expect(judge({ 3: '1998-01-01' })).toEqual({ ok: false, alasan: ['tanggalTerima.salah'] })
  })
})

describe('a CSV handed out', () => {
  it('runs nothing in a table program, and keeps quotes, commas and lines as they were', () => {
    expect(
      writeCsv([
        ['=1+1', '+62', '-1', '@x', '\tx', ' =1'],
        ['a "b"', 'c,d', 'e\nf', '', '1-1', 'x'],
      ]),
    ).toBe(`\uFEFF"'=1+1","'+62","'-1","'@x","'\tx","' =1"\r\n"a ""b""","c,d","e\nf","","1-1","x"\r\n`)
  })
})
