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
    const page = await listAntrean(petugas, kelompok, '', bacaKunci(setelah))
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
  it('shows each petugas exactly the cases whose next step the engine lets him take', async () => {
    const ids = await allIds()
    for (const { namaPengguna } of DEMO_ACCOUNTS) {
      const petugas = await petugasOf(namaPengguna)
      const turns = await Promise.all(ids.map(async (id) => ((await hasTurn(petugas, id)) ? [id] : [])))
      expect([namaPengguna, [...(await readAll(petugas, 'saya'))].sort()]).toEqual([namaPengguna, turns.flat()])
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
      const { jumlah } = await listAntrean(petugas, 'saya', '')
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
    const { baris, jumlah } = await listAntrean(petugas, 'selesai', '')
    expect(jumlah.selesai).toBe(HITUNG_SAMPAI)
    expect(baris[0]?.nomorTiket).not.toMatch(/^LAMA/)
    const closed = await readAll(petugas, 'selesai')
    expect(new Set(closed).size).toBe(closed.length)
    expect(closed.length).toBeGreaterThan(HITUNG_SAMPAI)
  })
})
