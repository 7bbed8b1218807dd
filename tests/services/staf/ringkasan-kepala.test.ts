import { describe, expect, it } from '@jest/globals'
import { availableLangkah } from '@/lib/domain/alur/engine'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { awalPekan, instantAt, latestWorkingDay, officeDate } from '@/lib/domain/tenggat/kalender'
import { hitungTenggat, tenggatMenekan } from '@/lib/domain/tenggat/tenggat'
import { getKalender } from '@/lib/data/kalender'
import { findKasus, type Kasus } from '@/lib/data/kasus'
import { insertTerlapor } from '@/lib/data/pengaduan'
import { toTenggat } from '@/lib/data/tenggat'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { faktaOf } from '@/lib/services/alur/fakta'
import { getRingkasanKepala } from '@/lib/services/staf/ringkasan-kepala'
import { petugasOf } from '@/tests/builders/kantor'
import { demoDatabase } from '@/tests/support/database'
import { statementsOf } from '@/tests/support/pernyataan'

demoDatabase()

/** The cases a petugas may know of, one by one. */
async function kasusnya(petugas: Petugas): Promise<readonly Kasus[]> {
  const ids = await db.pengaduan.findMany({ select: { id: true } })
  const all = await Promise.all(ids.map(({ id }) => findKasus(db, petugas, id)))
  return all.flatMap((one) => one ?? [])
}

const sum = (rows: readonly Readonly<{ jumlah: number }>[]) => rows.reduce((total, { jumlah }) => total + jumlah, 0)

describe('the line of a head', () => {
  it.each(['kepala', 'kepala.dumas', 'kepala.sp4n'])('%s: every figure is what his own cases come to, counted one by one', async (nama) => {
    const petugas = await petugasOf(nama)
    const [ringkasan, kasus, kalender] = [await getRingkasanKepala(petugas), await kasusnya(petugas), await getKalender()]
    if (!ringkasan) throw new Error(nama)
    const today = officeDate(now())
    const senin = instantAt(`${awalPekan(today)}T00:00`)
    const late = kasus.filter((one) => {
      const clock = tenggatMenekan(one.tenggat.map(toTenggat))
      const { batas } = clock ? hitungTenggat(clock, today, kalender) : { batas: null }
      return one.ditutupAt === null && batas !== null && batas < latestWorkingDay(today, kalender)
    })
    expect([nama, ringkasan.lewat, sum(ringkasan.lewatStatus)]).toEqual([nama, late.length, late.length])
    for (const { nama: status, jumlah } of ringkasan.lewatStatus) expect(late.filter((one) => one.status === status).length).toBe(jumlah)
    expect(ringkasan.masuk).toBe(kasus.filter(({ diterimaAt }) => diterimaAt >= senin).length)
    expect(ringkasan.keberatan).toBe(kasus.filter(({ indukId, ditutupAt }) => indukId !== null && ditutupAt === null).length)
    const mine = kasus.filter((one) => {
      const sebagai = peranEfektif(petugas, one.layanan, one.peranDihindari)
      const tindak = { petugasId: petugas.id, unitId: petugas.unitId, sebagai }
      return availableLangkah(one.layanan, faktaOf(one, now(), kalender), tindak).some((step) => step.boleh && step.wajib !== null)
    })
    expect(sum(ringkasan.putusan)).toBe(mine.length)
  })

  it('counts a week from its Monday', async () => {
    const kepala = await petugasOf('kepala.sp4n')
    const first = await db.pengaduan.findFirstOrThrow({
      where: { layanan: 'SP4N' },
      orderBy: { diterimaAt: 'asc' },
      select: { diterimaAt: true },
    })
    const week = new Date(first.diterimaAt.getTime() + 3_600_000)
    const { masuk } = (await runAt(week, () => getRingkasanKepala(kepala))) ?? { masuk: 0 }
    const all = await db.pengaduan.count({ where: { layanan: 'SP4N' } })
    expect(masuk).toBe(all)
    expect(masuk).toBeGreaterThan(0)
  })

  it('is drawn for heads alone, asks three times, and holds nothing of a case about him', async () => {
    for (const nama of ['verifikator', 'admin.instansi', 'ppdp']) expect(await getRingkasanKepala(await petugasOf(nama))).toBeNull()
    const kepala = await petugasOf('kepala')
    expect((await statementsOf(() => getRingkasanKepala(kepala))).length).toBeLessThanOrEqual(3)
    const before = await getRingkasanKepala(kepala)
    const { pengaduanId } = await db.giliran.findFirstOrThrow({
      where: { layanan: 'WBS', peran: 'KEPALA', atasan: false, pengaduan: { terlapor: { none: {} }, peranDihindari: { isEmpty: true } } },
      select: { pengaduanId: true },
    })
    await db.$transaction((tx) => insertTerlapor(tx, now(), pengaduanId, [kepala.id], null))
    const after = await getRingkasanKepala(kepala)
    expect(sum(after?.putusan ?? [])).toBe(sum(before?.putusan ?? []) - 1)
  })
})
