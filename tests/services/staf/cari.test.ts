import { beforeAll, describe, expect, it } from '@jest/globals'
import { bacaCari, CARI_MINIMUM } from '@/lib/domain/cari'
import { KELOMPOK } from '@/lib/domain/antrean'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { insertTerlapor } from '@/lib/data/pengaduan'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { cariKasus } from '@/lib/services/staf/cari'
import { listAntrean } from '@/lib/services/staf/list-antrean'
import { petugasOf } from '@/tests/builders/kantor'
import { demoDatabase } from '@/tests/support/database'
import { statementsOf } from '@/tests/support/pernyataan'

demoDatabase()

const idsOf = async (petugas: Petugas, kata: string) => {
  const { tepat, baris } = await cariKasus(petugas, kata)
  return tepat === null ? baris.map(({ id }) => id) : [tepat]
}

let admin: Petugas
let kasus: Readonly<{
  id: string
  nomorTiket: string
  nomorRegister: string | null
  samaran: string
  unit: Readonly<{ nama: string }> | null
}>
beforeAll(async () => {
  admin = await petugasOf('admin.instansi')
  kasus = await db.pengaduan.findFirstOrThrow({
    where: { layanan: 'SP4N', nomorRegister: { not: null }, unitId: { not: null }, terlapor: { none: {} } },
    select: { id: true, nomorTiket: true, nomorRegister: true, samaran: true, unit: { select: { nama: true } } },
  })
})

describe('one search over everything a petugas may see', () => {
  it('leads to the case that bears exactly this number, however it is typed', async () => {
    for (const nomor of [kasus.nomorTiket, kasus.nomorTiket.toLowerCase(), kasus.nomorRegister ?? '']) {
      expect([nomor, (await cariKasus(admin, nomor)).tepat]).toEqual([nomor, kasus.id])
    }
  })

  it('finds by part of a number, pseudonym, unit and the words of a public summary', async () => {
    const publik = await db.publikasi.findFirstOrThrow({
      where: { pengaduan: { layanan: 'SP4N' } },
      select: { pengaduanId: true, judul: true },
    })
    expect(await idsOf(admin, kasus.nomorTiket.slice(5))).toContain(kasus.id)
    expect(await idsOf(admin, kasus.samaran)).toContain(kasus.id)
    expect(await idsOf(admin, (kasus.unit?.nama ?? '').toUpperCase())).toContain(kasus.id)
    expect(await idsOf(admin, publik.judul)).toContain(publik.pengaduanId)
  })

  it('takes a percent sign for a percent sign, and nothing for too little', async () => {
    expect(await idsOf(admin, '%%')).toEqual([])
    expect(await idsOf(admin, 'a'.repeat(CARI_MINIMUM - 1))).toEqual([])
    expect(bacaCari(['x'])).toBe('')
    expect(bacaCari(`  a   b${'c'.repeat(200)}`)).toHaveLength(80)
  })

  it('knows nothing outside the scope of his lists: of no post is more found than its queue holds', async () => {
    for (const nama of ['verifikator', 'pemeriksa', 'admin.opd', 'pemegang.identitas', 'moderator', 'ppdp', 'admin.sistem']) {
      const petugas = await petugasOf(nama)
      const groups = await Promise.all(KELOMPOK.map((kelompok) => listAntrean(petugas, { kelompok })))
      const seen = groups.flatMap(({ baris }) => baris.map(({ id }) => id)).sort()
      expect([nama, [...(await idsOf(petugas, '2026'))].filter((id) => !seen.includes(id))]).toEqual([nama, []])
    }
  })

  it('says of each case whose turn it is, as the queue does', async () => {
    const { baris } = await cariKasus(admin, '2026')
    for (const kelompok of KELOMPOK) {
      for (const row of (await listAntrean(admin, { kelompok })).baris) {
        const found = baris.find(({ id }) => id === row.id)
        if (found) expect([row.nomorTiket, found.giliran]).toEqual([row.nomorTiket, row.giliran])
      }
    }
    expect(baris.filter(({ giliran }) => giliran?.siapa.jenis === 'SAYA').length).toBeGreaterThan(0)
  })

  it('finds a unit only for those who read whom a report is about', async () => {
    const wbs = await db.pengaduan.findFirstOrThrow({
      where: { layanan: 'WBS', unitId: { not: null }, publikasi: null, peranDihindari: { isEmpty: true } },
      select: { id: true, unit: { select: { nama: true } } },
    })
    const nama = wbs.unit?.nama ?? ''
    expect(await idsOf(await petugasOf('verifikator'), nama)).toContain(wbs.id)
    expect(await idsOf(await petugasOf('pemegang.identitas'), nama)).not.toContain(wbs.id)
  })

  it('leaves no trace of a case about the one who searches, by number, word or unit', async () => {
    await db.$transaction((tx) => insertTerlapor(tx, now(), kasus.id, [admin.id], null))
    for (const kata of [kasus.nomorTiket, kasus.nomorRegister ?? '', kasus.samaran, kasus.unit?.nama ?? '']) {
      expect([kata, (await idsOf(admin, kata)).includes(kasus.id)]).toEqual([kata, false])
    }
  })

  it('asks the database three times at most', async () => {
    expect((await statementsOf(() => cariKasus(admin, '2026'))).length).toBeLessThanOrEqual(3)
  })
})
