import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { judgeSettings } from '@/lib/domain/settings.mjs'
import { typescriptArgs } from '@/scripts/lib/run.mjs'
import { queryAt } from '@/tests/support/database'
import { migrateOn } from '@/tests/support/migrate'
import { startSession } from '@/tests/support/session'

jest.setTimeout(60_000)

const root = path.resolve(__dirname, '..', '..')
const OWNER = 'postgresql://pemilik:rahasia-pemilik@127.0.0.1:9/x'
let folder: string

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-pemilik-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

/** The project's commands in a folder of their own, where a test may put files of settings. */
function copyProject(): string {
  for (const entry of [
    'scripts',
    'prisma',
    'package.json',
    'package-lock.json',
    'lib/domain/kata-konsol.mjs',
    'lib/domain/settings.mjs',
    'lib/infra/generated/.schema-hash',
  ]) {
    fs.cpSync(path.join(root, entry), path.join(folder, entry), { recursive: true })
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

/** The copy with migrasi.env beside it, and an empty database the file's login owns. */
async function projectOnDatabase() {
  const name = `berkas_${randomBytes(6).toString('hex')}`
  const url = process.env.KUMBANG_TEST_ADMIN_URL ?? ''
  await queryAt(url, `CREATE DATABASE ${name}`)
  const at = (changes: Partial<URL>) => Object.assign(new URL(url), { pathname: `/${name}` }, changes).href
  const project = copyProject()
  fs.cpSync(path.join(root, 'tests/support/session-harness.mjs'), path.join(project, 'tests/support/session-harness.mjs'), {
    recursive: true,
  })
  fs.writeFileSync(path.join(project, 'migrasi.env'), `DATABASE_ADMIN_URL=${at({})}\n`)
  return { project, adminUrl: at({}), DATABASE_URL: at({ username: `aplikasi_${name}`, password: 'sandi-uji' }) }
}

function run(file: string, env: Readonly<Record<string, string>>, cwd = root) {
  const own = { BAHASA: 'en', PATH: process.env.PATH ?? '', NODE_ENV: 'test' as const, DATA_DIR: path.join(folder, 'data'), ...env }
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(cwd, file)], {
    cwd,
    env: own,
    encoding: 'utf8',
    timeout: 50_000,
  })
  return { status, output: `${stdout}${stderr}`.trim() }
}

describe("the owner's login", () => {
  it.each(['.env', '.env.local', '.env.production', '.env.production.local'])(
    'in %s, which the server reads, is refused with the name of the right file',
    (file) => {
      const project = copyProject()
      fs.writeFileSync(path.join(project, file), `PORT=3999\nDATABASE_ADMIN_URL=${OWNER}\n`)
      for (const command of ['scripts/start.mjs', 'scripts/worker.mjs', 'scripts/migrate.mjs']) {
        const { status, output } = run(command, {}, project)
        expect(output).toBe(`DATABASE_ADMIN_URL stands in ${file}, which the web server reads; move that line to migrasi.env.`)
        expect(status).toBe(1)
      }
      expect(fs.existsSync(path.join(folder, 'data'))).toBe(false)
    },
  )

  it.each(['scripts/start.mjs', 'scripts/dev.mjs', 'scripts/worker.mjs'])(
    'in the environment of %s, which goes on running, is refused',
    (command) => {
      const { status, output } = run(command, { DATABASE_ADMIN_URL: OWNER })
      expect(output).toMatch(/^DATABASE_ADMIN_URL is in the environment of a process that goes on running.*migrasi\.env/)
      expect(output).not.toContain('rahasia-pemilik')
      expect(status).toBe(1)
      expect(fs.existsSync(path.join(folder, 'data'))).toBe(false)
    },
  )

  it('is refused by the worker itself, whoever started it', () => {
    const env = {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production' as const,
      DATABASE_URL: OWNER,
      DATABASE_ADMIN_URL: OWNER,
      DATA_DIR: folder,
    }
    const { status, stderr } = spawnSync(process.execPath, typescriptArgs(path.join(root, 'lib/services/worker/run-worker.ts')), {
      cwd: root,
      env,
      encoding: 'utf8',
      timeout: 30_000,
    })
    expect(stderr).toContain('DATABASE_ADMIN_URL is visible to a process that serves')
    expect(stderr).not.toContain('rahasia-pemilik')
    expect(status).toBe(1)
  })

  it('is taken from migrasi.env by the step that migrates', async () => {
    const { project, DATABASE_URL } = await projectOnDatabase()
    const { status, output } = migrateOn({ DATABASE_URL }, project)
    expect(output).toContain('Applied:')
    expect(status).toBe(0)
  })

  it('is read by a child of the start, which ends, and never by the start itself', async () => {
    const { project, DATABASE_URL, adminUrl } = await projectOnDatabase()
    const session = await startSession(
      path.join(folder, 'data'),
      { DATABASE_URL, DEMO: '' },
      path.join(project, 'tests', 'support', 'session-harness.mjs'),
    )
    await session.kill('SIGTERM')
    expect(session.output).toContain('bringing the schema up to date')
    expect(session.ready).toMatchObject({ appUrl: DATABASE_URL, owner: null })
    expect(fs.readFileSync(path.join(folder, 'data', 'migrasi.log'), 'utf8')).toContain('Applied:')
    expect(await queryAt(adminUrl, 'SELECT mode FROM "instalasi"')).toEqual([{ mode: 'kerja' }])
  })

  it('stands in no file that is kept or shipped, and in no service of compose but the one that ends', () => {
    for (const file of ['.gitignore', '.dockerignore'])
      expect(fs.readFileSync(path.join(root, file), 'utf8').split('\n')).toContain('migrasi.env')
    const services = fs
      .readFileSync(path.join(root, 'compose.yaml'), 'utf8')
      .split(/^ {2}(?=\w+:$)/m)
      .slice(1)
    const knowing = services.filter((service) => service.includes('DATABASE_ADMIN_URL:')).map((service) => service.split(':')[0])
    expect(knowing).toEqual(['migrate'])
    expect(services.find((service) => service.startsWith('app:'))).toContain('migrate: { condition: service_completed_successfully }')
  })
})

describe('a demo', () => {
  const least = { BAHASA: 'en', DATABASE_URL: 'postgresql://a:b@localhost/x', DEMO: 'on' }

  it.each<Readonly<Record<string, string>>>([
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { APP_URL: 'https://localhost' },
    { APP_URL: 'https://pengaduan.example.go.id' },
    { APP_URL: 'http://pengaduan.example.go.id' },
  ])('that others can reach is refused without DEMO_TERBUKA=ya: %j', (open) => {
    expect(judgeSettings({ ...least, ...open }).faults).toEqual([
      expect.stringMatching(/^The demo, whose passwords everybody can read.*DEMO_TERBUKA=ya/),
    ])
    expect(judgeSettings({ ...least, ...open, DEMO_TERBUKA: 'ya' }).faults).toEqual([])
    expect(judgeSettings({ ...least, ...open, DEMO: 'off' }).faults).toEqual([])
    for (const DEMO of ['', 'on']) {
      const { status, output } = run('scripts/start.mjs', { ...open, DEMO })
      expect(output).toContain('would be open to others')
      expect(status).toBe(1)
    }
    expect(fs.existsSync(path.join(folder, 'data'))).toBe(false)
  })

  it.each([{}, { APP_URL: 'http://localhost:8080' }, { APP_URL: 'http://127.0.0.1' }])(
    'on this machine needs no further word: %j',
    (here) => {
      expect(judgeSettings({ ...least, ...here }).faults).toEqual([])
    },
  )

  it("is no matter of an office's register, also when nobody says DEMO=off", async () => {
    await (await startSession(folder)).kill('SIGTERM')
    const again = await startSession(folder, { DEMO: '', HOST: '0.0.0.0', APP_URL: 'https://pengaduan.example.go.id' })
    await again.kill('SIGTERM')
    expect(again.ready?.demo).toBe('off')
  })

  it('is off in the image', () => {
    expect(fs.readFileSync(path.join(root, 'Dockerfile'), 'utf8')).toMatch(/^ENV .*\bDEMO=off\b/m)
  })
})
