import { describe, expect, it } from '@jest/globals'
import { bacaKunci, TANPA_SARINGAN } from '@/lib/domain/antrean'
import { segel } from '@/lib/domain/segel'
import { addDays, instantAt, latestWorkingDay, officeDate } from '@/lib/domain/tenggat/kalender'
import { getKalender } from '@/lib/data/kalender'
import { openJson, sealJson } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { takeBanyak } from '@/lib/services/langkah/take-banyak'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { countAntreanSaya, findBerikutnya, listAntrean } from '@/lib/services/staf/list-antrean'
import { petugasOf } from '@/tests/builders/kantor'
import { demoDatabase } from '@/tests/support/database'

demoDatabase()

const saya = async (nama: string, kelompok: 'saya' | 'bebas' | 'rekan' = 'saya') =>
  (await listAntrean(await petugasOf(nama), { kelompok })).baris
const news = (id: string, peristiwaAt: Date) => db.pengaduan.update({ where: { id }, data: { peristiwaAt }, select: { id: true } })

/** Copies of a case that wait for the same step: some new, some old, some without a due date. */
async function addCopies(id: string, n: number): Promise<void> {
  const { materiTersegel, ...contoh } = await db.pengaduan.findUniqueOrThrow({ where: { id } })
  const giliran = await db.giliran.findMany({ where: { pengaduanId: id } })
  const isi = openJson(materiTersegel, segel.isi(id))
  const ids = Array.from({ length: n }, (_, index) => index.toString(16).padStart(32, '0'))
  const tempo = (index: number) => (index % 5 === 0 ? null : new Date(Date.UTC(2026, 10, 1 + (index % 7))))
  const saat = (index: number) => (index % 3 === 0 ? now() : new Date('2020-01-01T00:00:00Z'))
  await db.pengaduan.createMany({
    data: ids.map((one, index) => ({
      ...contoh,
      id: one,
      akarId: one,
      nomorTiket: `SALIN-${index}`,
      nomorRegister: null,
      idPelacakan: null,
      materiTersegel: sealJson(isi, segel.isi(one)),
      jatuhTempo: tempo(index),
      peristiwaAt: saat(index),
    })),
  })
  await db.giliran.createMany({ data: ids.flatMap((one) => giliran.map(({ id: _id, ...row }) => ({ ...row, pengaduanId: one }))) })
}

describe('what is new', () => {
  it('comes first until it is read, then stands at its due date; old news stays where it is due', async () => {
    const kalender = await getKalender()
    const sejak = instantAt(`${latestWorkingDay(addDays(officeDate(now()), -1), kalender)}T00:00`)
    await db.pengaduan.updateMany({ data: { peristiwaAt: new Date(sejak.getTime() - 1) } })
    const rows = await saya('verifikator')
    const last = rows.at(-1)
    if (!last || rows.length < 3) throw new Error('too few')
    expect((await listAntrean(await petugasOf('verifikator'), { kelompok: 'saya' })).ringkasan.baru).toBe(0)
    await news(last.id, sejak)
    const after = await listAntrean(await petugasOf('verifikator'), { kelompok: 'saya' })
    expect([after.baris[0]?.id, after.ringkasan.baru]).toEqual([last.id, 1])
    await getKasus(await petugasOf('verifikator'), last.id)
    const read = await saya('verifikator')
    expect([read.at(-1)?.id, read.at(-1)?.belumDibaca, read[0]?.belumDibaca]).toEqual([last.id, false, true])
  })

  it('is read by whoever opened it and nobody else, and a message of the reporter is news again', async () => {
    const [row] = await saya('kepala')
    if (!row) throw new Error('empty')
    await getKasus(await petugasOf('kepala'), row.id)
    expect((await saya('kepala')).find(({ id }) => id === row.id)?.belumDibaca).toBe(false)
    await news(row.id, new Date(now().getTime() + 1000))
    expect((await saya('kepala')).find(({ id }) => id === row.id)?.belumDibaca).toBe(true)
  })

  it('and the pages go through every case once, new ones, due ones and those without a date', async () => {
    const petugas = await petugasOf('admin.instansi')
    const [row] = await saya('admin.instansi', 'bebas')
    await addCopies(row?.id ?? '', 120)
    const ids: string[] = []
    for (let setelah: string | null = null, first = true; first || setelah !== null; first = false) {
      const page = await listAntrean(petugas, { kelompok: 'bebas', setelah: bacaKunci(setelah) })
      ids.push(...page.baris.map(({ id }) => id))
      setelah = page.berikutnya
    }
    const { jumlah } = await listAntrean(petugas, { kelompok: 'bebas' })
    expect([ids.length, new Set(ids).size]).toEqual([jumlah.bebas, jumlah.bebas])
    expect(ids.length).toBeGreaterThan(120)
  })
})

describe('a queue narrowed', () => {
  const petugas = () => petugasOf('admin.instansi')

  it('by service, status, unit, lateness and number shows what meets all of them, and its counts follow; the summary does not', async () => {
    const all = await listAntrean(await petugas(), { kelompok: 'rekan' })
    const [row] = all.baris
    const unit = await db.pengaduan.findFirstOrThrow({ where: { id: row?.id }, select: { unitId: true } })
    const saringan = {
      ...TANPA_SARINGAN,
      cari: row?.nomorTiket ?? '',
      layanan: 'SP4N',
      status: row?.status ?? null,
      unitId: unit.unitId,
    } as const
    const narrow = await listAntrean(await petugas(), { kelompok: 'rekan', saringan })
    expect(narrow.baris.map(({ id }) => id)).toEqual([row?.id])
    expect(narrow.jumlah.rekan).toBe(1)
    expect(narrow.ringkasan).toEqual(all.ringkasan)
    const late = await listAntrean(await petugas(), { kelompok: 'rekan', saringan: { ...TANPA_SARINGAN, lewat: true } })
    expect(late.baris.map(({ id }) => id)).toEqual(
      all.baris.filter(({ tenggat }) => (tenggat?.hitungan.lewat ?? 0) > 0).map(({ id }) => id),
    )
  })

  it('by a unit tells nothing to a post that does not read whom a report is about', async () => {
    const custodian = await petugasOf('pemegang.identitas')
    const of = await db.pengaduan.findFirstOrThrow({ where: { layanan: 'WBS', unitId: { not: null } }, select: { unitId: true } })
    const { jumlah } = await listAntrean(custodian, { kelompok: 'rekan', saringan: { ...TANPA_SARINGAN, unitId: of.unitId } })
    expect(Object.values(jumlah)).toEqual([0, 0, 0, 0, 0])
  })
})

describe('several taken at once', () => {
  it('go each by its own rules: what may be taken is, what may not stops no other', async () => {
    const verifikator = await petugasOf('verifikator')
    const free = await saya('verifikator', 'bebas')
    const [other] = await saya('admin.instansi', 'bebas')
    const pilih = [...free, ...(other ? [other] : [])].map(({ id, versi }) => `${id}.${versi}`)
    expect(free.length).toBeGreaterThan(0)
    expect(await takeBanyak(verifikator, { pilih, satu: '' })).toEqual({ diambil: free.length, gagal: 1, satu: null })
    expect((await saya('verifikator', 'bebas')).length).toBe(0)
    for (const { id } of free) {
      expect(await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { pemegangId: true } })).toEqual({ pemegangId: verifikator.id })
    }
    await expect(takeBanyak(verifikator, { pilih: [], satu: pilih[0] ?? '' })).rejects.toMatchObject({ code: 'CONFLICT' })
    // A colleague of the same post sees whose they are, and does not count them as his.
    const colleague = await saya('verifikator.2', 'rekan')
    const mine = colleague.filter(({ id }) => free.some((row) => row.id === id))
    expect(mine.map(({ giliran }) => giliran?.siapa)).toEqual(free.map(() => ({ jenis: 'NAMA', nama: verifikator.nama })))
  })
})

describe('beside the list', () => {
  it('the menu counts what waits for him, and after a step the next one is offered', async () => {
    const petugas = await petugasOf('verifikator')
    const { baris, jumlah } = await listAntrean(petugas, { kelompok: 'saya' })
    expect(await countAntreanSaya(petugas)).toBe(jumlah.saya + jumlah.bebas)
    expect((await findBerikutnya(petugas, baris[0]?.id ?? ''))?.id).toBe(baris[1]?.id)
    expect((await findBerikutnya(petugas, 'f'.repeat(32)))?.id).toBe(baris[0]?.id)
    expect(await findBerikutnya(await petugasOf('ppdp'), 'f'.repeat(32))).toBeNull()
  })

  it('who reads a case just now is told to colleagues of his post, in list and case, for ten minutes, and to nobody else', async () => {
    const [row] = await saya('verifikator')
    const id = row?.id ?? ''
    await getKasus(await petugasOf('verifikator'), id)
    const { nama } = await petugasOf('verifikator')
    expect((await getKasus(await petugasOf('verifikator.2'), id)).dibuka).toEqual([nama])
    expect((await saya('verifikator.2', 'rekan')).find((one) => one.id === id)?.dibuka).toEqual([nama])
    expect((await getKasus(await petugasOf('pemegang.identitas'), id)).dibuka).toEqual([])
    await db.bacaKasus.updateMany({ data: { dibukaAt: new Date(now().getTime() - 11 * 60_000) } })
    expect((await saya('verifikator.2', 'rekan')).find((one) => one.id === id)?.dibuka).toEqual([])
  })
})
