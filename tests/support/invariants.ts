import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { queryAt } from '@/tests/support/database'
import type { TestServer } from '@/tests/support/server'

/** Every column that names an object of the store; a test holds it against the schema. */
export const OBJECT_COLUMNS = [
  ['bukti', 'kunciObjek'],
  ['bukti', 'kunciObjekAsli'],
  ['pindaianSurat', 'kunciObjek'],
  ['berkasPetugas', 'kunciObjek'],
  ['irisanUnggahan', 'kunciObjek'],
] as const

/** A row is a fault: something that must never be true, whatever was killed, cut or full. */
const NEVER: Readonly<Record<string, string>> = {
  'half of a case': `SELECT p.id FROM pengaduan p WHERE "nomorRegister" IS NULL OR status = 'TERKIRIM'
    OR NOT EXISTS (SELECT 1 FROM "bukuPengaduan" b WHERE b."pengaduanId" = p.id) OR NOT EXISTS (SELECT 1 FROM tenggat t WHERE t."pengaduanId" = p.id)
    OR ("indukId" IS NULL AND layanan <> 'SP4N' AND NOT "tanpaPelapor" AND NOT EXISTS (SELECT 1 FROM identitas i WHERE i."pengaduanId" = p.id))
    OR versi < (SELECT count(*) FROM riwayat r WHERE r."pengaduanId" = p.id)
    OR (SELECT max(r.versi) FROM riwayat r WHERE r."pengaduanId" = p.id) > versi`,
  'an envelope without a case': `SELECT id FROM identitas i WHERE NOT EXISTS (SELECT 1 FROM pengaduan p WHERE p.id = i."pengaduanId")`,
  'history without a case': `SELECT id FROM riwayat r WHERE NOT EXISTS (SELECT 1 FROM pengaduan p WHERE p.id = r."pengaduanId")`,
  'one register number twice': `SELECT "nomorRegister" FROM "bukuPengaduan" WHERE baris = 1 GROUP BY 1 HAVING count(*) > 1`,
  'a clock of a case that is over': `SELECT t.id FROM tenggat t JOIN pengaduan p ON p.id = t."pengaduanId"
    WHERE t.status = 'BERJALAN' AND p.status IN ('SELESAI', 'DILIMPAHKAN', 'DIARSIPKAN', 'DICABUT')`,
}

/** Keys of the objects in a store of files: each says its own in its head. */
function objectsIn(folder: string): ReadonlySet<string> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Set(
    files.map((entry) => {
      const bytes = fs.readFileSync(path.join(entry.parentPath, entry.name))
      return bytes.subarray(1, 1 + (bytes[0] ?? 0)).toString('ascii')
    }),
  )
}

/** Rows whose object is not in the store of files, by the name the store gives it. */
async function missingObjects({ adminUrl, dataDir }: TestServer): Promise<readonly string[]> {
  const folder = path.join(dataDir, 'bukti')
  if (!fs.existsSync(folder)) return []
  const there = objectsIn(folder)
  const wanted = await Promise.all(
    OBJECT_COLUMNS.map(([table, column]) => queryAt(adminUrl, `SELECT "${column}" AS key FROM "${table}" WHERE "${column}" IS NOT NULL`)),
  )
  return wanted
    .flat()
    .map(({ key }) => String(key))
    .filter((key) => !there.has(key))
    .map((key) => createHash('sha256').update(key).digest('hex'))
}

/** What `npm run audit:verify` says at its end. */
async function verifyAudit({ dataDir }: TestServer): Promise<string> {
  const script = path.resolve(__dirname, '..', '..', 'scripts', 'audit-verify.mjs')
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' as const, DATA_DIR: dataDir }
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env }).catch((error: { stdout: string }) => error)
  return stdout.trimEnd().split('\n').at(-1) ?? ''
}

/** Everything that is broken in the data of a running site; empty when it is whole. Objects are looked for where they are files. */
export async function findBroken(server: TestServer, { files = true } = {}): Promise<readonly string[]> {
  const rows = await Promise.all(
    Object.entries(NEVER).map(async ([name, sql]) => ((await queryAt(server.adminUrl, sql)).length > 0 ? [name] : [])),
  )
  const missing = files && (await missingObjects(server)).length > 0 ? ['a file without its object'] : []
  const audit = await verifyAudit(server)
  return [...rows.flat(), ...missing, ...(/^jejakAudit: \d+ baris utuh$/.test(audit) ? [] : [audit])]
}
