import { beforeAll, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { handOverBanyak, listPenerus } from '@/lib/services/langkah/hand-over-banyak'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

testDatabase()
const SAYA = 'verifikator'
const REKAN = 'verifikator.2'

beforeAll(async () => {
  await seedOffice()
})

const versiOf = async (id: string) => (await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { versi: true } })).versi
const pegang = async (id: string) => (await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { pemegangId: true } })).pemegangId
const baris = async (id: string) => `${id}.${await versiOf(id)}`
const kasusSaya = async () => {
  const { pengaduanId } = await kasusDi('DIVERIFIKASI')
  await db.pengaduan.update({ where: { id: pengaduanId }, data: { pemegangId: (await petugasOf(SAYA)).id }, select: { id: true } })
  return pengaduanId
}
const serahkan = async (pilih: readonly string[], kepada = REKAN) =>
  handOverBanyak(await petugasOf(SAYA), { pilih: [...pilih], penerusId: (await petugasOf(kepada)).id })

describe('several cases of a queue', () => {
  it('go to a colleague with the same post, each with an audit row that names who gave it', async () => {
    const [satu, dua] = [await kasusSaya(), await kasusSaya()]
    expect(await serahkan([await baris(satu), await baris(dua)])).toEqual({ diserahkan: 2, gagal: 0 })
    const [saya, rekan] = [await petugasOf(SAYA), await petugasOf(REKAN)]
    expect([await pegang(satu), await pegang(dua)]).toEqual([rekan.id, rekan.id])
    const rows = await db.jejakAudit.findMany({
      where: { tindakan: 'SERAH_TUGAS', objek: { in: [`pengaduan:${satu}`, `pengaduan:${dua}`] } },
    })
    expect(rows.map(({ aktor, rincian }) => ({ aktor, rincian }))).toEqual(
      [satu, dua].map(() => ({ aktor: `petugas:${saya.id}`, rincian: { dari: saya.id, kepada: rekan.id } })),
    )
  })

  it('stay where they are when they moved meanwhile, lie in other hands, or do not exist, and stop no other', async () => {
    const [milik, lain, berubah] = [await kasusSaya(), await kasusSaya(), await kasusSaya()]
    await db.pengaduan.update({ where: { id: lain }, data: { pemegangId: (await petugasOf(REKAN)).id }, select: { id: true } })
    const lama = `${berubah}.${(await versiOf(berubah)) - 1}`
    const all = [await baris(lain), lama, `${'0'.repeat(32)}.1`, await baris(milik), await baris(milik)]
    expect(await serahkan(all)).toEqual({ diserahkan: 1, gagal: 3 })
    expect(await pegang(berubah)).toBe((await petugasOf(SAYA)).id)
  })

  it('never go to a colleague whom one of them is about', async () => {
    const milik = await kasusSaya()
    const rekan = await petugasOf(REKAN)
    await db.terlaporPetugas.create({
      data: { pengaduanId: milik, petugasId: rekan.id, dibuatAt: new Date() },
      select: { pengaduanId: true },
    })
    expect(await serahkan([await baris(milik)])).toEqual({ diserahkan: 0, gagal: 1 })
    expect(await pegang(milik)).toBe((await petugasOf(SAYA)).id)
  })

  it('go to nobody without the post, and to none by somebody who holds no cases', async () => {
    const milik = await kasusSaya()
    await expect(serahkan([await baris(milik)], 'kepala')).rejects.toMatchObject({ code: 'INVALID_INPUT', details: ['penerusId.salah'] })
    await expect(serahkan([await baris(milik)], SAYA)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect((await listPenerus(await petugasOf(SAYA))).map(({ id }) => id)).toContain((await petugasOf(REKAN)).id)
    expect(await listPenerus(await petugasOf('moderator'))).toEqual([])
  })

  it('are given once, though two presses come at the same moment', async () => {
    const milik = await kasusSaya()
    const one = await baris(milik)
    const results = await Promise.all([serahkan([one]), serahkan([one])])
    expect(results.map(({ diserahkan }) => diserahkan).sort()).toEqual([0, 1])
  })
})
