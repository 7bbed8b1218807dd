import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { db, disconnectDatabase as leaveOffice } from '@/lib/infra/db'
import { confirmMusnah } from '@/lib/services/retensi/confirm-musnah'
import { proposeMusnah } from '@/lib/services/retensi/propose-musnah'
import { petugasBer, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kasusDi, kirim } from '@/tests/builders/kasus'
import { runCommand, type Jawaban } from '@/tests/support/cadangan'
import { queryAt, testDatabase } from '@/tests/support/database'
import { beginRegister } from '@/tests/support/register'
import { startSession } from '@/tests/support/session'

jest.setTimeout(120_000)

/** The drill: an office's machine is lost, and its register comes back on another one from disk and papers. */
const database = testDatabase()
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-latihan-'))
const folder = path.join(base, 'cadangan')
const fresh = { dataDir: path.join(base, 'mesin-baru'), secretsDir: path.join(base, 'rahasia-baru') }
const found = (pattern: RegExp, output: string) => pattern.exec(output)?.[1] ?? ''

const paper = { kunci: '', kata: '', kunciFile: '' }
let kunci: Kunci
let kasus = { nomorTiket: '', kodeAkses: '', pengaduanId: '' }
let musnah = ''
let pertama = ''

const office = (): Record<string, string> => ({
  DATABASE_URL: database.appUrl,
  DATABASE_ADMIN_URL: database.adminUrl,
  DATA_DIR: database.dataDir,
})
const newMachine = { DATA_DIR: fresh.dataDir, SECRETS_DIR: fresh.secretsDir }
/** Once wrong, as from the paper of another year, and once right. */
const typeKey: Jawaban = [
  [/from its paper: /, () => 'AGE-SECRET-KEY-1SALAH'],
  [/not the private key of this backup/, () => paper.kunci.toLowerCase()],
]
const restore = (env: Record<string, string>, ...name: string[]) => runCommand(['restore.mjs', folder, ...name], env, typeKey)

beforeAll(async () => {
  await beginRegister(database, 'kerja')
  kunci = await seedOffice()
  const sent = await kirim()
  const { nomorTiket } = await db.pengaduan.findUniqueOrThrow({ where: { id: sent.pengaduanId }, select: { nomorTiket: true } })
  kasus = { nomorTiket: nomorTiket ?? '', kodeAkses: normalizeKode(sent.kodeAkses), pengaduanId: sent.pengaduanId }
  musnah = (await kasusDi('SELESAI')).pengaduanId
  // A database that is older than one of its relations: an old row names nobody, and the relation holds for new rows alone.
  await database.queryAsAdmin('ALTER TABLE "riwayat" DROP CONSTRAINT "riwayat_petugasId_fkey"')
  const nobody = await database.queryAsAdmin(
    `UPDATE "riwayat" SET "petugasId" = gen_random_uuid() WHERE id = (SELECT min(id) FROM "riwayat" WHERE "petugasId" IS NOT NULL) RETURNING id`,
  )
  expect(nobody).toHaveLength(1)
  await database.queryAsAdmin(
    `ALTER TABLE "riwayat" ADD CONSTRAINT "riwayat_petugasId_fkey" FOREIGN KEY ("petugasId") REFERENCES "petugas" ("id")
      ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID`,
  )
})
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))

/** Reports come in until the work is done; returns how many there are then. */
async function underReports<T>(work: Promise<T>): Promise<T> {
  let going = true
  const writing = (async () => {
    while (going) await kirim()
  })()
  const result = await work
  going = false
  await writing
  return result
}

async function destroyIdentity(): Promise<void> {
  await database.queryAsAdmin(`UPDATE "instansi" SET "retensiIdentitasHari" = 30`)
  await database.queryAsAdmin(`UPDATE pengaduan SET "ditutupAt" = "ditutupAt" - interval '31 days' WHERE "akarId" = $1`, [musnah])
  await proposeMusnah()
  expect(await confirmMusnah(await petugasBer('PPDP'), [musnah])).toBe(1)
}

describe('before anything is lost', () => {
  it('no backup is made into the folder it would be lost with', async () => {
    expect((await runCommand(['backup.mjs', path.join(database.dataDir, 'cadangan')], office())).output).toContain('would be lost with it')
  })

  it('two people write the backup key down, one types it back, and it is kept nowhere else', async () => {
    const key = (output: string) => found(/(AGE-SECRET-KEY-1[0-9A-Z]+)/, output)
    const { status, output } = await runCommand(['backup.mjs', '--buat-kunci'], office(), [
      [/Press Enter/, () => ''],
      [/one of the papers: /, () => 'AGE-SECRET-KEY-1SALAH'],
      [/not the key/, (said) => key(said).toLowerCase()],
    ])
    expect([status, output]).toEqual([0, expect.stringContaining('The backup key is in use')])
    paper.kunci = key(output)
    const kept = fs.readdirSync(database.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const entry of kept) expect(fs.readFileSync(path.join(entry.parentPath, entry.name)).includes(paper.kunci)).toBe(false)
  })

  it('another person copies the keys of the site apart', async () => {
    const words = (output: string) => found(/\n {2}((?:[a-z]+ ){9}[a-z]+)\n/, output)
    const { status, output } = await runCommand(['backup.mjs', '--kunci', path.join(base, 'kunci')], office(), [
      [/Press Enter/, () => ''],
      [/words from the paper: /, words],
    ])
    expect([status, output]).toEqual([0, expect.stringContaining('Keys copied to')])
    paper.kata = words(output)
    paper.kunciFile = path.join(base, 'kunci', fs.readdirSync(path.join(base, 'kunci'))[0] ?? '')
  })

  it('a backup is made while reports come in, and another after an identity was destroyed', async () => {
    const first = await underReports(runCommand(['backup.mjs', folder], office()))
    expect([first.status, first.output]).toEqual([0, expect.stringMatching(/is whole: \d+ rows/)])
    pertama = found(/Backup (\S+) is whole/, first.output)
    await destroyIdentity()
    const second = await runCommand(['backup.mjs', folder], office())
    expect(second.status).toBe(0)
    expect((await runCommand(['backup.mjs', '--periksa', folder], office())).output.match(/: whole, \d+/g)).toHaveLength(2)
  })
})

describe('npm run doctor', () => {
  it('says of each part how it is and what to do, and ends with 1 while one does not work', async () => {
    const { status, output } = await runCommand(['doctor.mjs'], office())
    expect(output).toMatch(/^\+ Backup +Last made within the hour\.$/m)
    expect(output).toMatch(/^x Worker +Gives no sign of life.*\n +Run the site with WORKER=on/m)
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^\d+ parts need attention\.$/)
    expect(status).toBe(1)
  })
})

describe('a restore is refused in words, and leaves the place as it was', () => {
  it('without the keys of the register', async () => {
    const { status, output } = await restore({ DATA_DIR: path.join(base, 'kosong') })
    expect([status, output]).toEqual([1, expect.stringContaining('keys that are not here')])
    fs.cpSync(path.join(database.dataDir, 'rahasia'), path.join(base, 'lain'), { recursive: true })
    fs.writeFileSync(path.join(base, 'lain', 'kunci-server'), Buffer.alloc(32, 7))
    const other = await restore({ DATA_DIR: path.join(base, 'kosong'), SECRETS_DIR: path.join(base, 'lain') })
    expect([other.status, other.output]).toEqual([1, expect.stringContaining('other keys than those in')])
    expect(fs.existsSync(path.join(base, 'kosong'))).toBe(false)
  })

  it('into a database that holds a register, and where there is no backup', async () => {
    const here = { ...office(), SECRETS_DIR: path.join(database.dataDir, 'rahasia'), DATA_DIR: path.join(base, 'kosong') }
    expect(await restore(here)).toEqual({ status: 1, output: expect.stringContaining('The database is not empty') })
    expect((await restore(here, 'kumbang-20200101T000000Z')).output).toContain('holds no backup named')
  })
})

describe('on another machine', () => {
  it('the keys come back from their copy with the words on paper, once', async () => {
    const back = (words: string) =>
      runCommand(['restore.mjs', '--kunci', paper.kunciFile], newMachine, [[/words from the paper: /, () => words]])
    expect(await back(paper.kata.toUpperCase())).toEqual({ status: 0, output: expect.stringContaining('key files are back') })
    expect((await back(paper.kata)).output).toContain('holds keys already')
  })

  it('the register comes back: a citizen finds his case, the custodian opens an envelope, and what was destroyed stays so', async () => {
    const { status, output } = await restore(newMachine, pertama)
    expect([status, output]).toEqual([0, expect.stringMatching(/Restored as of .*: \d+ rows, \d+ pieces of evidence/)])
    expect(output).toContain('Destroyed again, as they had been after the backup: identities of 1 cases.')
    expect((await restore(newMachine)).output).toContain('The database is not empty')
    const session = await startSession(fresh.dataDir, { SECRETS_DIR: fresh.secretsDir })
    expect([session.output, session.ready?.demo]).toEqual([expect.anything(), 'off'])
    try {
      await lookAround(session.ready?.appUrl ?? '')
    } finally {
      await session.kill('SIGTERM')
    }
  })
})

describe("on a PostgreSQL of the office's own", () => {
  it('whose owner is no superuser, the newest backup is laid in whole', async () => {
    const maintenance = process.env.KUMBANG_TEST_ADMIN_URL ?? ''
    const nama = `pulih_${Math.random().toString(36).slice(2)}`
    await queryAt(maintenance, `CREATE ROLE ${nama} LOGIN CREATEROLE PASSWORD 'sandi-uji'`)
    await queryAt(maintenance, `CREATE DATABASE ${nama} OWNER ${nama}`)
    const login = (username: string) => Object.assign(new URL(maintenance), { pathname: `/${nama}`, username, password: 'sandi-uji' }).href
    const urls = { DATABASE_URL: login(`aplikasi_${nama}`), DATABASE_ADMIN_URL: login(nama) }
    // Its anchors have gone on since the backup was made.
    fs.cpSync(path.join(database.dataDir, 'rahasia'), path.join(base, 'rahasia-luar'), { recursive: true })
    const { status, output } = await restore({ ...urls, DATA_DIR: path.join(base, 'luar'), SECRETS_DIR: path.join(base, 'rahasia-luar') })
    expect([status, output]).toEqual([0, expect.stringContaining('Restored as of')])
    expect(output).toContain('Two holders confirm the restore')
    expect(await queryAt(urls.DATABASE_URL, 'SELECT count(*) AS n FROM pengaduan')).toEqual([{ n: String(await countCases()) }])
    await queryAt(maintenance, `DROP DATABASE ${nama} WITH (FORCE)`)
  })
})

/** Relations, and triggers with whether they work: a restore takes them off for a while. */
const SHAPE = `SELECT conname AS nama, pg_get_constraintdef(oid) AS isi FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
  UNION ALL SELECT tgname, tgrelid::regclass::text || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`

/** The same modules as the site's, on the restored register. */
async function lookAround(appUrl: string): Promise<void> {
  await leaveOffice()
  jest.resetModules()
  Object.assign(process.env, { DATABASE_URL: appUrl, ...newMachine, DEMO: 'off' })
  const { db: restored, disconnectDatabase } = await import('@/lib/infra/db')
  const { openLacak } = await import('@/lib/services/lacak/open-lacak')
  const { openIdentitas } = await import('@/lib/services/identitas/open-identitas')
  const { scrubBukti } = await import('@/lib/services/worker/housekeeping-bukti')
  const { petugasBer: officerOf } = await import('@/tests/builders/kantor')
  try {
    expect(await openLacak(kasus)).toBe(kasus.pengaduanId)
    const opening = {
      pengaduanId: kasus.pengaduanId,
      alasan: 'KLARIFIKASI',
      dasar: 'Latihan',
      uraian: 'Latihan pemulihan cadangan.',
    } as const
    const { amplop } = await openIdentitas(await officerOf('PEMEGANG_IDENTITAS'), opening)
    const decrypter = new Decrypter()
    decrypter.addIdentity(kunci.pemegang)
    expect((await decrypter.decrypt(new Uint8Array(Buffer.from(amplop[0]?.isi ?? '', 'base64')))).length).toBeGreaterThan(100)
    expect(await scrubBukti()).toBe(0)
    expect(await restored.session.count()).toBe(0)
    expect(await queryAt(appUrl, SHAPE)).toEqual(await queryAt(database.adminUrl, SHAPE))
    const cases = await restored.pengaduan.count()
    expect(cases).toBeGreaterThanOrEqual(2)
    expect(cases).toBeLessThanOrEqual(await countCases())
    expect(await restored.pemusnahanIdentitas.count({ where: { akarId: musnah } })).toBe(1)
    expect(await restored.identitas.count({ where: { pengaduanId: musnah } })).toBe(0)
  } finally {
    await disconnectDatabase()
  }
}

const countCases = async () => Number((await queryAt(database.adminUrl, 'SELECT count(*) AS n FROM pengaduan'))[0]?.n)
