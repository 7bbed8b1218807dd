import { beforeAll, describe, expect, it } from '@jest/globals'
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
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { statementsOf } from '@/tests/support/pernyataan'

testDatabase()
beforeAll(async () => void (await seedOffice()))

const SARING = { kata: '', topik: '', jenisUnit: '', tahun: null }

describe('a page asks the database a bounded number of times, however much there is', () => {
  it('the page of a case', async () => {
    const { pengaduanId } = await kasusDi('JAWABAN_DISUSUN')
    const petugas = await petugasOf('irban.khusus')
    await getKasus(petugas, pengaduanId)
    expect((await statementsOf(() => getKasus(petugas, pengaduanId))).length).toBeLessThanOrEqual(12)
  })

  it.each(['saya', 'lain', 'selesai'] as const)('the queue, group %s', async (kelompok) => {
    const petugas = await petugasOf('verifikator')
    expect((await statementsOf(() => listAntrean(petugas, kelompok, ''))).length).toBeLessThanOrEqual(8)
  })

  it('the register, letters, moderation', async () => {
    expect(
      (await statementsOf(async () => listBuku(await petugasOf('petugas.penerima'), readSaringan({ layanan: 'WBS' })))).length,
    ).toBeLessThanOrEqual(10)
    expect((await statementsOf(async () => listSurat(await petugasOf('petugas.penerima')))).length).toBeLessThanOrEqual(4)
    expect((await statementsOf(async () => listModerasi(await petugasOf('moderator')))).length).toBeLessThanOrEqual(4)
  })

  it('the recap, the public list and the statistics', async () => {
    expect((await statementsOf(async () => getRekapPage(await petugasOf('admin.instansi'), {}))).length).toBeLessThanOrEqual(16)
    expect((await statementsOf(() => listPublik(SARING, 1))).length).toBeLessThanOrEqual(4)
    expect((await statementsOf(() => getStatistik(null))).length).toBeLessThanOrEqual(16)
  })

  it('and asks the same number of times of many cases as of few', async () => {
    const petugas = await petugasOf('verifikator')
    const few = (await statementsOf(() => listAntrean(petugas, 'saya', ''))).length
    for (let n = 0; n < 5; n += 1) await kasusDi('TERDAFTAR')
    expect(await db.pengaduan.count()).toBeGreaterThan(5)
    expect((await statementsOf(() => listAntrean(petugas, 'saya', ''))).length).toBe(few)
  })
})
