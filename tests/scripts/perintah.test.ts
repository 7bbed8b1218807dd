import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sentenceOf, StopReason } from '@/scripts/lib/stop-reason.mjs'
import { startSession } from '@/tests/support/session'

jest.setTimeout(60_000)

const root = path.resolve(__dirname, '..', '..')
/** Every command of package.json, as the file it runs. */
const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const commands = Object.values(scripts)
  .map((line) => line.replace('node ', '').split(' '))
  .concat([['scripts/migrate.mjs'], ['scripts/seed.mjs']])

/** Commands that look at an installation or work beside it, and so must find one. */
const beside = [
  ['scripts/audit-verify.mjs'],
  ['scripts/worker.mjs'],
  ['scripts/keys-rotate.mjs'],
  ['scripts/backup.mjs', 'keluar'],
  ['scripts/backup.mjs', '--buat-kunci'],
  ['scripts/backup.mjs', '--kunci', 'keluar'],
  ['scripts/backup.mjs', '--periksa', 'keluar'],
  ['scripts/doctor.mjs'],
  ['scripts/pindah-bukti.mjs', 'fs', 's3'],
  ['scripts/pemulihan.mjs', 'ekspor', 'keluar'],
  ['scripts/pemulihan.mjs', 'sematkan', 'WBS:PEMEGANG'],
]

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-perintah-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []) {
  const own = { BAHASA: 'en', PATH: process.env.PATH ?? '', HOME: folder, NODE_ENV: 'test' as const, ...env }
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], {
    cwd: root,
    env: own,
    encoding: 'utf8',
    timeout: 50_000,
  })
  return { status, output: `${stdout}${stderr}`.trim() }
}

describe('every command', () => {
  it.each(commands)('%s says which Node it needs', (...args) => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.8'})"
    const { status, output } = run(args, { DATA_DIR: path.join(folder, 'salah') }, ['--import', old])
    expect(output).toBe('Kumbang needs Node 20.19 or newer; this is 18.20.8.')
    expect(status).toBe(1)
  })
})

describe.each(beside)('%s', (...args) => {
  it('creates nothing where DATA_DIR was mistyped, and says so', () => {
    const missing = path.join(folder, 'salah')
    const { status, output } = run(args, { DATA_DIR: missing })
    expect(output).toBe(`DATA_DIR ${missing} does not exist; this command creates nothing.`)
    expect(status).toBe(1)
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('creates nothing in a folder that holds something else', () => {
    fs.mkdirSync(path.join(folder, 'rahasia'))
    const { status, output } = run(args, { DATA_DIR: folder })
    expect(output).toBe(`DATA_DIR ${folder} holds no database; this command creates nothing.`)
    expect(status).toBe(1)
    expect(fs.readdirSync(folder)).toEqual(['rahasia'])
  })

  it('creates nothing beside a database of an office either', () => {
    const missing = path.join(folder, 'salah')
    const { status } = run(args, { DATA_DIR: missing, DATABASE_URL: 'postgresql://a:b@127.0.0.1:9/x' })
    expect(status).toBe(1)
    expect(fs.readdirSync(folder)).toEqual([])
  })
})

describe('audit:verify alone', () => {
  it('looks at a stopped installation as it lies there', async () => {
    await (await startSession(folder)).kill('SIGTERM')
    const before = fs.readdirSync(folder).sort()
    const { status, output } = run(['scripts/audit-verify.mjs'], { DATA_DIR: folder })
    expect(output).toMatch(/jejakAudit: 0 baris utuh$/)
    expect(output).not.toMatch(/schema|demo/)
    expect(status).toBe(0)
    expect(fs.readdirSync(folder).sort()).toEqual(before)
  })
})

describe('settings', () => {
  it('are judged all at once before anything starts, one sentence a fault', () => {
    const bad = {
      PORT: 'x',
      HOST: '192.0.2.7',
      APP_URL: 'pengaduan.go.id',
      STORAGE: 's3',
      MAIL_TRANSPORT: 'smtp',
      SCANNER: 'clamd',
      DEMO: 'ya',
    }
    const { status, output } = run(['scripts/start.mjs'], { ...bad, DATA_DIR: path.join(folder, 'baru') })
    const lines = output.split('\n')
    const named = [
      'PORT',
      'APP_URL',
      'DEMO',
      'S3_ENDPOINT',
      'S3_BUCKET',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
      'SMTP_URL',
      'CLAMD_URL',
      'HOST',
    ]
    expect(lines.map((line) => line.split(' ')[0])).toEqual(named)
    for (const line of lines) expect(line).toMatch(/^[A-Z0-9_]+ .*\.$|not "192\.0\.2\.7"\.$/)
    expect(status).toBe(1)
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it.each(['127.0.0.1', '127.1.2.3', '::1'])('refuse HOST=%s, on which redirects between languages loop', (HOST) => {
    const { status, output } = run(['scripts/start.mjs'], { HOST, DATA_DIR: path.join(folder, 'baru') })
    expect(output).toBe(`HOST=${HOST} would make the redirects between languages loop; write HOST=localhost.`)
    expect(status).toBe(1)
  })

  it('refuse a DATA_DIR that is a file', () => {
    fs.writeFileSync(path.join(folder, 'berkas'), '')
    expect(run(['scripts/start.mjs'], { DATA_DIR: path.join(folder, 'berkas') }).output).toContain(
      `DATA_DIR must be a folder; ${folder}/berkas is a file.`,
    )
  })

  it('leave the mailbox of the login alone', async () => {
    const session = await startSession(folder, { MAIL: '/var/mail/pasang' })
    expect(session.ready).not.toBeNull()
    await session.kill('SIGTERM')
  })
})

describe('what the operating system refuses', () => {
  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EISDIR', 'EMFILE'])('is told in a sentence: %s', (code) => {
    const error = Object.assign(new Error(`${code}: open '/srv/data/lock'`), { code, path: '/srv/data/lock' })
    const sentence = sentenceOf(error)
    expect(sentence).toMatch(code === 'EMFILE' ? /open files/ : /^(The disk.*: )?\/srv\/data\/lock .*\.$/)
    expect(sentence).not.toContain('\n')
    expect(sentence).not.toContain(code)
  })

  it('keeps the trace of a fault of our own, and only the message of a reason', () => {
    expect(sentenceOf(new TypeError('x'))).toContain('    at ')
    expect(sentenceOf(new StopReason('Sebab.'))).toBe('Sebab.')
  })
})
