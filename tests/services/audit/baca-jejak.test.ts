import { beforeAll, describe, expect, it } from '@jest/globals'
import { headJejak } from '@/lib/data/jejak-audit'
import { db } from '@/lib/infra/db'
import { getJejak, listJejakBerkas } from '@/lib/services/audit/list-jejak'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { listOrangDemo } from '@/tests/builders/demo'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
let pengaduanId = ''
let nomor = ''

const jejak = async (nama: string, wish: Readonly<Record<string, string>> = {}) => getJejak(await petugasOf(nama), wish)
const tindakanOf = async (nama: string, wish?: Readonly<Record<string, string>>) =>
  (await jejak(nama, wish)).baris.map(({ tindakan }) => tindakan)

beforeAll(async () => {
  await seedOffice()
  pengaduanId = (await kasusDi('DALAM_PEMERIKSAAN')).pengaduanId
  const row = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { nomorRegister: true } })
  nomor = row.nomorRegister ?? ''
  await getKasus(await petugasOf('verifikator'), pengaduanId)
  await getKasus(await petugasOf('pemeriksa'), pengaduanId)
})

describe('the page of the audit trail', () => {
  it('tells the data protection officer who did what to a case, and under which post', async () => {
    const { baris } = await jejak('ppdp', { nomor })
    const ambil = baris.find(({ tindakan }) => tindakan === 'AMBIL')
    expect(ambil).toMatchObject({ aktor: 'petugas', nomor, layanan: 'WBS', ditolak: false })
    expect(ambil?.nama).toBe((await petugasOf('verifikator')).nama)
    expect(ambil?.mandat).toMatchObject([{ peran: 'VERIFIKATOR', layanan: 'WBS' }])
    expect(baris.map(({ at }) => at.getTime())).toEqual(baris.map(({ at }) => at.getTime()).sort((a, b) => b - a))
  })

  it('says of a case that is examined neither how it was judged nor who examines it', async () => {
    const steps = new Set([...(await tindakanOf('ppdp', { nomor })), ...(await tindakanOf('ppdp', { nomor, kelompok: 'BACA' }))])
    expect(steps).toContain('TERUSKAN')
    expect([...steps].filter((one) => /NILAI|BERKADAR|SURAT_TUGAS|LHP|PEMERIKSAAN/.test(one))).toEqual([])
    const pembaca = (await jejak('ppdp', { nomor, kelompok: 'BACA' })).baris.map(({ nama }) => nama)
    expect(pembaca).toContain((await petugasOf('verifikator')).nama)
    expect(pembaca).not.toContain((await petugasOf('pemeriksa')).nama)
  })

  it('shows an administrator the acts of the office and not one of a case', async () => {
    const { baris } = await jejak('admin.sistem')
    expect(baris.filter((row) => row.nomor !== null)).toEqual([])
    expect(baris.map(({ tindakan }) => tindakan)).toContain('BACA_JEJAK')
    expect((await jejak('admin.sistem', { nomor })).baris).toEqual([])
    expect((await jejak('admin.sistem', { kelompok: 'BACA' })).baris).toEqual([])
  })

  it('hands out neither number nor id of a row, of a case or of a person', async () => {
    const text = JSON.stringify((await jejak('ppdp')).baris)
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|petugas:|pengaduan:/)
    expect(text).not.toContain(pengaduanId)
  })

  it('shows a refusal as one, to whom it was given', async () => {
    await expect(getJejak(await petugasOf('moderator'), {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { baris } = await jejak('admin.sistem', { kelompok: 'DITOLAK' })
    expect(baris[0]).toMatchObject({ tindakan: 'BACA_JEJAK', ditolak: true, nama: (await petugasOf('moderator')).nama })
  })

  it('is narrowed by person and by day', async () => {
    const verifikator = await petugasOf('verifikator')
    const names = new Set((await jejak('ppdp', { petugas: verifikator.id })).baris.map(({ nama }) => nama))
    expect([...names]).toEqual([verifikator.nama])
    expect((await jejak('ppdp', { dari: '2020-01-01', sampai: '2020-12-31' })).baris).toEqual([])
  })

  it('turns its pages without losing or doubling a row', async () => {
    const all = await listJejakBerkas(await petugasOf('ppdp'), { kelompok: 'PENGADUAN' })
    const first = await jejak('ppdp', { kelompok: 'PENGADUAN' })
    expect(first.baris).toEqual(all.slice(0, first.baris.length))
    expect(first.lebih).toBe(all.length > first.baris.length)
  })

  it('is on record each time it is read or taken as a file', async () => {
    await listJejakBerkas(await petugasOf('ppdp'), {})
    expect((await tindakanOf('ppdp', { kelompok: 'DATA' })).slice(0, 1)).toEqual(['EKSPOR_JEJAK'])
  })

  it('is refused to everybody else of the office', async () => {
    for (const petugas of await listOrangDemo()) {
      if (petugas.peran.some(({ peran }) => ['PPDP', 'ADMIN_SISTEM'].includes(peran))) continue
      await expect(getJejak(petugas, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(listJejakBerkas(petugas, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })

  it('has no trace of a case that is about its reader', async () => {
    const ppdp = await petugasOf('ppdp')
    const before = (await listJejakBerkas(ppdp, {})).length
    const own = (await listJejakBerkas(ppdp, { nomor })).length
    await db.terlaporPetugas.create({ data: { pengaduanId, petugasId: ppdp.id, dibuatAt: new Date() }, select: { pengaduanId: true } })
    expect(own).toBeGreaterThan(0)
    expect(await listJejakBerkas(ppdp, { nomor })).toEqual([])
    // Two files were taken meanwhile.
    expect((await listJejakBerkas(ppdp, {})).length).toBe(before - own + 3)
  })
})

describe('a printed head of the chain', () => {
  it('is found again when the chain has gone on, and not when it was cut', async () => {
    const { keutuhan } = await jejak('ppdp')
    const kepala = keutuhan.kepala ?? ''
    expect(kepala).toMatch(/^[0-9a-f]{64}$/)
    await tindakanOf('ppdp')
    expect((await headJejak())?.mac).not.toBe(kepala)
    expect((await jejak('ppdp', { kepala })).keutuhan.cocok).toMatchObject({ kepala, at: expect.any(Date) })
    await database.queryAsAdmin(`DELETE FROM "jejakAudit" WHERE mac = '${kepala}'`)
    expect((await jejak('ppdp', { kepala })).keutuhan.cocok).toEqual({ kepala, at: null })
  })
})
