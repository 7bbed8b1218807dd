import { beforeAll, describe, expect, it } from '@jest/globals'
import { claimMails } from '@/lib/data/outbox-claim'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { anchorJejak } from '@/lib/data/jangkar'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { withdrawPengaduan } from '@/lib/services/lacak/withdraw'
import { listAntrean } from '@/lib/services/staf/list-antrean'
import { archiveOverdue } from '@/lib/services/worker/housekeeping'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { ajukanKeberatan, JALAN, jalankan, kasusDi, kirim, statusOf, targetOf, type StatusIstirahat } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { archiveIncomplete, rejectArsip, returnLhp } from '@/prisma/seed/langkah-petugas'

const database = testDatabase()
beforeAll(async () => void (await seedOffice({ surel: true })))

const buku = (pengaduanId: string) => db.bukuPengaduan.findMany({ where: { pengaduanId }, orderBy: { baris: 'asc' } })
const statusesInBuku = async (pengaduanId: string) => (await buku(pengaduanId)).map((row) => row.status)
const history = async (pengaduanId: string) => await db.riwayat.findMany({ where: { pengaduanId }, orderBy: { id: 'asc' } })
const seriesOf = (numbers: readonly (string | null)[]) =>
  numbers.map((nomor) => Number(/(?:^|\/)(\d{3,4})(?:\/|$)/.exec(nomor?.replace(/^700[\d.]*/, '') ?? '')?.[1])).sort((a, b) => a - b)

/** What must hold of a case wherever it stands. */
async function expectSound(pengaduanId: string): Promise<void> {
  const kasus = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
  const rows = await history(pengaduanId)
  expect(rows.map((row) => row.versi)).toEqual(rows.map((_, i) => i + 1))
  expect(rows.at(-1)).toMatchObject({ versi: kasus.versi, keStatus: kasus.status })
  for (const [i, row] of rows.entries()) expect(row.dariStatus).toBe(i === 0 ? null : rows[i - 1]?.keStatus)
  expect(
    await db.jejakAudit.count({
      where: { objek: `pengaduan:${pengaduanId}`, tindakan: { notIn: ['BACA', 'DITOLAK', 'KIRIM_PESAN', 'TANDAI_TERLAPOR'] } },
    }),
  ).toBe(rows.length)
}

describe('every status a case can rest in', () => {
  it.each(Object.keys(JALAN) as StatusIstirahat[])('%s is reached through the services, with history and audit in step', async (status) => {
    const { pengaduanId } = await kasusDi(status)
    expect(await statusOf(pengaduanId)).toBe(status)
    await expectSound(pengaduanId)
  })
})

describe('a berkadar case', () => {
  it('goes through team, examination, report returned once, answer returned once, to its end', async () => {
    const { pengaduanId } = await kirim()
    await jalankan(pengaduanId, JALAN.LHP_DISUSUN)
    await returnLhp(await petugasOf('irban.khusus'), { ...(await targetOf(pengaduanId)), catatan: 'Bagian simpulan belum jelas.' })
    expect(await statusOf(pengaduanId)).toBe('DALAM_PEMERIKSAAN')
    await jalankan(pengaduanId, [
      'lhp',
      'parafPengendali',
      'parafIrban',
      'final',
      'mulaiJawaban',
      'jawab',
      'kembalikan',
      'jawab',
      'setujui',
    ])
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    await expectSound(pengaduanId)
    expect(
      await db.lhp.findMany({
        where: { pengaduanId },
        orderBy: { versi: 'asc' },
        select: { versi: true, dikembalikan: true, nomor: true },
      }),
    ).toEqual([
      { versi: 1, dikembalikan: true, nomor: null },
      { versi: 2, dikembalikan: false, nomor: expect.any(String) },
    ])
    expect(await db.jawaban.findMany({ where: { pengaduanId }, orderBy: { versi: 'asc' }, select: { versi: true, status: true } })).toEqual(
      [
        { versi: 1, status: 'DIKEMBALIKAN' },
        { versi: 2, status: 'DISETUJUI' },
      ],
    )
    expect(await statusesInBuku(pengaduanId)).toEqual(['Proses', 'Selesai'])
    expect((await getLacak(pengaduanId))?.jawaban).toMatchObject({ hasil: 'TERBUKTI_SEBAGIAN', cara: 'HALAMAN' })
  })
})

describe('a tidak berkadar case', () => {
  it('has fourteen days from the same start, and ends with the answer', async () => {
    const { pengaduanId } = await kirim()
    await jalankan(pengaduanId, JALAN.DINILAI)
    const clock = () => db.tenggat.findFirstOrThrow({ where: { pengaduanId, jenis: 'PENYELESAIAN' } })
    const before = await clock()
    await jalankan(pengaduanId, ['tidakBerkadar'])
    const after = await clock()
    expect(after).toEqual({ ...before, anggaran: 14, batas: after.batas })
    expect(Number(after.batas)).toBeLessThan(Number(before.batas))
    expect(before.anggaran).toBe(60)
    await jalankan(pengaduanId, ['jawab', 'kembalikan', 'jawab', 'setujui'])
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    expect(await clock()).toMatchObject({ status: 'TERPENUHI' })
    await expectSound(pengaduanId)
  })
})

describe('the completion by the reporter', () => {
  const day = (iso: string) => new Date(`${iso}T03:00:00.000Z`)

  it('stops the clock of the office and lets it run on', async () => {
    const { pengaduanId } = await runAt(day('2026-11-23'), () => kirim())
    await runAt(day('2026-11-24'), () => jalankan(pengaduanId, ['ambil', 'minta']))
    expect((await getLacak(pengaduanId))?.label).toBe('PERLU_DILENGKAPI')
    await runAt(day('2026-12-01'), () => jalankan(pengaduanId, ['lengkapi']))
    const clocks = await db.tenggat.findMany({ where: { pengaduanId }, include: { jeda: true }, orderBy: { id: 'asc' } })
    expect(clocks).toMatchObject([
      { jenis: 'VERIFIKASI', status: 'BERJALAN', jeda: [{ mulai: new Date('2026-11-24'), selesai: new Date('2026-12-01') }] },
      { jenis: 'KELENGKAPAN', status: 'TERPENUHI', anggaran: 10, selesai: new Date('2026-12-01') },
    ])
    await expectSound(pengaduanId)
  })

  it('that never comes archives the case, by hand or by the site, but no day too early', async () => {
    const waiting = await runAt(day('2026-11-23'), () => kasusDi('MENUNGGU_PELAPOR'))
    const byHand = await runAt(day('2026-11-23'), () => kasusDi('MENUNGGU_PELAPOR'))
    // Ten working days after 23 November end with 7 December.
    const press = async () => archiveIncomplete(await petugasOf('verifikator'), await targetOf(byHand.pengaduanId))
    await expect(runAt(day('2026-12-07'), press)).rejects.toMatchObject({ code: 'GUARD_FAILED', details: ['BATAS_KELENGKAPAN_LEWAT'] })
    await runAt(day('2026-12-07'), () => archiveOverdue())
    expect(await statusOf(waiting.pengaduanId)).toBe('MENUNGGU_PELAPOR')
    await runAt(day('2026-12-08'), press)
    await runAt(day('2026-12-08'), () => archiveOverdue())
    for (const { pengaduanId } of [waiting, byHand]) {
      expect(await getLacak(pengaduanId)).toMatchObject({
        label: 'DITUTUP',
        alasanArsip: 'TIDAK_LENGKAP',
        boleh: { keberatan: true, pesan: false },
      })
      expect(await statusesInBuku(pengaduanId)).toEqual(['Proses', 'Diarsipkan'])
      expect(await db.tenggat.count({ where: { pengaduanId, status: { in: ['BERJALAN', 'JEDA'] } } })).toBe(0)
      await expectSound(pengaduanId)
    }
  })
})

describe('an archive that is proposed', () => {
  it('needs a second officer, and may be declined', async () => {
    const { pengaduanId } = await kasusDi('DIVERIFIKASI')
    await jalankan(pengaduanId, ['usulArsip'])
    await expect(rejectArsip(await petugasOf('verifikator'), await targetOf(pengaduanId))).rejects.toMatchObject({
      code: 'GUARD_FAILED',
      details: ['BUKAN_PENGUSUL'],
    })
    await rejectArsip(await petugasOf('irban.khusus'), await targetOf(pengaduanId))
    expect(await statusOf(pengaduanId)).toBe('DIVERIFIKASI')
    await jalankan(pengaduanId, ['usulArsip', 'arsip'])
    expect(await getLacak(pengaduanId)).toMatchObject({ label: 'DITUTUP', alasanArsip: 'BUKAN_KEWENANGAN' })
    expect(await db.usulanArsip.findMany({ where: { pengaduanId }, orderBy: { dibuatAt: 'asc' }, select: { disetujui: true } })).toEqual([
      { disetujui: false },
      { disetujui: true },
    ])
    await expectSound(pengaduanId)
  })
})

describe('a withdrawal', () => {
  it.each(['TERDAFTAR', 'MENUNGGU_PELAPOR', 'DALAM_PEMERIKSAAN', 'JAWABAN_DIPERIKSA'] as const)(
    'from %s stays in the register',
    async (status) => {
      const { pengaduanId } = await kasusDi(status)
      await withdrawPengaduan(pengaduanId)
      expect(await statusesInBuku(pengaduanId)).toEqual(['Proses', 'Dicabut pelapor'])
      expect(await getLacak(pengaduanId)).toMatchObject({ label: 'DITUTUP', boleh: { pesan: false, cabut: false, keberatan: false } })
      await expectSound(pengaduanId)
    },
  )

  it('is refused once the case is answered', async () => {
    const { pengaduanId } = await kasusDi('SELESAI')
    await expect(withdrawPengaduan(pengaduanId)).rejects.toMatchObject({ code: 'INVALID_TRANSITION' })
    expect(await statusesInBuku(pengaduanId)).toEqual(['Proses', 'Selesai'])
  })

  it('of an approved answer takes the queued mail along', async () => {
    const { pengaduanId } = await kirim({ materi: { kirimJawaban: 'SUREL', emailKabar: 'tarik@contoh.test' } })
    await jalankan(pengaduanId, JALAN.JAWABAN_DISETUJUI)
    await withdrawPengaduan(pengaduanId)
    const mails = await claimMails(new Date(Date.now() + 60_000), 500)
    expect(mails.filter((mail) => mail.kepada === 'tarik@contoh.test' && mail.subjek.startsWith('Jawaban'))).toEqual([])
  })
})

describe('a keberatan', () => {
  it('is a new case at step 1 of the same chain, three deep, and leaves its parent as it was', async () => {
    const { pengaduanId: akar } = await kirim()
    let indukId = akar
    for (const tingkat of [1, 2, 3]) {
      await jalankan(indukId, JALAN.SELESAI)
      const parent = await db.pengaduan.findUniqueOrThrow({ where: { id: indukId } })
      const anak = await ajukanKeberatan(indukId)
      expect(await ajukanKeberatan(indukId, anak.kunciKirim)).toEqual(anak)
      const row = await db.pengaduan.findUniqueOrThrow({ where: { id: anak.pengaduanId } })
      expect(row).toMatchObject({
        status: 'TERDAFTAR',
        tingkat,
        indukId,
        akarId: akar,
        samaran: parent.samaran,
        alasanKeberatan: 'TIDAK_PUAS',
      })
      expect([row.nomorTiket, row.nomorRegister]).not.toEqual([parent.nomorTiket, parent.nomorRegister])
      expect(await db.pengaduan.findUniqueOrThrow({ where: { id: indukId } })).toEqual({
        ...parent,
        versi: parent.versi + 1,
        peristiwaAt: expect.any(Date),
      })
      expect(await getLacak(anak.pengaduanId)).toMatchObject({ induk: parent.nomorTiket, tingkat })
      expect((await getLacak(indukId))?.keberatan).toHaveLength(1)
      await expectSound(anak.pengaduanId)
      indukId = anak.pengaduanId
    }
    expect(await db.pengaduan.count({ where: { akarId: akar } })).toBe(4)
  })

  it('is refused while the parent is under way, handed over or withdrawn', async () => {
    for (const status of ['DIVERIFIKASI', 'JAWABAN_DISETUJUI', 'DILIMPAHKAN', 'DICABUT'] as const) {
      const { pengaduanId } = await kasusDi(status)
      await expect(ajukanKeberatan(pengaduanId)).rejects.toMatchObject({ code: 'INVALID_TRANSITION' })
      expect(await db.pengaduan.count({ where: { indukId: pengaduanId } })).toBe(0)
    }
  })
})

describe('numbers and the register', () => {
  it('have no gap and no twin, whatever was returned, refused or withdrawn', async () => {
    const rows = await db.bukuPengaduan.findMany({ where: { baris: 1 }, orderBy: { nomorUrut: 'asc' } })
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.map((row) => row.nomorUrut)).toEqual(rows.map((_, i) => i + 1))
    const letters = {
      suratTugas: await db.suratTugas.findMany({ where: { nomor: { not: null } }, select: { nomor: true } }),
      lhp: await db.lhp.findMany({ where: { nomor: { not: null } }, select: { nomor: true } }),
      jawaban: await db.jawaban.findMany({ where: { nomor: { not: null } }, select: { nomor: true } }),
      rujukan: await db.rujukan.findMany({ select: { nomor: true } }),
    }
    for (const [kind, papers] of Object.entries(letters)) {
      expect(`${kind} ${seriesOf(papers.map((paper) => paper.nomor)).join()}`).toBe(`${kind} ${papers.map((_, i) => i + 1).join()}`)
      expect(papers.length).toBeGreaterThan(0)
    }
  })

  it('only grow: every line stands as it was written, under the number it began with', async () => {
    const before = await database.queryAsAdmin('SELECT id, md5(b::text) AS hash FROM "bukuPengaduan" b ORDER BY id')
    await jalankan((await kirim()).pengaduanId, JALAN.SELESAI)
    const after = await database.queryAsAdmin('SELECT id, md5(b::text) AS hash FROM "bukuPengaduan" b ORDER BY id')
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after).toHaveLength(before.length + 2)
    const numbers = await database.queryAsAdmin(
      'SELECT "pengaduanId" FROM "bukuPengaduan" GROUP BY 1 HAVING count(DISTINCT "nomorRegister") <> 1',
    )
    expect(numbers).toEqual([])
  })

  it('leave an unbroken audit chain behind all of this', async () => {
    // What the worker does each half minute; the steps above were taken on days to come.
    await anchorJejak()
    expect(await verifyJejak()).toMatchObject({ ok: true })
  })
})

describe('the queue', () => {
  it('offers a case to the person whose step it is', async () => {
    const { pengaduanId } = await kasusDi('DINILAI')
    const ids = async (name: string) => (await listAntrean(await petugasOf(name), { kelompok: 'saya' })).baris.map((row) => row.id)
    expect(await ids('irban.khusus')).toContain(pengaduanId)
    expect(await ids('verifikator')).not.toContain(pengaduanId)
  })
})
