import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { claimMails } from '@/lib/data/outbox-claim'
import { insertTerlapor } from '@/lib/data/pengaduan'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { refreshGiliranBasi } from '@/lib/services/alur/refresh-giliran'
import { addHariLibur, removeHariLibur } from '@/lib/services/kalender/manage-kalender'
import { ingatkanTenggat } from '@/lib/services/pengingat/ingatkan'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { takeDemoLangkah } from '@/prisma/seed/langkah'
import { petugasBer, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

testDatabase()
let admin: Petugas
beforeAll(async () => {
  await seedOffice({ surel: true })
  admin = await petugasBer('ADMIN_SISTEM')
})

/** A Monday, and the days after it, in the morning of the office. */
const pukul = (hari: number, jam = 3) => new Date(Date.UTC(2026, 8, 7 + hari, jam))

async function kasusSenin(): Promise<string> {
  return runAt(pukul(0), async () => {
    const { pengaduanId } = await kirim()
    await takeDemoLangkah(pengaduanId, 'ambil')
    return pengaduanId
  })
}

const libur = async (tanggal: string) =>
  runAt(pukul(0, 4), async () => {
    await addHariLibur(admin, { tanggal, namaHari: 'Hari jadi kabupaten' })
    while ((await refreshGiliranBasi()) > 0);
  })
const batal = async () =>
  runAt(pukul(0, 5), async () => {
    await removeHariLibur(admin, (await db.hariLibur.findFirstOrThrow({ where: { jenis: 'LIBUR_DAERAH' } })).id)
    while ((await refreshGiliranBasi()) > 0);
  })

const uraianOf = async (id: string) => runAt(pukul(0, 6), async () => (await getKasus(await petugasBer('VERIFIKATOR'), id)).tenggat?.uraian)
const audit = async (id: string) =>
  (await db.jejakAudit.findMany({ where: { tindakan: 'GESER_TENGGAT', objek: `pengaduan:${id}` }, orderBy: { nomor: 'asc' } })).map(
    ({ rincian }) => rincian,
  )
const mails = async (at: Date) => {
  await runAt(at, ingatkanTenggat)
  const all = await claimMails(at, 500)
  await db.outbox.deleteMany()
  return all.filter(({ kunci }) => kunci.startsWith('pengingat:')).map(({ kepada, teks }) => `${kepada} ${teks}`)
}

describe('a day off that is added while a clock runs', () => {
  let id = ''
  beforeAll(async () => {
    id = await kasusSenin()
    await db.outbox.deleteMany()
  })

  it('moves the limit, and the day before and the day after are on record and below the date', async () => {
    expect(await uraianOf(id)).toMatchObject({ batas: '2026-09-10', geser: null })
    await libur('2026-09-09')
    expect(await uraianOf(id)).toMatchObject({ batas: '2026-09-11', geser: { dari: '2026-09-10', pada: '2026-09-07' } })
    const { jatuhTempo } = await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { jatuhTempo: true } })
    expect(jatuhTempo?.toISOString().slice(0, 10)).toBe('2026-09-11')
    expect(await audit(id)).toContainEqual({ jenis: 'VERIFIKASI', lama: '2026-09-10', baru: '2026-09-11' })
  })

  it('is told once, in office hours, to who has the case and to nobody above him', async () => {
    expect(await mails(pukul(0, 23))).toEqual([])
    const told = await mails(pukul(1))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^\S*verifikator\S* Batas waktunya bergeser karena kalender kerja berubah:\n- \d+\/WBS\//)
    expect(await mails(pukul(1, 4))).toEqual([])
  })

  it('and taken back moves it back, which is told anew', async () => {
    await batal()
    expect(await uraianOf(id)).toMatchObject({ batas: '2026-09-10', geser: { dari: '2026-09-11' } })
    expect((await audit(id)).filter((row) => (row as { jenis: string }).jenis === 'VERIFIKASI')).toHaveLength(2)
    expect(await mails(pukul(2))).toHaveLength(1)
  })

  it('that moves nothing says nothing', async () => {
    const before = await db.jejakAudit.count({ where: { tindakan: 'GESER_TENGGAT' } })
    // A Saturday after the limit of every clock of the case.
    await libur('2027-12-25')
    expect(await db.jejakAudit.count({ where: { tindakan: 'GESER_TENGGAT' } })).toBe(before)
    await batal()
  })

  it('is told to nobody the case has been marked to be about', async () => {
    const verifikator = await petugasOf('verifikator')
    const tentang = await kasusSenin()
    await db.$transaction((tx) => insertTerlapor(tx, pukul(0), tentang, [verifikator.id], null))
    await db.outbox.deleteMany()
    await libur('2026-09-09')
    expect(await audit(tentang)).not.toEqual([])
    expect(await db.pengingat.count({ where: { pengaduanId: tentang, petugasId: verifikator.id } })).toBe(0)
  })
})
