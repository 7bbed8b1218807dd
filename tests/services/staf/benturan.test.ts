import { beforeAll, describe, expect, it } from '@jest/globals'
import { DAFTAR_VERIFIKASI, type DaftarVerifikasi } from '@/lib/domain/alur/daftar-periksa'
import { KELOMPOK, TANPA_SARINGAN } from '@/lib/domain/antrean'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { claimMails } from '@/lib/data/outbox-claim'
import { db } from '@/lib/infra/db'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { listAntrean } from '@/lib/services/staf/list-antrean'
import { readSaringan } from '@/lib/domain/buku/saringan'
import { listBuku } from '@/lib/services/buku/list-buku'
import { markTerlapor } from '@/lib/services/verifikasi/mark-terlapor'
import { TEKS } from '@/prisma/seed/teks'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { ajukanKeberatan, jalankan, kasusDi, kirim, statusOf, targetOf } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { approveJawaban, checkBerkas, classify, forwardCase, takeCase, writeJawaban } from '@/prisma/seed/langkah-petugas'

testDatabase()
beforeAll(async () => void (await seedOffice({ surel: true })))

const daftar = Object.fromEntries(DAFTAR_VERIFIKASI.map((butir) => [butir, true])) as DaftarVerifikasi

/** Everything a petugas can find out about what there is: queue, counts, search, register. */
async function view(petugas: Petugas, search: string) {
  const queues = await Promise.all(KELOMPOK.map((kelompok) => listAntrean(petugas, { kelompok })))
  const found = await Promise.all(
    KELOMPOK.map((kelompok) => listAntrean(petugas, { kelompok, saringan: { ...TANPA_SARINGAN, cari: search } })),
  )
  const buku = await listBuku(petugas, readSaringan({ layanan: 'WBS' })).then(
    ({ baris }) => baris,
    () => [],
  )
  return {
    ids: queues.flatMap((queue) => queue.baris.map((row) => row.id)).sort(),
    counts: queues.map((queue) => [queue.jumlah, queue.ringkasan]),
    found: found
      .flatMap((queue) => [...queue.baris.map((row) => row.id), ...Object.values(queue.jumlah).map((n) => (n > 0 ? 'counted' : ''))])
      .filter(Boolean),
    buku: buku.map((row) => JSON.stringify(row.sel.register)),
  }
}

const sees = (petugas: Petugas, id: string) =>
  getKasus(petugas, id).then(
    () => true,
    () => false,
  )
const ticketOf = async (id: string) => (await db.pengaduan.findUniqueOrThrow({ where: { id } })).nomorTiket

const OFFICE = [
  'petugas.penerima',
  'pemegang.identitas',
  'verifikator',
  'verifikator.2',
  'irban.khusus',
  'pemeriksa',
  'sekretaris',
  'kepala',
  'moderator',
  'kasubbag.perencanaan',
]

/** A post that can be reported, who must find no trace of the case, and who can open it. */
const TUJUAN: readonly (readonly [unitId: string, blind: readonly string[], seeing: readonly string[]])[] = [
  ['jabatan-tim-wbs', ['verifikator', 'verifikator.2'], ['irban.khusus', 'kepala']],
  ['jabatan-irban-khusus', ['irban.khusus'], ['verifikator', 'kepala', 'sekda']],
  ['jabatan-pemegang-identitas', ['pemegang.identitas'], ['verifikator', 'irban.khusus', 'kepala']],
  ['jabatan-inspektur', OFFICE, ['sekda']],
  ['opd-inspektorat', OFFICE, ['sekda']],
]

describe.each(TUJUAN)('a report about %s', (unitId, blind, seeing) => {
  it('leaves the people it is about without any trace, and reaches those above', async () => {
    const people = await Promise.all(blind.map(petugasOf))
    const before = await Promise.all(people.map((petugas) => view(petugas, 'WBS')))
    await claimMails(new Date(), 500)
    const { pengaduanId } = await kirim({ materi: { unitId } })
    for (const [i, petugas] of people.entries()) {
      expect(`${petugas.namaPengguna}: ${await sees(petugas, pengaduanId)}`).toBe(`${petugas.namaPengguna}: false`)
      expect(await view(petugas, 'WBS')).toEqual(before[i])
      expect((await view(petugas, await ticketOf(pengaduanId))).found).toEqual([])
    }
    for (const name of seeing) expect(`${name}: ${await sees(await petugasOf(name), pengaduanId)}`).toBe(`${name}: true`)
    const mailed = (await claimMails(new Date(), 500)).map((mail) => mail.kepada)
    expect(mailed.filter((address) => blind.some((name) => address === `${name}@contoh.test`))).toEqual([])
  })
})

describe('a report that goes around a post is still answered', () => {
  const write = async (name: string, pengaduanId: string) =>
    writeJawaban(await petugasOf(name), {
      ...(await targetOf(pengaduanId)),
      hasilJawaban: 'DIJELASKAN',
      isiJawaban: TEKS.jawaban,
      maksud: 'AJUKAN',
    })
  const judge = async (name: string, pengaduanId: string, putusan: 'TIDAK_BERKADAR' | 'LIMPAHKAN') =>
    classify(await petugasOf(name), { ...(await targetOf(pengaduanId)), putusan, alasan: TEKS.alasanKadar, tujuan: 'Inspektorat Provinsi' })

  async function verify(name: string, pengaduanId: string) {
    const petugas = await petugasOf(name)
    await takeCase(petugas, await targetOf(pengaduanId))
    await checkBerkas(petugas, { ...(await targetOf(pengaduanId)), daftar })
    await forwardCase(petugas, await targetOf(pengaduanId))
  }

  it('about Tim WBS: the Irban Khusus verifies in its place', async () => {
    const { pengaduanId } = await kirim({ materi: { unitId: 'jabatan-tim-wbs' } })
    await jalankan(pengaduanId, ['identitas'])
    await verify('irban.khusus', pengaduanId)
    await judge('irban.khusus', pengaduanId, 'TIDAK_BERKADAR')
    await write('irban.khusus', pengaduanId)
    await approveJawaban(await petugasOf('kepala'), await targetOf(pengaduanId))
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
  })

  it('about the Irban Khusus: the Inspektur judges, and signs nothing he wrote himself', async () => {
    const { pengaduanId } = await kirim({ materi: { unitId: 'jabatan-irban-khusus' } })
    await jalankan(pengaduanId, ['identitas'])
    await verify('verifikator', pengaduanId)
    await judge('kepala', pengaduanId, 'TIDAK_BERKADAR')
    await write('kepala', pengaduanId)
    await expect(approveJawaban(await petugasOf('kepala'), await targetOf(pengaduanId))).rejects.toMatchObject({ code: 'GUARD_FAILED' })
    await approveJawaban(await petugasOf('sekda'), await targetOf(pengaduanId))
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
  })

  it('about the custodian: nobody checks the identity, and the case does not stop there', async () => {
    const { pengaduanId } = await kirim({ materi: { unitId: 'jabatan-pemegang-identitas' } })
    await verify('verifikator', pengaduanId)
    expect(await statusOf(pengaduanId)).toBe('DINILAI')
  })

  it('about the Inspektorat: the office above takes it and hands it over', async () => {
    const { pengaduanId } = await kirim({ materi: { unitId: 'opd-inspektorat' } })
    await verify('sekda', pengaduanId)
    await judge('sekda', pengaduanId, 'LIMPAHKAN')
    expect(await statusOf(pengaduanId)).toBe('DILIMPAHKAN')
  })
})

describe('marking a petugas as reported', () => {
  const mark = async (by: string, pengaduanId: string, whom: string) =>
    markTerlapor(await petugasOf(by), { ...(await targetOf(pengaduanId)), petugasId: (await petugasOf(whom)).id })

  it('takes the case from his eyes at once', async () => {
    const { pengaduanId } = await kasusDi('DALAM_PEMERIKSAAN')
    const pemeriksa = await petugasOf('pemeriksa')
    expect(await sees(pemeriksa, pengaduanId)).toBe(true)
    await mark('irban.khusus', pengaduanId, 'pemeriksa')
    expect(await sees(pemeriksa, pengaduanId)).toBe(false)
    expect((await view(pemeriksa, await ticketOf(pengaduanId))).found).toEqual([])
  })

  it('hides a case about the head from everybody under him', async () => {
    const { pengaduanId } = await kasusDi('DIVERIFIKASI')
    await mark('verifikator', pengaduanId, 'kepala')
    for (const name of OFFICE) expect(`${name}: ${await sees(await petugasOf(name), pengaduanId)}`).toBe(`${name}: false`)
  })

  it('hides a keberatan on the page of its parent too', async () => {
    const { pengaduanId } = await kasusDi('SELESAI')
    const anak = await ajukanKeberatan(pengaduanId)
    expect((await getKasus(await petugasOf('irban.khusus'), pengaduanId)).rantai.keberatan).toHaveLength(1)
    await mark('verifikator', anak.pengaduanId, 'irban.khusus')
    const parent = await getKasus(await petugasOf('irban.khusus'), pengaduanId)
    expect(JSON.stringify(parent)).not.toContain(await ticketOf(anak.pengaduanId))
    expect(parent.rantai.keberatan).toEqual([])
    expect(parent.riwayat.map((row) => row.langkah)).not.toContain('AJUKAN_KEBERATAN')
    expect((await getKasus(await petugasOf('verifikator'), pengaduanId)).rantai.keberatan).toHaveLength(1)
  })

  it('leaves an examiner without an assignment blind as well', async () => {
    const { pengaduanId } = await kasusDi('PEMERIKSAAN_DIRENCANAKAN')
    await jalankan(pengaduanId, ['suratTugas'])
    expect(await sees(await petugasOf('pemeriksa'), pengaduanId)).toBe(false)
    await jalankan(pengaduanId, ['tandaTangan'])
    expect(await sees(await petugasOf('pemeriksa'), pengaduanId)).toBe(true)
  })
})
