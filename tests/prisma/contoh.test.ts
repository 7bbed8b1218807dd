import { describe, expect, it, jest } from '@jest/globals'
import { PERAN } from '@/lib/domain/auth/peran'
import { pindaiTeks } from '@/lib/domain/publikasi/pindai'
import { adaBenturan } from '@/lib/domain/pengaduan/benturan'
import { db } from '@/lib/infra/db'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import { checkKustodi } from '@/lib/services/kustodi/check-kustodi'
import { listKunciBerbeda } from '@/lib/services/kunci/cocok-sematan'
import { rotateKunci } from '@/lib/services/kunci/rotate-kunci'
import { listPublik } from '@/lib/services/publikasi/list-publik'
import { DEMO_ACCOUNTS } from '@/scripts/lib/demo-accounts.mjs'
import { JALAN_DUMAS } from '@/prisma/seed/langkah-dumas'
import { JALAN_SP4N } from '@/prisma/seed/langkah-sp4n'
import { seedDemo } from '@/tests/builders/demo'
import { sidikBasisData } from '@/tests/builders/isi-basis-data'
import { JALAN } from '@/tests/builders/kasus'
import { demoDatabase } from '@/tests/support/database'

jest.setTimeout(240_000)
const database = demoDatabase()

describe('the demo', () => {
  it('shows a case in every status one can rest in', async () => {
    for (const [layanan, jalan] of [
      ['WBS', JALAN],
      ['DUMAS', JALAN_DUMAS],
      ['SP4N', JALAN_SP4N],
    ] as const) {
      const rows = await db.pengaduan.groupBy({ by: ['status'], where: { layanan } })
      expect([layanan, rows.map((row) => row.status).sort()]).toEqual([layanan, Object.keys(jalan).sort()])
    }
  })

  it('has a petugas for every post, named after it, and exactly one custodian a layanan', async () => {
    const accounts = await db.petugas.findMany({ include: { peran: true } })
    expect(accounts.map((account) => account.namaPengguna).sort()).toEqual(DEMO_ACCOUNTS.map((account) => account.namaPengguna).sort())
    for (const peran of PERAN) {
      const name = peran.toLowerCase().replaceAll('_', '.')
      expect(accounts.find((account) => account.namaPengguna === name)?.peran.map((held) => held.peran)).toEqual([peran])
    }
    const custodians = accounts.flatMap((account) => account.peran.filter((held) => held.peran === 'PEMEGANG_IDENTITAS'))
    expect(custodians.map((held) => held.layanan).sort()).toEqual(['DUMAS', 'WBS'])
    const second = {
      petugasId: accounts[0]?.id ?? '',
      peran: 'PEMEGANG_IDENTITAS',
      layanan: 'WBS',
      mulai: new Date(),
      kunciPemegang: 'WBS',
    } as const
    await expect(db.peranPetugas.create({ data: second })).rejects.toMatchObject({ code: 'P2002' })
  })

  it('has the regency whole: six kecamatan, thirteen kelurahan, eighty-one desa', async () => {
    const rows = await db.unit.groupBy({ by: ['jenis'], _count: true })
    const count = Object.fromEntries(rows.map((row) => [row.jenis, row._count]))
    expect(count).toMatchObject({ KECAMATAN: 6, KELURAHAN: 13, DESA: 81, BIDANG: 12 })
  })

  it('was made by the real steps: history, audit and numbers are whole, and nobody gets mail of it', async () => {
    expect(await verifyJejak()).toMatchObject({ ok: true })
    expect(await listKunciBerbeda()).toEqual([])
    expect(await checkKustodi(new Date(0))).toBe(0)
    expect(await db.perubahanWewenang.count()).toBeGreaterThan(100)
    const broken = await database.queryAsAdmin(`SELECT p.samaran FROM pengaduan p JOIN LATERAL
      (SELECT count(*) AS n, max(versi) AS last FROM riwayat WHERE "pengaduanId" = p.id) r ON true WHERE r.n <> p.versi OR r.last <> p.versi`)
    expect(broken).toEqual([])
    for (const layanan of ['WBS', 'DUMAS', 'SP4N'] as const) {
      const pengaduan = { select: { peranDihindari: true, terlapor: { select: { petugasId: true } } } } as const
      const register = await db.bukuPengaduan.findMany({
        where: { baris: 1, layanan },
        orderBy: [{ tahun: 'asc' }, { nomorUrut: 'asc' }],
        include: { pengaduan },
      })
      const running = register.filter((row) => row.nomorUrut !== null)
      expect(running.map((row) => row.nomorUrut)).toEqual(running.map((_, i) => i + 1))
      // Sealed are exactly those that go around somebody.
      expect(register.map((row) => row.nomorUrut === null)).toEqual(register.map((row) => adaBenturan(row.pengaduan)))
    }
    expect(await db.outbox.count()).toBe(0)
  })

  it('has a chain of keberatan, a pause over Idulfitri, a hidden answer, and public ones that name nobody', async () => {
    expect(await db.pengaduan.count({ where: { tingkat: 2 } })).toBeGreaterThan(0)
    expect(
      await db.jedaTenggat.count({ where: { mulai: { lte: new Date('2026-03-18') }, selesai: { gte: new Date('2026-03-24') } } }),
    ).toBeGreaterThan(0)
    expect(await db.publikasi.count({ where: { status: 'DISEMBUNYIKAN' } })).toBeGreaterThan(0)
    const { baris } = await listPublik({ kata: '', topik: '', jenisUnit: '', tahun: null })
    expect(baris.length).toBeGreaterThan(2)
    const samaran = (await db.pengaduan.findMany({ select: { samaran: true } })).map((row) => row.samaran)
    for (const row of baris) expect(pindaiTeks([row.judul, row.ringkasan, row.jawaban], samaran)).toEqual([])
    expect(await db.publikasi.count({ where: { pengaduan: { kadar: { not: 'TIDAK_BERKADAR' } } } })).toBe(0)
  })

  it('stays as it is when it is seeded again', async () => {
    const before = await sidikBasisData(database)
    await seedDemo()
    expect(await sidikBasisData(database)).toEqual(before)
  })

  it('is renewed as a whole when the keys are: nothing stays under the old wrapping key, and the chain is whole', async () => {
    expect(await rotateKunci()).toMatchObject({ baru: true, tersisa: [] })
    expect((await rotateKunci({ hapusLama: true })).dihapus).toHaveLength(1)
    expect(await checkKustodi(new Date(0))).toBe(0)
    expect(await verifyJejak()).toMatchObject({ ok: true })
  })
})
