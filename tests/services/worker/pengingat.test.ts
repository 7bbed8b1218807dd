import { beforeAll, describe, expect, it } from '@jest/globals'
import { claimMails } from '@/lib/data/outbox-claim'
import { insertTerlapor } from '@/lib/data/pengaduan'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { ingatkanTenggat } from '@/lib/services/pengingat/ingatkan'
import { listPengingat } from '@/lib/services/pengingat/list-pengingat'
import { takeDemoLangkah } from '@/prisma/seed/langkah'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

testDatabase()
beforeAll(async () => void (await seedOffice({ surel: true })))

/** A Monday, and the office's mornings after it. */
const pukul = (hari: number, jam = 3) => new Date(Date.UTC(2026, 8, 7 + hari, jam))
const ingatkan = (at: Date) => runAt(at, ingatkanTenggat)

/** A WBS case in the hands of the verifikator since Monday: three working days to check it. */
async function kasusSenin(terlapor: readonly string[] = []): Promise<string> {
  return runAt(pukul(0), async () => {
    const { pengaduanId } = await kirim()
    if (terlapor.length > 0) await db.$transaction((tx) => insertTerlapor(tx, pukul(0), pengaduanId, terlapor, null))
    await takeDemoLangkah(pengaduanId, 'ambil')
    return pengaduanId
  })
}

const names = async (pengaduanId: string) =>
  (await db.pengingat.findMany({ where: { pengaduanId }, select: { ambang: true, petugas: { select: { namaPengguna: true } } } }))
    .map(({ ambang, petugas }) => `${ambang} ${petugas.namaPengguna}`)
    .sort()

/** Every waiting reminder mail, and takes them out of the queue. */
async function mails(at: Date) {
  const all = await claimMails(at, 500)
  await db.outbox.deleteMany()
  return all.filter(({ kunci }) => kunci.startsWith('pengingat:'))
}

describe('a running clock is brought to mind', () => {
  let id = ''
  beforeAll(async () => {
    id = await kasusSenin()
    await db.outbox.deleteMany()
  })

  it('to nobody before its half, and never outside office hours', async () => {
    expect(await ingatkan(pukul(1))).toBe(0)
    expect(await ingatkan(pukul(2, 23))).toBe(0)
    expect(await ingatkan(pukul(5))).toBe(0)
    expect(await names(id)).toEqual([])
  })

  it('at its half to who has it, once however often and from however many processes it is looked at', async () => {
    await Promise.all([ingatkan(pukul(2)), ingatkan(pukul(2))])
    expect(await ingatkan(pukul(2, 4))).toBe(0)
    expect(await names(id)).toEqual(['50 verifikator'])
    const sent = await mails(pukul(2, 5))
    const { nomorRegister, nomorTiket } = await db.pengaduan.findUniqueOrThrow({ where: { id } })
    expect(sent.map(({ kepada }) => kepada)).toEqual([expect.stringContaining('verifikator')])
    expect(sent[0]?.teks).toContain(nomorRegister)
    expect(sent[0]?.teks).toMatch(/http:\/\/localhost:\d+\/staf$/)
    expect(`${sent[0]?.subjek} ${sent[0]?.teks}`).not.toContain(nomorTiket)
  })

  it('on its last day to who stands above and to the head too, at once, and in the app', async () => {
    await ingatkan(pukul(3))
    expect(await names(id)).toEqual(['100 irban.khusus', '100 kepala', '100 verifikator', '50 verifikator'])
    expect((await mails(pukul(3, 4))).length).toBe(3)
    for (const nama of ['verifikator', 'irban.khusus', 'kepala']) {
      expect([nama, (await listPengingat(await petugasOf(nama))).map((row) => [row.id, row.ambang])]).toEqual([nama, [[id, 100]]])
    }
    expect(await listPengingat(await petugasOf('verifikator.2'))).toEqual([])
    expect(await ingatkan(pukul(4))).toBe(0)
    expect(await mails(pukul(4, 5))).toEqual([])
  })
})

describe('one mail a person and day', () => {
  it('tells of all that day; what comes to its half later waits for the next, what is due goes at once', async () => {
    await db.pengingat.deleteMany()
    const satu = await kasusSenin()
    await db.outbox.deleteMany()
    await ingatkan(pukul(2))
    expect((await mails(pukul(2, 4))).length).toBe(1)
    const dua = await kasusSenin()
    await db.outbox.deleteMany()
    await ingatkan(pukul(2, 5))
    expect(await names(dua)).toEqual(['50 verifikator'])
    expect(await mails(pukul(2, 6))).toEqual([])
    await db.tenggat.updateMany({ where: { pengaduanId: dua }, data: { anggaran: 2 } })
    await ingatkan(pukul(2, 7))
    const urgent = (await mails(pukul(2, 8))).filter(({ kepada }) => kepada.startsWith('verifikator'))
    expect(urgent.length).toBe(1)
    expect(urgent[0]?.kunci.split(':').length).toBe(5)
    expect(satu).not.toBe(dua)
  })
})

describe('nobody who must find no trace of a case', () => {
  it('is reminded of it, though it is his post or he is above; and no mail of another case changes with it', async () => {
    await db.pengingat.deleteMany()
    const { id: irban } = await petugasOf('irban.khusus')
    const biasa = await kasusSenin()
    const tentang = await kasusSenin([irban])
    await db.outbox.deleteMany()
    await ingatkan(pukul(3))
    expect(await names(tentang)).toEqual(['100 kepala', '100 verifikator'])
    const sent = await mails(pukul(3, 4))
    const nomor = (await db.pengaduan.findUniqueOrThrow({ where: { id: tentang } })).nomorRegister ?? ''
    expect(sent.filter(({ kepada, teks }) => kepada.startsWith('irban') && teks.includes(nomor))).toEqual([])
    for (const { teks, kunci } of sent) expect([kunci, teks.includes(nomor)]).toEqual([kunci, kunci.startsWith('pengingat:tersegel:')])
    expect(await names(biasa)).toContain('100 irban.khusus')
  })
})

describe('a clock that stands still', () => {
  it('reminds nobody, and the one that binds the reporter no official', async () => {
    await db.pengingat.deleteMany()
    const id = await kasusSenin()
    await runAt(pukul(0, 5), () => takeDemoLangkah(id, 'minta'))
    await ingatkan(pukul(9))
    await ingatkan(pukul(15))
    expect(await names(id)).toEqual([])
  })
})
