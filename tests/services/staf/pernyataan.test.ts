import { describe, expect, it } from '@jest/globals'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { KELOMPOK } from '@/lib/domain/antrean'
import { LAYANAN } from '@/lib/domain/layanan'
import { readSaringan } from '@/lib/domain/buku/saringan'
import { db } from '@/lib/infra/db'
import { listBuku } from '@/lib/services/buku/list-buku'
import { listSurat } from '@/lib/services/kiriman/list-surat'
import { listModerasi } from '@/lib/services/publikasi/list-moderasi'
import { listPublik } from '@/lib/services/publikasi/list-publik'
import { getRekapPage } from '@/lib/services/rekap/get-rekap-page'
import { getStatistik } from '@/lib/services/rekap/get-statistik'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { listAntrean } from '@/lib/services/staf/list-antrean'
import { petugasOf } from '@/prisma/seed/pelaku'
import { demoDatabase } from '@/tests/support/database'
import { statementsOf } from '@/tests/support/pernyataan'

demoDatabase()

const SARING = { kata: '', topik: '', jenisUnit: '', tahun: null }

describe('a page asks the database a bounded number of times, however much there is', () => {
  it('the page of a case', async () => {
    const petugas = await petugasOf('kepala')
    const kasus = await db.pengaduan.findMany({ where: { layanan: 'WBS' }, select: { id: true }, take: 12 })
    // The first act of a process reads the calendar, and the first of a minute is anchored: neither is the page's.
    await getKasus(petugas, kasus[0]?.id ?? '')
    for (const { id } of kasus) {
      expect((await statementsOf(() => getKasus(petugas, id))).length).toBeLessThanOrEqual(12)
    }
  })

  it.each(KELOMPOK)('the queue, group %s', async (kelompok) => {
    const petugas = await petugasOf('verifikator')
    expect((await statementsOf(() => listAntrean(petugas, { kelompok }))).length).toBeLessThanOrEqual(8)
  })

  const READS = {
    register: ['petugas.penerima', 12, (petugas: Petugas) => listBuku(petugas, readSaringan({ layanan: 'WBS' }))],
    letters: ['petugas.penerima', 4, listSurat],
    moderation: ['moderator', 4, listModerasi],
    recap: ['admin.instansi', 16, (petugas: Petugas) => getRekapPage(petugas, {})],
  } as const

  it.each(Object.keys(READS) as (keyof typeof READS)[])('the %s', async (page) => {
    const [name, bound, read] = READS[page]
    const petugas = await petugasOf(name)
    await read(petugas)
    expect((await statementsOf(() => read(petugas))).length).toBeLessThanOrEqual(bound)
  })

  it('the public list and the statistics', async () => {
    expect((await statementsOf(() => listPublik(SARING))).length).toBeLessThanOrEqual(4)
    for (const layanan of LAYANAN) expect((await statementsOf(() => getStatistik(layanan, null))).length).toBeLessThanOrEqual(16)
    // Asked again, by however many, nothing is counted.
    expect(await statementsOf(() => Promise.all(LAYANAN.map((layanan) => getStatistik(layanan, null))))).toEqual([])
  })

  it('and asks the same number of times of many cases as of few', async () => {
    const petugas = await petugasOf('kepala')
    const sizes = await Promise.all(KELOMPOK.map(async (kelompok) => (await listAntrean(petugas, { kelompok })).baris.length))
    expect(new Set(sizes).size).toBeGreaterThan(1)
    const counts: number[] = []
    for (const kelompok of KELOMPOK) counts.push((await statementsOf(() => listAntrean(petugas, { kelompok }))).length)
    expect(new Set(counts).size).toBe(1)
  })
})
