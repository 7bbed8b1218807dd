import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { drawSandi, judgeSalinan, markCopied, openKeys, sealKeys, writeKeys } from '@/lib/infra/cadangan/key-copy'
import { KEY_NAMES } from '@/scripts/lib/key-set.mjs'
import { makeDataDir } from '@/tests/support/database'

let dataDir = ''
const secrets = () => path.join(dataDir, 'rahasia')
beforeEach(() => {
  dataDir = makeDataDir()
})
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }))

/** As little work as age allows: what is tested here is not scrypt. */
const WORK = 10

describe('a copy of the key files', () => {
  it('opens with the drawn words, however they are typed, and with no others', async () => {
    const sandi = drawSandi()
    expect(sandi.split(' ')).toHaveLength(10)
    const sealed = await sealKeys(secrets(), sandi, WORK)
    expect(await openKeys(sealed, drawSandi())).toBeNull()
    const files = await openKeys(sealed, `  ${sandi.toUpperCase().replaceAll(' ', '\t ')}\n`)
    expect([...(files?.keys() ?? [])].sort()).toEqual([...KEY_NAMES].sort())
    const there = path.join(dataDir, 'lain')
    writeKeys(there, files ?? new Map())
    for (const name of KEY_NAMES) expect(fs.readFileSync(path.join(there, name))).toEqual(fs.readFileSync(path.join(secrets(), name)))
    expect(fs.statSync(path.join(there, KEY_NAMES[0])).mode & 0o777).toBe(0o600)
  })

  it('is refused when a bit differs', async () => {
    const sandi = drawSandi()
    const sealed = await sealKeys(secrets(), sandi, WORK)
    sealed[sealed.length - 20] = (sealed[sealed.length - 20] ?? 0) ^ 1
    expect(await openKeys(sealed, sandi)).toBeNull()
  })

  it('is known to be old when a key or a pin changed since, and not when the anchors went on', () => {
    expect(judgeSalinan(secrets())).toBe('TIDAK_ADA')
    markCopied(secrets(), new Date())
    expect(judgeSalinan(secrets())).toBe('SAMA')
    fs.writeFileSync(path.join(secrets(), 'jangkar-audit.jsonl'), '{}\n')
    expect(judgeSalinan(secrets())).toBe('SAMA')
    fs.writeFileSync(path.join(secrets(), 'sidik-penerima.json'), '{}')
    expect(judgeSalinan(secrets())).toBe('LAMA')
    markCopied(secrets(), new Date())
    fs.writeFileSync(path.join(secrets(), 'kunci-server'), randomBytes(32))
    expect(judgeSalinan(secrets())).toBe('LAMA')
  })
})
