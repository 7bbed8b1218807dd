import { afterEach, describe, expect, it, jest } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrateOn } from '@/tests/support/migrate'
import { queryAt } from '@/tests/support/database'
import { startSession } from '@/tests/support/session'

jest.setTimeout(60_000)

const maintenanceUrl = () => process.env.KUMBANG_TEST_ADMIN_URL ?? ''
const folders: string[] = []

function makeFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-luar-'))
  folders.push(folder)
  return folder
}

/** An empty database of an office's own server, with an owner's login and the name of a login for the application. */
async function emptyDatabase() {
  const name = `luar_${Math.random().toString(36).slice(2)}`
  await queryAt(maintenanceUrl(), `CREATE DATABASE ${name}`)
  const at = (changes: Partial<URL>) => Object.assign(new URL(maintenanceUrl()), { pathname: `/${name}` }, changes).href
  return { adminUrl: at({}), appUrl: at({ username: `aplikasi_${name}`, password: 'sandi-uji' }) }
}

async function startOn(env: Record<string, string>) {
  const { DEMO: _on, ...wanted } = env
  const session = await startSession(makeFolder(), env.DEMO ? env : { ...wanted, DEMO: '' })
  if (session.ready) await session.kill('SIGTERM')
  return { ...session, status: await session.code }
}

afterEach(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })))

describe('a database given from outside', () => {
  it('is migrated with the owner login by a step of its own, served with the other, and never filled with the demo', async () => {
    const { adminUrl, appUrl } = await emptyDatabase()
    expect(migrateOn({ DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl }).output).toContain('Applied:')
    const { ready } = await startOn({ DATABASE_URL: appUrl })
    expect(ready).toEqual({ appUrl, demo: 'off', owner: null })
    await expect(queryAt(appUrl, 'DELETE FROM "riwayat"')).rejects.toThrow('permission denied')
    expect(migrateOn({ DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl }).output).toContain('The schema is up to date.')
  })

  it('is not served by a process that was given the owner login, and the start says where it belongs', async () => {
    const { adminUrl, appUrl } = await emptyDatabase()
    const { ready, status, output } = await startOn({ DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl })
    expect([ready, status]).toEqual([null, 1])
    expect(output).toContain('put it into migrasi.env')
    expect(await queryAt(adminUrl, `SELECT to_regclass('instalasi') AS found`)).toEqual([{ found: null }])
  })

  it('is left alone without the owner login, and the start says what to run', async () => {
    const { adminUrl, appUrl } = await emptyDatabase()
    await queryAt(adminUrl, `CREATE ROLE "${new URL(appUrl).username}" LOGIN PASSWORD 'sandi-uji'`)
    const refused = await startOn({ DATABASE_URL: appUrl })
    expect(refused.status).toBe(1)
    expect(refused.output).toContain('npm run migrate')
    expect(migrateOn({ DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl }).output).toContain('Applied:')
    expect((await startOn({ DATABASE_URL: appUrl })).ready).not.toBeNull()
  })

  it('is refused when both logins are one, when the login is a superuser, and for the demo', async () => {
    const { adminUrl, appUrl } = await emptyDatabase()
    expect(migrateOn({ DATABASE_URL: adminUrl, DATABASE_ADMIN_URL: adminUrl }).output).toContain('the same login')
    expect((await startOn({ DATABASE_URL: appUrl, DEMO: 'on' })).output).toContain('embedded database only')
    expect((await startOn({ DATABASE_URL: 'postgresql://a:b@127.0.0.1:9/x' })).output).toContain('cannot be reached')
  })
})
