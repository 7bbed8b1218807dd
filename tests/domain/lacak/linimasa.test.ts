import { describe, expect, it } from '@jest/globals'
import { linimasaPelapor, tenggatPelapor } from '@/lib/domain/lacak/linimasa'
import type { Status } from '@/lib/domain/pengaduan/status'
import { labelPelapor, STATUS } from '@/lib/domain/pengaduan/status'
import type { Tenggat } from '@/lib/domain/tenggat/tenggat'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const history = (statuses: readonly Status[]) => statuses.map((keStatus, i) => ({ keStatus, dibuatAt: at(i + 1) }))
const labels = (statuses: readonly Status[]) => linimasaPelapor(history(statuses)).map((event) => event.label)
const clock = (values: Partial<Tenggat>): Tenggat => ({
  jenis: 'PENYELESAIAN',
  mulai: '2026-11-23',
  anggaran: 60,
  perpanjangan: 0,
  status: 'BERJALAN',
  selesai: null,
  jeda: [],
  ...values,
})

const AWAL: readonly Status[] = ['TERKIRIM', 'TERDAFTAR', 'DIVERIFIKASI', 'DIVERIFIKASI', 'DINILAI']
const BERKADAR: readonly Status[] = [
  'PEMERIKSAAN_DIRENCANAKAN',
  'DALAM_PEMERIKSAAN',
  'LHP_DISUSUN',
  'LHP_FINAL',
  'JAWABAN_DISUSUN',
  'JAWABAN_DIPERIKSA',
  'JAWABAN_DISETUJUI',
]
const TIDAK: readonly Status[] = ['JAWABAN_DISUSUN', 'JAWABAN_DIPERIKSA', 'JAWABAN_DISUSUN', 'JAWABAN_DIPERIKSA', 'JAWABAN_DISETUJUI']

describe("the reporter's timeline", () => {
  it('shows one entry a change of label, dated when the label changed', () => {
    expect(linimasaPelapor(history(AWAL))).toEqual([
      { label: 'DITERIMA', at: at(1) },
      { label: 'DIPERIKSA', at: at(3) },
    ])
  })

  it('says the same of an examined case and of one that was not', () => {
    expect(labels([...AWAL, ...BERKADAR])).toEqual(['DITERIMA', 'DIPERIKSA', 'DITINDAKLANJUTI'])
    expect(labels([...AWAL, ...TIDAK])).toEqual(labels([...AWAL, ...BERKADAR]))
    for (let i = 1; i <= BERKADAR.length; i += 1) expect(labels([...AWAL, ...BERKADAR.slice(0, i)])).toEqual(labels([...AWAL, ...TIDAK]))
  })

  it('comes back to a label that was left', () => {
    expect(labels(['DIVERIFIKASI', 'MENUNGGU_PELAPOR', 'DIVERIFIKASI'])).toEqual(['DIPERIKSA', 'PERLU_DILENGKAPI', 'DIPERIKSA'])
  })

  it('is empty before anything happened', () => {
    expect(linimasaPelapor([])).toEqual([])
  })
})

describe('the label a reporter reads', () => {
  const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    DITERIMA: ['TERKIRIM', 'TERDAFTAR', 'DI_PERENCANAAN'],
    DIPERIKSA: ['DIVERIFIKASI', 'DITELAAH', 'SELESAI_DITELAAH', 'DI_SEKRETARIS', 'MENUNGGU_DISPOSISI', 'DIDISPOSISI', 'DINILAI'],
    PERLU_DILENGKAPI: ['MENUNGGU_PELAPOR'],
    DIJAWAB: ['DIJAWAB'],
    SELESAI: ['SELESAI'],
    DILIMPAHKAN: ['DILIMPAHKAN'],
    DITUTUP: ['DIARSIPKAN', 'DICABUT'],
  }

  it.each(STATUS)('of %s is the one the design gives it', (status) => {
    const expected = Object.entries(EXPECTED).find(([, statuses]) => statuses.includes(status))?.[0] ?? 'DITINDAKLANJUTI'
    expect(labelPelapor(status)).toBe(expected)
  })
})

describe('the clock a reporter reads', () => {
  const verify = clock({ jenis: 'VERIFIKASI', anggaran: 3 })

  it('is the one of verification until the case is complete', () => {
    expect(tenggatPelapor('TERDAFTAR', [verify], 'WBS')).toBe(verify)
    expect(tenggatPelapor('TERKIRIM', [], 'WBS')).toBeNull()
  })

  it('is his own while he is asked, the latest one', () => {
    const first = clock({ jenis: 'KELENGKAPAN', anggaran: 10, status: 'TERPENUHI' })
    const second = clock({ jenis: 'KELENGKAPAN', anggaran: 10 })
    expect(tenggatPelapor('MENUNGGU_PELAPOR', [verify, first, second], 'WBS')).toBe(second)
  })

  it('counts to sixty days whatever the case was classified as', () => {
    for (const status of [...BERKADAR, ...TIDAK]) {
      const shown = [14, 60].map((anggaran) =>
        tenggatPelapor(status, [verify, clock({ jenis: 'PENILAIAN', anggaran: 2 }), clock({ anggaran })], 'WBS'),
      )
      expect(shown[0]).toEqual(clock({ anggaran: 60 }))
      expect(shown[1]).toEqual(shown[0])
    }
  })
})
