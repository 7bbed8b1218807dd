import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { enqueueMail } from '@/lib/data/outbox'
import { inTransaction } from '@/lib/data/transaction'
import { openText } from '@/lib/infra/cipher'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { keyId, listOldKeys } from '@/lib/infra/key-ring'
import { isKunciKirim, newKunciKirim } from '@/lib/infra/kode'
import { newKodeCadangan } from '@/lib/infra/kode-masuk'
import { recoverAkun } from '@/lib/services/akun/recover-akun'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import { RENEWED, rotateKunci } from '@/lib/services/kunci/rotate-kunci'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { hashKodeCadangan, takeSecondFactor } from '@/lib/services/masuk/second-factor'
import { deliverOutbox } from '@/lib/services/worker/deliver-outbox'
import { faultOfInstallation, fingerprintsIn } from '@/scripts/lib/key-set.mjs'
import { akunUji, SANDI, type AkunUji } from '@/tests/builders/akun'
import { isiSetiapSegel } from '@/tests/builders/semua-kolom'
import { seedOffice } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { readSources } from '@/tests/support/structure'

const database = testDatabase()
const secrets = () => path.join(database.dataDir, 'rahasia')
const keyOf = (name: string) => fs.readFileSync(path.join(secrets(), name))

/** Sealed to people, not under the server key; everything else that holds bytes must follow the naming rule. */
const TO_PEOPLE = [
  'bagianDipinjam.bagian',
  'identitas.amplop',
  'identitasLama.amplop',
  'identitasPengganti.amplop',
  'kunciIdentitas.bungkus',
  'pemegangBagian.bagian',
  'pemegangBagian.bungkus',
]

/** Sealed to nobody: what is random and worth nothing the day after, and the arms every letter shows. */
const DAILY = ['garamHarian.garam', 'lambang.isi']

/** Columns that hold the id of that key right after the first byte, by where; empty when nothing does. */
async function underKey(id: string): Promise<readonly string[]> {
  const columns = await database.queryAsAdmin(
    `SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'bytea'`,
  )
  const found: string[] = []
  for (const { t, c } of columns) {
    const [row] = await database.queryAsAdmin(
      `SELECT count(*)::int AS n FROM "${String(t)}" WHERE substring("${String(c)}" FROM 2 FOR 4) = '\\x${id}'`,
    )
    if (Number(row?.n) > 0) found.push(`${String(t)}.${String(c)}`)
  }
  return found.sort()
}

const note = () =>
  database.queryAsAdmin('INSERT INTO "instalasi" (mode, "sidikKunci") VALUES ($1, $2)', ['demo', fingerprintsIn(secrets())])
const instalasi = async () =>
  (await database.queryAsAdmin('SELECT mode, "sidikKunci" FROM "instalasi"'))[0] as unknown as Parameters<typeof faultOfInstallation>[0]

/** One code of every kind, in plain words, as whoever holds it wrote it down. */
type Kode = Readonly<{ pengaduanId: string; kodeAkses: string; akun: AkunUji; cadangan: readonly string[]; kunciKirim: string }>

const PEMILIK = 'verifikator'

async function buatKode(): Promise<Kode> {
  const { pengaduanId, kodeAkses, kunciKirim } = await kasusDi('DIARSIPKAN')
  const cadangan = newKodeCadangan()
  const { id } = await db.petugas.findUniqueOrThrow({ where: { namaPengguna: PEMILIK }, select: { id: true } })
  await db.petugas.update({ where: { id }, data: { kodeCadangan: [...hashKodeCadangan(id, cadangan)] } })
  return { pengaduanId, kodeAkses, akun: await akunUji(), cadangan, kunciKirim }
}

const pemilik = () => db.petugas.findUniqueOrThrow({ where: { namaPengguna: PEMILIK }, select: { id: true, kodeCadangan: true } })

/** What the three columns keep of these codes; every value begins with the id of its key. */
async function tersimpan({ pengaduanId, akun: { samaran } }: Kode): Promise<readonly string[]> {
  const [kasus, akun, { kodeCadangan }] = [
    await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } }),
    await db.akunPelapor.findUniqueOrThrow({ where: { samaran } }),
    await pemilik(),
  ]
  return [kasus.kodeAkses ?? '', akun.kodePemulihan, ...kodeCadangan]
}

let sealed: readonly string[] = []
let kode: Kode
beforeAll(async () => {
  await seedOffice()
  kode = await buatKode()
  await note()
  await inTransaction(({ tx, at }) => enqueueMail(tx, at, { kunci: 'uji:satu', kepada: 'a@contoh.test', subjek: 'Uji', teks: 'Uji' }))
  while ((await deliverOutbox()) > 0);
  sealed = await isiSetiapSegel(database)
}, 120_000)

describe('renewing the keys of a database in which everything has happened once', () => {
  it('knows every column that holds bytes', async () => {
    const columns = await database.queryAsAdmin(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'bytea' ORDER BY 1`,
    )
    expect(columns.map(({ name }) => String(name)).filter((name) => !name.endsWith('Tersegel'))).toEqual([...DAILY, ...TO_PEOPLE].sort())
    expect(await underKey(keyId('kunci-server', keyOf('kunci-server')))).toEqual([...sealed].sort())
    expect(
      await database.queryAsAdmin(`SELECT count(*)::int AS n FROM "outbox" WHERE status = 'TERKIRIM' AND octet_length("isiTersegel") = 0`),
    ).not.toEqual([{ n: 0 }])
  })

  it('ends with no value under the old key, the emptied ones left as they are, and all open', async () => {
    const old = keyId('kunci-server', keyOf('kunci-server'))
    expect(await rotateKunci()).toMatchObject({ baru: true, tersisa: [] })
    expect(await underKey(old)).toEqual([])
    expect(await underKey(keyId('kunci-server', keyOf('kunci-server')))).toEqual([...sealed].sort())
    for (const place of sealed) {
      const [t, c] = place.split('.')
      const rows = await database.queryAsAdmin(`SELECT "${c}" AS value FROM "${t}" WHERE octet_length("${c}") > 0`)
      expect(rows.some(({ value }) => opens(value as Buffer, String(t)))).toBe(true)
    }
  })

  it('leaves every code of a reporter, an account and an officer good, and makes new ones under the new key', async () => {
    const old = listOldKeys('kunci-tanda-terima')
    expect(old).toHaveLength(1)
    expect([...new Set((await tersimpan(kode)).map((stored) => stored.split(':')[0]))]).toEqual(old)
    const { nomorTiket } = await db.pengaduan.findUniqueOrThrow({ where: { id: kode.pengaduanId } })
    expect(await openLacak({ nomorTiket, kodeAkses: normalizeKode(kode.kodeAkses) })).toBe(kode.pengaduanId)
    expect(isKunciKirim(kode.kunciKirim)).toBe(true)
    const akun = { ...(await pemilik()), totpTersegel: new Uint8Array(1) }
    expect(await takeSecondFactor(akun, kode.cadangan[0] ?? '', now())).toBe(true)
    const recovery = {
      samaran: kode.akun.samaran,
      kodePemulihan: normalizeKode(kode.akun.kodePemulihan),
      kataSandiBaru: `${SANDI} lagi`,
      kunciKirim: newKunciKirim(),
    }
    expect((await recoverAkun(recovery)).kodePemulihan).not.toBe(kode.akun.kodePemulihan)
    const fresh = keyId('kunci-tanda-terima', keyOf('kunci-tanda-terima'))
    expect([...new Set((await tersimpan(await buatKode())).map((stored) => stored.split(':')[0]))]).toEqual([fresh])
  })

  it('finds no code that reads a renewed key without its versions', () => {
    const bare = readSources(path.resolve(__dirname, '..', '..', '..')).filter(({ file }) => file.startsWith('lib/'))
    const uses = bare.flatMap(({ file, code }) => [...code.matchAll(/\bsecret\('([\w-]+)'\)/g)].map((match) => [file, match[1]] as const))
    expect(uses.length).toBeGreaterThan(3)
    expect(uses.filter(([, name]) => RENEWED.some((renewed) => renewed === name))).toEqual([])
  })

  it('removes the old wrapping key, and leaves no file of one', async () => {
    expect((await rotateKunci({ hapusLama: true })).dihapus).toHaveLength(1)
    expect(listOldKeys('kunci-server')).toEqual([])
  })

  it('keeps the audit chain whole over two keys: each row names its own', async () => {
    await inTransaction(async ({ audit }) => audit({ aktor: 'sistem', tindakan: 'UJI', objek: 'uji' }))
    expect(await verifyJejak()).toMatchObject({ ok: true })
    const named = await database.queryAsAdmin('SELECT DISTINCT "kunciId" AS id FROM "jejakAudit" ORDER BY 1')
    expect(named.map(({ id }) => id)).toEqual([...listOldKeys('kunci-audit'), keyId('kunci-audit', keyOf('kunci-audit'))].sort())
    expect(named).toHaveLength(2)
    const file = path.join(secrets(), `kunci-audit-lama-${listOldKeys('kunci-audit')[0]}`)
    expect(fs.existsSync(file)).toBe(true)
    await database.queryAsAdmin('UPDATE "jejakAudit" SET "kunciId" = $1 WHERE nomor = 1', [
      String(named.find(({ id }) => id !== listOldKeys('kunci-audit')[0])?.id),
    ])
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor: 1n })
  })

  it('tells the next start which keys are right now, on this host and on one that still has the old ones', async () => {
    expect(faultOfInstallation(await instalasi(), { secretsDir: secrets() })).toBeNull()
    const other = `${secrets()}-lain`
    fs.cpSync(secrets(), other, { recursive: true })
    const before = keyOf(`kunci-audit-lama-${listOldKeys('kunci-audit')[0]}`)
    fs.rmSync(path.join(other, `kunci-audit-lama-${listOldKeys('kunci-audit')[0]}`))
    fs.writeFileSync(path.join(other, 'kunci-audit'), before)
    expect(faultOfInstallation(await instalasi(), { secretsDir: other })).toContain('(kunci-audit)')
  })

  it('broken off before the database knew of it, is still this installation', async () => {
    const before = await instalasi()
    expect(await rotateKunci()).toMatchObject({ baru: true })
    expect(await instalasi()).not.toEqual(before)
    expect(faultOfInstallation(before, { secretsDir: secrets() })).toBeNull()
  })
})

function opens(value: Buffer, context: string): boolean {
  try {
    return openText(value, context) === `isi ${context}`
  } catch {
    return false
  }
}
