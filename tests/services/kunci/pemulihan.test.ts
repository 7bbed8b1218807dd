import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { createPemulihan } from '@/lib/browser/kunci-pemulihan'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { db } from '@/lib/infra/db'
import { pinOnly } from '@/lib/infra/penerima-tersemat'
import { identitasOf } from '@/tests/builders/formulir'
import { seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { describeIf } from '@/tests/support/skip'
import { typescriptArgs } from '@/scripts/lib/run.mjs'

const root = path.resolve(__dirname, '..', '..', '..')
const database = testDatabase()
const AGE = ['/usr/bin/age', '/usr/local/bin/age'].find((file) => fs.existsSync(file))
let bagian: readonly string[]
let penerima: string
let pengaduanId: string
let nomorTiket: string

beforeAll(async () => {
  await seedOffice()
  const kunci = await createPemulihan()
  bagian = kunci.bagian
  penerima = kunci.penerima
  await database.queryAsAdmin(`UPDATE "kunciIdentitas" SET penerima = $1 WHERE aktif = 'WBS:PEMULIHAN'`, [penerima])
  pinOnly('WBS:PEMULIHAN', penerima, 'MESIN')
  pengaduanId = (await kirim({ identitas: { nama: 'Pelapor Pulih' } })).pengaduanId
  nomorTiket = (await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { nomorTiket: true } })).nomorTiket
})

/** A command as `npm run pemulihan` runs it, on the database of this suite. */
function run(entry: string, env: Readonly<Record<string, string>>, input = '') {
  const environment = { ...process.env, DATABASE_ADMIN_URL: database.adminUrl, DATABASE_URL: database.appUrl, ...env }
  return spawnSync(process.execPath, typescriptArgs(path.join(root, entry)), { cwd: root, env: environment, encoding: 'utf8', input })
}

const combine = (shares: readonly string[], recipient = penerima) =>
  run('scripts/lib/gabung.ts', { KUMBANG_PENERIMA: recipient }, `${shares.join('\n')}\n`)

function exportTo(): string {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-pulih-')), 'amplop')
  expect(run('lib/services/kunci/ekspor-cli.ts', { KUMBANG_EKSPOR: folder }).stdout).toMatch(/^amplop: \d+ berkas/)
  return folder
}

describe('two shares at the keyboard of an offline machine', () => {
  it('become the recovery key, on standard output and nowhere else', () => {
    const { stdout, stderr, status } = combine([bagian[2] ?? '', 'salah ketik', bagian[0] ?? ''])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]+\n$/)
    expect(stderr).toContain('salah ketik; ulangi')
    expect(stderr).not.toContain('AGE-SECRET-KEY')
  })

  it('become nothing when one is missing or they belong to another key', async () => {
    expect(combine([bagian[0] ?? '']).status).toBe(1)
    expect(combine(bagian.slice(0, 2), await identityToRecipient(await generateX25519Identity()))).toMatchObject({ status: 1, stdout: '' })
  })
})

describe('the export of envelopes', () => {
  it('writes one age file an envelope, leaves a row in the audit trail, and overwrites nothing', async () => {
    const folder = exportTo()
    expect(fs.readdirSync(folder)).toHaveLength(await db.identitas.count())
    expect(await db.jejakAudit.count({ where: { tindakan: 'EKSPOR_AMPLOP' } })).toBe(1)
    expect(run('lib/services/kunci/ekspor-cli.ts', { KUMBANG_EKSPOR: folder }).status).toBe(1)
  })

  it("is refused to the application's own login, whatever takes over the server", () => {
    const { status, stderr } = run('lib/services/kunci/ekspor-cli.ts', { DATABASE_ADMIN_URL: database.appUrl, KUMBANG_EKSPOR: os.tmpdir() })
    expect(status).toBe(1)
    expect(stderr).toContain('permission denied')
  })
})

describeIf(AGE !== undefined, "Debian's age", 'as root: apt-get install age', () => {
  it('opens an exported envelope with the recovered key, without a line of our code', () => {
    const folder = exportTo()
    const keyFile = path.join(folder, '..', 'kunci.txt')
    fs.writeFileSync(keyFile, combine(bagian.slice(1)).stdout, { mode: 0o600 })
    const opened = spawnSync(AGE ?? 'age', ['-d', '-i', keyFile, path.join(folder, `${nomorTiket}-identitas-1.age`)])
    expect(opened.stderr.toString()).toBe('')
    expect(unpackAmplop(opened.stdout, pengaduanId).data).toEqual(identitasOf({ nama: 'Pelapor Pulih' }))
  })
})
