import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { createElement, type FunctionComponent } from 'react'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { KELOMPOK } from '@/lib/domain/antrean'
import type { Layanan } from '@/lib/domain/layanan'
import { findPetugas } from '@/lib/data/petugas'
import { listBerbenturan } from '@/lib/data/scope'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { seedKunci } from '@/prisma/seed/kunci'
import { seedPetugas, seedSurel } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { testDatabase } from '@/tests/support/database'
import { lihat, listHalaman } from '@/tests/support/jalan-halaman'
import { satuJabatan } from '@/tests/support/satu-jabatan'
import { isiBerkas, rapikan } from '@/tests/support/teks-jawaban'

jest.setTimeout(process.env.KUMBANG_TEST_FULL ? 7_200_000 : 1_200_000)
const saya: { petugas: Petugas | null } = { petugas: null }
jest.mock('@/lib/web/session', () => ({
  requirePetugas: async () => saya.petugas,
  getPetugas: async () => saya.petugas,
  readSessionToken: async () => null,
}))
// The weeks of this story pass within seconds of the database's clock, by which an address is left alone for an hour.
jest.mock('@/lib/domain/rem', () => ({
  ...jest.requireActual<typeof import('@/lib/domain/rem')>('@/lib/domain/rem'),
  KABAR: { ledakan: 1_000_000, setiap: 1 },
}))
jest.mock('next-intl/server', () => {
  const { createTranslator, createFormatter } = jest.requireActual<typeof import('next-intl')>('next-intl')
  const { id } = jest.requireActual<typeof import('@/lib/i18n/id')>('@/lib/i18n/id')
  const namespaceOf = (asked: unknown) => (typeof asked === 'string' ? asked : (asked as { namespace?: string } | undefined)?.namespace)
  const getTranslations = async (asked: unknown) =>
    createTranslator({ locale: 'id', messages: id, namespace: namespaceOf(asked) as never, timeZone: 'Asia/Pontianak' })
  return {
    getTranslations,
    getFormatter: async () => createFormatter({ locale: 'id', timeZone: 'Asia/Pontianak' }),
    getLocale: async () => 'id',
    getMessages: async () => id,
    setRequestLocale: () => undefined,
  }
})
// Megabytes of this machine's disk come and go with whatever else runs on it.
jest.mock('@/lib/infra/disk', () => ({
  ...jest.requireActual<typeof import('@/lib/infra/disk')>('@/lib/infra/disk'),
  freeDisk: async () => 50_000 * 1024 * 1024,
}))
jest.mock('next/headers', () => ({ cookies: async () => ({ get: () => undefined, getAll: () => [] }), headers: async () => new Headers() }))
jest.mock('@/lib/services/lapor/resolve-tujuan', () => {
  const real = jest.requireActual<typeof import('@/lib/services/lapor/resolve-tujuan')>('@/lib/services/lapor/resolve-tujuan')
  return {
    ...real,
    resolveTujuan: async (...args: Parameters<typeof real.resolveTujuan>) => {
      const found = await real.resolveTujuan(...args)
      return { ...found, terlaporIds: [...found.terlaporIds, ...dituju.ids] }
    },
  }
})
/** Whom the case that is about somebody is about, while it is being sent. */
const dituju: { ids: readonly string[] } = { ids: [] }

const database = testDatabase()
const KINI = new Date('2026-11-28T03:00:00Z')
const LAYANAN: readonly Layanan[] = ['WBS', 'DUMAS', 'SP4N']
const FULL = process.env.KUMBANG_TEST_FULL !== undefined

/** A second holder of every post but the heads, in the same unit: the readers. Their colleagues do the work. */
async function buatKembar(): Promise<readonly string[]> {
  const held = await db.peranPetugas.findMany({
    where: { selesai: null, delegasi: null, peran: { notIn: ['KEPALA', 'PEMEGANG_IDENTITAS'] } },
    select: { peran: true, layanan: true, mulai: true, petugas: { select: { unitId: true } } },
  })
  const names: string[] = []
  for (const { peran, layanan, mulai, petugas } of held) {
    const namaPengguna = `kembar.${peran}.${layanan}`.toLowerCase()
    if (names.includes(namaPengguna)) continue
    names.push(namaPengguna)
    await db.petugas.create({
      data: {
        namaPengguna,
        nama: namaPengguna,
        jabatan: peran,
        kataSandi: '-',
        unitId: petugas.unitId,
        peran: { create: { peran, layanan, mulai } },
      },
      select: { id: true },
    })
  }
  return names
}

const KEEP = [
  '_prisma_migrations',
  'instansi',
  'unit',
  'petugas',
  'peranPetugas',
  'kunciIdentitas',
  'pernyataanRahasia',
  'persetujuanKunci',
  'hariLibur',
  'setelan',
  'session',
]

/** The offices as on their first day. */
async function kosongkan(): Promise<void> {
  const rows = await database.queryAsAdmin(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  const names = rows.map(({ name }) => String(name)).filter((name) => !KEEP.includes(name))
  await database.queryAsAdmin(`TRUNCATE ${names.map((name) => `"${name}"`).join(', ')} RESTART IDENTITY`)
  fs.rmSync(path.join(database.dataDir, 'surat-keluar'), { recursive: true, force: true })
  fs.rmSync(path.join(database.dataDir, 'rahasia', 'jangkar-audit.jsonl'), { force: true })
}

type Riwayat = Readonly<{ biasa: readonly string[]; tentang: readonly string[] }>
type Tentang = Readonly<{ layanan: Layanan; ids?: readonly string[]; unitId?: string }>
const nama = (layanan: Layanan, ke: string) => `${ke}_${layanan.toLowerCase()}`

/** The same weeks in three offices, with or without a case about somebody between two ordinary ones. Returns the ids of all. */
async function riwayat(layanan: readonly Layanan[], tentang: readonly Tentang[], tuntas: boolean): Promise<Riwayat> {
  await kosongkan()
  // Read only now, so that they find the stand-ins above.
  const { jalani, tiketOf, tutupBulan } = await import('@/tests/builders/riwayat')
  const [biasa, lain]: [string[], string[]] = [[], []]
  for (const one of layanan) biasa.push(await jalani({ layanan: one, nama: nama(one, 'satu'), mulai: '2026-09-01', tuntas }, true))
  for (const { layanan: one, ids = [], unitId } of tentang) {
    dituju.ids = ids
    lain.push(await jalani({ layanan: one, nama: nama(one, 'dua'), mulai: '2026-09-03', tuntas, unitId }, false))
    dituju.ids = []
  }
  for (const one of layanan) biasa.push(await jalani({ layanan: one, nama: nama(one, 'tiga'), mulai: '2026-09-05', tuntas }, true))
  await tutupBulan(new Date('2026-11-20T03:00:00Z'), layanan.includes('WBS') ? [await tiketOf(biasa[0] ?? '')] : [])
  return { biasa, tentang: lain }
}

type Halaman = Readonly<{ default: FunctionComponent<Readonly<{ params: unknown; searchParams: unknown }>> }>
type Bingkai = Readonly<{ default: FunctionComponent<Readonly<{ children: null }>> }>
type Jalur = Readonly<{ GET: (request: Request, props: unknown) => Promise<Response> }>
/** Wishes in an address that show more of a page than its plain one. */
const VARIAN: Readonly<Record<string, readonly Readonly<Record<string, string | undefined>>[]>> = {
  '/staf': KELOMPOK.map((k) => ({ k })),
  // Parts of numbers, and the pseudonyms of the ordinary cases and of the one about the reader.
  '/staf/cari': ['00', 'satu', 'dua_', '2026'].map((q) => ({ q })),
  '/staf/buku-pengaduan': LAYANAN.flatMap((layanan) => [{}, { bulan: '9' }, { cari: '00' }].map((wish) => ({ layanan, ...wish }))),
  '/staf/pengaturan/surat': LAYANAN.map((layanan) => ({ layanan })),
  '/staf/jejak-audit': [{}, { kelompok: 'PENGADUAN' }, { kelompok: 'BACA' }, { kelompok: 'DITOLAK' }],
  '/staf/kinerja': LAYANAN.map((layanan) => ({ layanan })),
  '/staf/rekap': [{}, { tahun: '2026', masa: 'T' }],
}

let detik = 0

/** Everything the site says to one reader: every page of the tree and every file; those of single cases for each of a list. */
async function semuaHalaman(petugas: Petugas | null, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  saya.petugas = petugas
  const folder = petugas ? 'app/[locale]/staf' : 'app/[locale]/(publik)'
  const params = (id: string) => Promise.resolve({ locale: 'id', id, jenis: 'LHP', buktiId: id, pindaianId: id, nomor: 'P-2026-0001' })
  const of = (alamat: string) => (alamat.includes('[') ? ids : [''])
  const seen: Record<string, string> = {}
  for (const { berkas, alamat } of listHalaman(folder, 'page.tsx')) {
    const page = (await import(berkas.replace('@/', '../../../'))) as Halaman
    for (const [id, query] of of(alamat).flatMap((one) => (VARIAN[alamat] ?? [{}]).map((wish) => [one, wish] as const))) {
      const draw = () => createElement(page.default, { params: params(id), searchParams: Promise.resolve(query) })
      seen[`${alamat} ${id.slice(0, 4)} ${JSON.stringify(query)}`] = await rapikan(await lihat(draw))
    }
  }
  // What frames every page: the counts of the menu among it.
  for (const { berkas, alamat } of petugas ? listHalaman(folder, 'layout.tsx').filter((one) => one.alamat === '/staf') : []) {
    const layout = (await import(berkas.replace('@/', '../../../'))) as Bingkai
    seen[`${alamat} (layout)`] = await rapikan(await lihat(() => createElement(layout.default, {} as never, null)))
  }
  for (const { berkas, alamat } of petugas ? listHalaman(folder, 'route.ts') : []) {
    const { GET } = (await import(berkas.replace('@/', '../../../'))) as Jalur
    for (const id of of(alamat)) {
      // A file is on record: each is taken at a second of its own, the same in both histories.
      const at = new Date(KINI.getTime() + (detik += 1) * 1000)
      const draw = () =>
        runAt(at, async () => isiBerkas(await GET(new Request(`http://localhost${alamat}?tahun=2026`), { params: params(id) })))
      seen[`${alamat} ${id.slice(0, 4)}`] = await rapikan(await lihat(draw))
    }
  }
  return seen
}

const orang = async (namaPengguna: string) => {
  const row = await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { id: true } })
  const petugas = await findPetugas(row.id, KINI)
  if (!petugas) throw new Error(namaPengguna)
  return petugas
}

let jam = 0
/** What a reader sees at one moment; figures the process keeps for a while are a run older each time. */
async function pandang(nama: string | null, ids: readonly string[]) {
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => KINI.getTime() + jam * 3_600_000)
  const seen = await runAt(KINI, async () => semuaHalaman(nama === null ? null : await orang(nama), ids))
  clock.mockRestore()
  return seen
}

let kembar: readonly string[] = []
beforeAll(async () => {
  for (const part of [seedUnit, seedHariLibur, seedPetugas, seedKunci, seedSurel]) await part()
  kembar = await buatKembar()
})

/** Cases looked at from the inside, in the full run: those of his own procedure, the first ordinary one and the one about him. */
const kasusnya = (one: string | null, { biasa, tentang }: Riwayat) =>
  FULL
    ? LAYANAN.flatMap((layanan, i) =>
        one?.endsWith(layanan.toLowerCase()) ? [biasa[i] ?? '', tentang[i] ?? ''].filter((id) => id !== '') : [],
      )
    : []

/** The same eyes on both histories; a page of the tree nobody looked at would be a hole in the proof. */
async function bandingkan(orang: readonly (string | null)[], dengan: Riwayat, tanpa: () => Promise<Riwayat>): Promise<void> {
  const seen = new Map<string | null, Readonly<Record<string, string>>>()
  detik = 0
  for (const one of orang) seen.set(one, await pandang(one, kasusnya(one, dengan)))
  jam += 1
  await tanpa()
  detik = 0
  const pages = listHalaman('app/[locale]/staf', 'page.tsx').filter(({ alamat }) => !alamat.includes('[')).length
  for (const one of orang) {
    const bare = await pandang(one, kasusnya(one, dengan))
    expect({ siapa: one, ...seen.get(one) }).toEqual({ siapa: one, ...bare })
    expect(Object.keys(bare).length).toBeGreaterThanOrEqual(one === null ? 10 : pages)
  }
}

describe('a case about the holders of every post, handled to its answer by their colleagues', () => {
  it('takes sealed numbers, and leaves every page, count, number, list and file of each of them as if it did not exist', async () => {
    const ids = await Promise.all(kembar.map(async (one) => (await orang(one)).id))
    const dengan = await riwayat(
      LAYANAN,
      LAYANAN.map((layanan) => ({ layanan, ids })),
      true,
    )
    const rows = await db.pengaduan.findMany({
      where: { id: { in: [...dengan.tentang] } },
      select: {
        nomorRegister: true,
        lhp: { select: { nomor: true } },
        suratTugas: { select: { nomor: true } },
        jawaban: { select: { nomor: true } },
        notaDinas: { select: { nomor: true } },
      },
    })
    for (const row of rows) expect(row.nomorRegister).toMatch(/^(?=.*[A-Z])[0-9A-Z]{5}\/(WBS|DUMAS|SP4N)\/IX\/2026$/)
    const papers = rows.flatMap((row) =>
      [...row.lhp, ...row.suratTugas, ...row.jawaban, ...row.notaDinas].flatMap(({ nomor }) => nomor ?? []),
    )
    expect(papers.length).toBeGreaterThan(4)
    for (const nomor of papers) expect(nomor).toMatch(/(^|\/)(?=[^/]*[A-Z])[0-9A-Z]{5}\//)
    // In short through every other pair of eyes, and a stranger's.
    const mata = FULL ? kembar : kembar.filter((_, i) => i % 2 === 0)
    await bandingkan([...mata, null], dengan, () => riwayat(LAYANAN, [], true))
  })
})

/** Posts the form offers, and the offices themselves: a case about one of them starts above it. */
async function listJabatan(): Promise<readonly Readonly<{ layanan: Layanan; unitId: string }>[]> {
  const units = await db.unit.findMany({
    where: { aktif: true, lingkup: { hasSome: ['WBS', 'DUMAS'] } },
    orderBy: { id: 'asc' },
    select: { id: true, lingkup: true, instansi: { select: { layanan: true } }, posisi: true },
  })
  const all = units
    .filter((unit) => unit.posisi !== null || unit.instansi?.layanan === unit.lingkup[0])
    .flatMap((unit) => unit.lingkup.map((layanan) => ({ layanan, unitId: unit.id })))
  return FULL ? all : all.filter(({ unitId }) => ['jabatan-tim-wbs', 'jabatan-inspektur'].includes(unitId))
}

describe('a case that the form sends around a post', () => {
  it('leaves the holders of that post, and everybody under them, nothing', async () => {
    const jabatan = await listJabatan()
    expect(jabatan.length).toBeGreaterThan(1)
    for (const { layanan, unitId } of jabatan) {
      const dengan = await riwayat([layanan], [{ layanan, unitId }], false)
      const all = await Promise.all(
        (await db.petugas.findMany({ where: { aktif: true }, select: { namaPengguna: true } })).map((row) => orang(row.namaPengguna)),
      )
      const blind = await Promise.all(
        all.map(async (petugas) => ((await listBerbenturan(petugas, dengan.tentang)).size > 0 ? [petugas.namaPengguna] : [])),
      )
      expect({ unitId, blind: blind.flat().length > 0 }).toEqual({ unitId, blind: true })
      await bandingkan(FULL ? blind.flat() : satuJabatan(blind.flat(), all), dengan, () => riwayat([layanan], [], false))
    }
  })
})
