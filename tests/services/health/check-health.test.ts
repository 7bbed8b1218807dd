import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { checkHealth, checkReady } from '@/lib/services/health/check-health'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()

describe('checkHealth', () => {
  it('is ok when everything answers', async () => {
    expect(await checkHealth()).toEqual({ status: 'ok', database: 'ok', storage: 'ok', keys: 'ok', disk: 'ok' })
    expect(await checkReady()).toEqual({ status: 'ok', database: 'ok', keys: 'ok' })
  })

  it('names missing keys, also when they were there at the start', async () => {
    fs.rmSync(path.join(database.dataDir, 'rahasia', 'kunci-audit'))
    expect(await checkHealth()).toEqual({ status: 'gagal', database: 'ok', storage: 'ok', keys: 'gagal', disk: 'ok' })
    expect(await checkReady()).toEqual({ status: 'gagal', database: 'ok', keys: 'gagal' })
  })
})
