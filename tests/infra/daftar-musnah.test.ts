import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { appendDaftarMusnah, parseDaftarMusnah, readDaftarMusnah } from '@/lib/infra/cadangan/daftar-musnah'
import { makeDataDir, setEnvironment } from '@/tests/support/database'

let dataDir = ''
beforeAll(() => {
  dataDir = makeDataDir()
  setEnvironment({ DATABASE_URL: 'postgresql://a:b@127.0.0.1:9/x', DATA_DIR: dataDir, SECRETS_DIR: path.join(dataDir, 'rahasia') })
})
afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }))

const satu = { akarId: 'a'.repeat(32), at: '2026-11-29T02:00:00.000Z' }
const dua = { akarId: 'b'.repeat(32), at: '2026-11-29T03:00:00.000Z' }

describe('the list of destroyed identities', () => {
  it('gives back what was written, also after a line that was cut off', async () => {
    await appendDaftarMusnah([satu])
    fs.appendFileSync(path.join(dataDir, 'rahasia', 'pemusnahan.jsonl'), '{"akarId":"c')
    await appendDaftarMusnah([dua])
    expect(parseDaftarMusnah(await readDaftarMusnah())).toEqual([satu, dua])
  })

  it('obeys no line made without the audit key: it would have a living identity destroyed', async () => {
    const text = await readDaftarMusnah()
    expect(parseDaftarMusnah(text.replaceAll(satu.akarId, 'd'.repeat(32)))).toEqual([dua])
    expect(parseDaftarMusnah(text.replaceAll('"mac":"', '"mac":"00'))).toEqual([])
    expect(parseDaftarMusnah(`${JSON.stringify({ ...satu, kunciId: '00000000', mac: '00' })}\n`)).toEqual([])
  })
})
