import { describe, expect, it, jest } from '@jest/globals'
import { isGiliran, giliranOf } from '@/lib/domain/alur/giliran'
import { availableLangkah } from '@/lib/domain/alur/engine'
import { bacaKunci, HITUNG_SAMPAI, KELOMPOK, type Kelompok } from '@/lib/domain/antrean'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { segel } from '@/lib/domain/segel'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { batasTenggat, tenggatMenekan } from '@/lib/domain/tenggat/tenggat'
import { fromDateColumn } from '@/lib/data/dates'
import { getKalender } from '@/lib/data/kalender'
import { findKasus, findKasusById } from '@/lib/data/kasus'
import { findPetugas } from '@/lib/data/petugas'
import { toTenggat } from '@/lib/data/tenggat'
import { openJson, sealJson } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { faktaOf } from '@/lib/services/alur/fakta'
import { refreshGiliranBasi } from '@/lib/services/alur/refresh-giliran'
import { addHariLibur } from '@/lib/services/kalender/manage-kalender'
import { listAntrean } from '@/lib/services/staf/list-antrean'
import { DEMO_ACCOUNTS } from '@/scripts/lib/demo-accounts.mjs'
import { petugasOf } from '@/tests/builders/kantor'
import { demoDatabase } from '@/tests/support/database'

jest.setTimeout(240_000)
demoDatabase()

/** Every page of a group, one after the other. */
async function readAll(petugas: Petugas, kelompok: Kelompok): Promise<readonly string[]> {
  const ids: string[] = []
  for (let setelah: string | null = null, first = true; first || setelah !== null; first = false) {
    const page = await listAntrean(petugas, { kelompok, setelah: bacaKunci(setelah) })
    ids.push(...page.baris.map((row) => row.id))
    setelah = page.berikutnya
  }
  return ids
}

/** What the engine itself says of a case: may he take a step now that the case waits for? */
async function hasTurn(petugas: Petugas, id: string): Promise<boolean> {
  const kasus = await findKasus(db, petugas, id)
  if (!kasus) return false
  const sebagai = peranEfektif(petugas, kasus.layanan, kasus.peranDihindari)
  const tindak = { petugasId: petugas.id, unitId: petugas.unitId, sebagai }
  const fakta = faktaOf(kasus, now(), await getKalender())
  return availableLangkah(kasus.layanan, fakta, tindak).some((step) => step.boleh && step.wajib !== null)
}

/** Does somebody else have the case who may take the step as well? Asked of the engine in his place. */
async function isHeldByColleague(petugas: Petugas, id: string): Promise<boolean> {
  const { pemegangId } = await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { pemegangId: true } })
  const holder = pemegangId === null || pemegangId === petugas.id ? null : await findPetugas(pemegangId, now())
  if (!holder) return false
  const { layanan } = await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { layanan: true } })
  const today = officeDate(now())
  const kasus = await findKasusById(db, id)
  const giliran = kasus ? giliranOf(faktaOf(kasus, now(), await getKalender()), kasus.peranDihindari) : []
  const mine = giliran.filter((one) => isGiliran(one, petugas, layanan, today))
  return mine.length > 0 && mine.every((one) => isGiliran(one, holder, layanan, today))
}

const allIds = async () => (await db.pengaduan.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)

/** Cases that were over long ago, as an import of an old register leaves them. */
async function addOldCases(n: number): Promise<void> {
  const contoh = await db.pengaduan.findFirstOrThrow({ where: { layanan: 'SP4N' } })
  const isi = openJson(contoh.materiTersegel, segel.isi(contoh.id))
  const rows = Array.from({ length: n }, (_, index) => {
    const id = index.toString(16).padStart(32, '0')
    const ditutupAt = new Date(Date.UTC(2020, 1, 1, 0, index))
    const asli = { ...contoh, id, akarId: id, nomorTiket: `LAMA-${index}`, nomorRegister: null, idPelacakan: null }
    return {
      ...asli,
      status: 'SELESAI' as const,
      materiTersegel: sealJson(isi, segel.isi(id)),
      ditutupAt,
      jatuhTempo: null,
      giliranBasi: false,
    }
  })
  await db.pengaduan.createMany({ data: rows })
}

describe('the queue', () => {
  it('puts before each petugas exactly the cases whose next step the engine lets him take, less those a colleague has', async () => {
    const ids = await allIds()
    const tried: string[] = []
    for (const { namaPengguna } of DEMO_ACCOUNTS) {
      const petugas = await petugasOf(namaPengguna)
      const turns = (await Promise.all(ids.map(async (id) => ((await hasTurn(petugas, id)) ? [id] : [])))).flat()
      const held = await Promise.all(turns.map(async (id) => ((await isHeldByColleague(petugas, id)) ? [id] : [])))
      const shown = [...(await readAll(petugas, 'saya')), ...(await readAll(petugas, 'bebas'))].sort()
      expect([namaPengguna, shown]).toEqual([namaPengguna, turns.filter((id) => !held.flat().includes(id))])
      if (held.flat().length > 0) tried.push(namaPengguna)
      // What a colleague has is not lost: it stands with the colleagues' cases.
      const elsewhere = await readAll(petugas, 'rekan')
      expect(held.flat().filter((id) => !elsewhere.includes(id))).toEqual([])
    }
    expect(tried).toContain('verifikator.2')
  })

  it("offers for taking what lies in nobody's hands, and nothing else", async () => {
    for (const [name, langkah] of [
      ['verifikator', 'AMBIL'],
      ['admin.instansi', 'AMBIL'],
    ] as const) {
      const { baris } = await listAntrean(await petugasOf(name), { kelompok: 'bebas' })
      expect(baris.length).toBeGreaterThan(0)
      for (const row of baris) expect([row.langkah, row.giliran?.siapa.jenis]).toEqual([langkah, 'SAYA'])
    }
  })

  it('keeps with every case what the rule says of it: whose turn, and until when', async () => {
    const kalender = await getKalender()
    const today = officeDate(now())
    for (const id of await allIds()) {
      const kasus = await findKasusById(db, id)
      if (!kasus) throw new Error(id)
      const clock = tenggatMenekan(kasus.tenggat.map(toTenggat))
      const row = await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { jatuhTempo: true, giliranBasi: true, giliran: true } })
      expect([id, row.giliranBasi, row.jatuhTempo && fromDateColumn(row.jatuhTempo)]).toEqual([
        id,
        false,
        clock && batasTenggat(clock, kalender),
      ])
      const giliran = giliranOf(faktaOf(kasus, now(), kalender), kasus.peranDihindari)
      expect(row.giliran.map(({ langkah, peran }) => `${langkah} ${peran}`).sort()).toEqual(
        giliran.map(({ langkah, peran }) => `${langkah} ${peran}`).sort(),
      )
      const head = await petugasOf('kepala')
      expect(giliran.filter((one) => isGiliran(one, head, kasus.layanan, today)).length > 0).toBe(await hasTurn(head, id))
    }
  })

  it('puts each case of a petugas into one group, and counts what it lists', async () => {
    for (const name of ['kepala', 'admin.instansi', 'kasubbag.perencanaan', 'verifikator']) {
      const petugas = await petugasOf(name)
      const groups = await Promise.all(KELOMPOK.map((kelompok) => readAll(petugas, kelompok)))
      const { jumlah } = await listAntrean(petugas, { kelompok: 'saya' })
      expect(groups.map((ids) => ids.length)).toEqual(KELOMPOK.map((kelompok) => jumlah[kelompok]))
      expect(new Set(groups.flat()).size).toBe(groups.flat().length)
    }
  })

  it('moves with the calendar: a holiday makes every open case due later once the worker has been', async () => {
    const admin = await petugasOf('admin.sistem')
    const due = async () =>
      db.pengaduan.findMany({ where: { jatuhTempo: { gt: now() } }, select: { id: true, jatuhTempo: true }, orderBy: { id: 'asc' } })
    const before = await due()
    const first = before.map(({ jatuhTempo }) => jatuhTempo).sort((a, b) => Number(a) - Number(b))[0]
    if (!first) throw new Error('nothing is due')
    await addHariLibur(admin, { tanggal: fromDateColumn(first), namaHari: 'Hari libur rekaan' })
    while ((await refreshGiliranBasi()) > 0);
    const after = new Map((await due()).map((row) => [row.id, row.jatuhTempo]))
    const moved = before.filter((row) => Number(after.get(row.id)) > Number(row.jatuhTempo))
    expect(moved.map((row) => row.id)).toEqual(before.filter((row) => Number(row.jatuhTempo) >= Number(first)).map((row) => row.id))
  })

  it('is not filled by what is over: a thousand old cases hide no new one, and every one of them can be paged to', async () => {
    const petugas = await petugasOf('admin.instansi')
    const before = await readAll(petugas, 'saya')
    await addOldCases(HITUNG_SAMPAI + 20)
    expect(await readAll(petugas, 'saya')).toEqual(before)
    const { baris, jumlah } = await listAntrean(petugas, { kelompok: 'selesai' })
    expect(jumlah.selesai).toBe(HITUNG_SAMPAI)
    expect(baris[0]?.nomorTiket).not.toMatch(/^LAMA/)
    const closed = await readAll(petugas, 'selesai')
    expect(new Set(closed).size).toBe(closed.length)
    expect(closed.length).toBeGreaterThan(HITUNG_SAMPAI)
  })
})
