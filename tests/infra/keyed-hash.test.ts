import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { currentKey, listOldKeys, removeOldKey, replaceKey } from '@/lib/infra/key-ring'
import { everyKeyedHash, isKeyedHash, keyedHash } from '@/lib/infra/keyed-hash'
import { KEY_NAMES } from '@/scripts/lib/key-set.mjs'
import { makeDataDir, setEnvironment } from '@/tests/support/database'

const dataDir = makeDataDir()
const secretsDir = path.join(dataDir, 'rahasia')

beforeAll(() => setEnvironment({ DATABASE_URL: 'postgresql://x@localhost/x', DATA_DIR: dataDir, SECRETS_DIR: secretsDir }))
afterAll(() => fs.rmSync(dataDir, { recursive: true }))

describe.each(KEY_NAMES)('a keyed hash under %s', (name) => {
  it('is the same for the same value, another for another value, field or bit', () => {
    const kept = keyedHash(name, 'kodeAkses|a', 'nilai')
    expect(keyedHash(name, 'kodeAkses|a', 'nilai')).toEqual(kept)
    expect(isKeyedHash(name, 'kodeAkses|a', 'nilai', kept)).toBe(true)
    expect(isKeyedHash(name, 'kodeAkses|a', 'nilaj', kept)).toBe(false)
    expect(isKeyedHash(name, 'kodeAkses|b', 'nilai', kept)).toBe(false)
    expect(isKeyedHash(name, 'kodeAkses|a', 'nilai', { ...kept, mac: kept.mac.subarray(1) })).toBe(false)
    expect(keyedHash(name, 'a', '","b')).not.toEqual(keyedHash(name, 'a","', 'b'))
  })

  it('stays good after the key was renewed, as long as the old key file is here', () => {
    const kept = keyedHash(name, 'kodeAkses', 'nilai')
    replaceKey(name)
    const fresh = keyedHash(name, 'kodeAkses', 'nilai')
    expect(fresh.kunciId).not.toBe(kept.kunciId)
    expect(fresh.mac).not.toEqual(kept.mac)
    expect(isKeyedHash(name, 'kodeAkses', 'nilai', kept)).toBe(true)
    expect(isKeyedHash(name, 'kodeAkses', 'nilaj', kept)).toBe(false)
    expect(everyKeyedHash(name, 'kodeAkses', 'nilai')).toEqual([fresh, kept])
  })

  it('is refused, not taken for wrong, when its key is gone', () => {
    const [old] = listOldKeys(name)
    const kept = everyKeyedHash(name, 'kodeAkses', 'nilai')[1]
    removeOldKey(name, old!)
    expect(() => isKeyedHash(name, 'kodeAkses', 'nilai', kept!)).toThrow('OTHER_KEY')
    expect(everyKeyedHash(name, 'kodeAkses', 'nilai')).toHaveLength(1)
  })

  it('names its key without telling it', () => {
    const { id, key } = currentKey(name)
    expect(id).toMatch(/^[0-9a-f]{8}$/)
    expect(key.toString('hex')).not.toContain(id)
  })
})
