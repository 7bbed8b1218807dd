import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { secret } from '@/lib/infra/secrets'
import { makeDataDir, setEnvironment } from '@/tests/support/database'

const dataDir = makeDataDir()
const secretsDir = path.join(dataDir, 'rahasia')

beforeAll(() => setEnvironment({ DATABASE_URL: 'postgresql://x@localhost/x', DATA_DIR: dataDir, SECRETS_DIR: secretsDir }))
afterAll(() => fs.rmSync(dataDir, { recursive: true }))

describe('secret', () => {
  it('reads a key once and keeps it', () => {
    const before = secret('kunci-server')
    expect(before).toHaveLength(32)
    fs.writeFileSync(path.join(secretsDir, 'kunci-server'), Buffer.alloc(32))
    expect(secret('kunci-server')).toBe(before)
  })

  it('names the file and the remedy when a key is missing', () => {
    fs.rmSync(path.join(secretsDir, 'kunci-audit'))
    expect(() => secret('kunci-audit')).toThrow(/kunci-audit.*Put it back/)
  })

  it('refuses a damaged key', () => {
    fs.writeFileSync(path.join(secretsDir, 'kunci-sesi'), 'pendek')
    expect(() => secret('kunci-sesi')).toThrow(/damaged/)
  })
})
