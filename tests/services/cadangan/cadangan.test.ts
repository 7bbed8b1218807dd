import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { CadanganDitolak } from '@/lib/domain/cadangan/cadangan'
import { KOLOM_OBJEK } from '@/lib/data/objek'
import { TANPA_CADANGAN } from '@/lib/data/potret'
import { writePenerimaCadangan } from '@/lib/infra/cadangan/penerima-cadangan'
import { db } from '@/lib/infra/db'
import { storage } from '@/lib/infra/storage/storage'
import { getCadanganAt } from '@/lib/services/cadangan/last-cadangan'
import { makeCadangan } from '@/lib/services/cadangan/make-cadangan'
import { fetchCadangan, mirrorCadangan } from '@/lib/services/cadangan/mirror-cadangan'
import { checkContent, checkFiles } from '@/lib/services/cadangan/read-cadangan'
import { restoreCadangan } from '@/lib/services/cadangan/restore-cadangan'
import { seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { beginRegister } from '@/tests/support/register'
import { testDatabase } from '@/tests/support/database'

jest.setTimeout(60_000)

const database = testDatabase()
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-cadangan-'))
const folder = path.join(base, 'asli')
let identitas = ''
let nama = ''

beforeAll(async () => {
  await beginRegister(database)
  await seedOffice()
  await kirim()
  await kirim()
  identitas = await generateX25519Identity()
  const penerima = await identityToRecipient(identitas)
  expect(await refused(makeCadangan(folder))).toBe('TANPA_KUNCI')
  writePenerimaCadangan({ penerima, dibuatAt: new Date().toISOString() })
  nama = (await makeCadangan(folder)).nama
})
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof CadanganDitolak ? error.message.split(' ')[0] : String(error)),
  )

/** A copy of the backup to spoil. */
let copy = ''
beforeEach(() => {
  copy = fs.mkdtempSync(path.join(base, 'salinan-'))
  fs.cpSync(folder, copy, { recursive: true })
})
const inCopy = (...parts: string[]) => path.join(copy, nama, ...parts)
const flip = (file: string, at: number) => {
  const bytes = fs.readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  fs.writeFileSync(file, bytes)
}
const someObject = () => {
  const names = fs.readdirSync(path.join(copy, 'objek'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return path.join(names[0]?.parentPath ?? '', names[0]?.name ?? '')
}

describe('a backup', () => {
  it('is whole, opens with the private key, and is known to the site', async () => {
    expect(await checkFiles(folder, nama)).toBeGreaterThan(1)
    await checkContent(path.join(folder, nama), identitas)
    expect(await getCadanganAt()).toBeInstanceOf(Date)
  })

  it('shows nothing of the register to who finds the disk', async () => {
    const { id, nomorTiket, samaran } = await db.pengaduan.findFirstOrThrow({ select: { id: true, nomorTiket: true, samaran: true } })
    const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files.length).toBeGreaterThan(4)
    for (const entry of files) {
      const bytes = fs.readFileSync(path.join(entry.parentPath, entry.name))
      for (const secret of [id, nomorTiket ?? '', samaran]) expect([entry.name, bytes.includes(secret)]).toEqual([entry.name, false])
    }
  })

  it('goes into no bucket where none is set', async () => {
    expect(await mirrorCadangan(folder)).toBeNull()
    expect(await refused(fetchCadangan(path.join(base, 'kosong')))).toBe('TANPA_BUCKET')
  })

  it('copies evidence once', async () => {
    await kirim()
    const again = await makeCadangan(copy)
    const third = await makeCadangan(copy)
    expect([third.baru, new Set([nama, again.nama, third.nama]).size]).toEqual([0, 3])
    expect([again.baru, again.objek > again.baru, again.hilang]).toEqual([1, true, 0])
  })

  it('tells of evidence that is not in the store, and is restorable without it', async () => {
    const { kunciObjek } = await db.bukti.findFirstOrThrow({ select: { kunciObjek: true } })
    const bytes = (await storage().get(kunciObjek)) ?? Buffer.alloc(0)
    await storage().delete(kunciObjek)
    const other = fs.mkdtempSync(path.join(base, 'lain-'))
    const made = await makeCadangan(other)
    await storage().put(kunciObjek, bytes)
    expect(made.hilang).toBe(1)
    await checkFiles(other, made.nama)
    await checkContent(path.join(other, made.nama), identitas)
  })

  it('knows every table and every column that names an object', async () => {
    const columns = await database.queryAsAdmin(
      `SELECT table_name AS tabel, column_name AS kunci FROM information_schema.columns WHERE table_schema = 'public' AND column_name LIKE 'kunciObjek%'`,
    )
    const of = (rows: readonly { tabel: string; kunci: string }[]) => rows.map(({ tabel, kunci }) => `${tabel}.${kunci}`).sort()
    expect(of(KOLOM_OBJEK)).toEqual(of(columns as { tabel: string; kunci: string }[]))
    const tables = (await database.queryAsAdmin(`SELECT tablename AS n FROM pg_tables WHERE schemaname = 'public'`)).map(({ n }) => n)
    expect(TANPA_CADANGAN.filter((name) => !tables.includes(name))).toEqual([])
  })
})

describe('a backup that is not what it was is refused before anything is written', () => {
  const both = async () => [await refused(checkFiles(copy, nama)), await refused(restoreCadangan(copy, nama, identitas))]

  it('when one bit of the database differs', async () => {
    flip(inCopy('basisdata.age'), 400)
    expect(await both()).toEqual(['DIUBAH', 'DIUBAH'])
  })

  it('when its end is missing', async () => {
    fs.truncateSync(inCopy('basisdata.age'), fs.statSync(inCopy('basisdata.age')).size - 100)
    expect(await both()).toEqual(['DIUBAH', 'DIUBAH'])
    expect(await refused(checkContent(inCopy(), identitas))).toBe('TERPOTONG')
  })

  it.each([
    ['another time', (text: string) => text.replace(/"dibuatAt": "20/, '"dibuatAt": "19')],
    ['other migrations', (text: string) => text.replace('0001_tabel', '0001_lain')],
    ['evidence declared missing', (text: string) => text.replace('"hilang": []', `"hilang": ["${'0'.repeat(64)}"]`)],
  ])('when its summary says %s', async (_what, change) => {
    const before = fs.readFileSync(inCopy('ringkasan.json'), 'utf8')
    fs.writeFileSync(inCopy('ringkasan.json'), change(before))
    expect(change(before)).not.toBe(before)
    expect(await both()).toEqual(['DIUBAH', 'DIUBAH'])
  })

  it('when its summary is gone or cut off', async () => {
    fs.truncateSync(inCopy('ringkasan.json'), 40)
    expect(await both()).toEqual(['RINGKASAN_RUSAK', 'RINGKASAN_RUSAK'])
  })

  it('when evidence is changed, gone, or no longer named', async () => {
    const object = someObject()
    flip(object, 10)
    expect(await both()).toEqual(['OBJEK_RUSAK', 'OBJEK_RUSAK'])
    fs.rmSync(object)
    expect(await both()).toEqual(['OBJEK_RUSAK', 'OBJEK_RUSAK'])
    fs.writeFileSync(inCopy('objek.txt'), '')
    expect(await both()).toEqual(['DIUBAH', 'DIUBAH'])
  })

  it('when the private key is another', async () => {
    expect(await refused(restoreCadangan(copy, nama, await generateX25519Identity()))).toBe('KUNCI_LAIN')
    expect(await refused(restoreCadangan(copy, nama, 'AGE-SECRET-KEY-1SALAH'))).toBe('KUNCI_LAIN')
  })

  it('when the place is not empty', async () => {
    const before = await db.pengaduan.count()
    expect(await refused(restoreCadangan(copy, nama, identitas))).toBe('BASIS_DATA_BERISI')
    expect(await db.pengaduan.count()).toBe(before)
  })
})
