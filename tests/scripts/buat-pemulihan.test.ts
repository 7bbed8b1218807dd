import { spawn } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { combineShares } from '@/lib/browser/kunci-pemulihan'
import { sidikOf } from '@/lib/browser/sidik'
import { typescriptArgs } from '@/scripts/lib/run.mjs'

jest.setTimeout(60_000)

const root = path.resolve(__dirname, '..', '..')
const BAGIAN = /BAGI AN1[0-9A-Z ]+/g

/** Three people at the keyboard; `last` is what two of them type at the end, from the three papers. */
async function buat(last: (bagian: readonly string[]) => readonly string[]) {
  // No database, no settings, no home: nothing of an office is within reach.
  const child = spawn(process.execPath, typescriptArgs(path.join(root, 'scripts/lib/buat-pemulihan.ts')), {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test' as const },
  })
  let [out, err, answered] = ['', '', 0]
  const turns = ['Ani', '', 'Beni', '', 'Cici', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
    while (answered < turns.length && (out.match(/lalu Enter: |Tekan Enter; .*\. /g)?.length ?? 0) > answered)
      child.stdin.write(`${turns[answered++]}\n`)
    if (answered === turns.length && out.includes('Bagian dari orang pertama')) {
      answered += 1
      child.stdin.end(`${last(out.match(BAGIAN) ?? []).join('\n')}\n`)
    }
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const status = await new Promise((resolve) => child.once('exit', resolve))
  return { status, out, err, bagian: out.match(BAGIAN) ?? [] }
}

describe('a recovery key made at one machine', () => {
  it('shows each of three people his share in turn, and the public half only when two have typed theirs back', async () => {
    const { status, out, bagian } = await buat((shares) => [shares[2] ?? '', 'salah ketik', (shares[0] ?? '').toLowerCase()])
    expect(status).toBe(0)
    expect(bagian).toHaveLength(3)
    const penerima = /age1[a-z0-9]{58}/.exec(out)?.[0] ?? ''
    expect(out.indexOf(penerima)).toBeGreaterThan(out.lastIndexOf('Bagian dari orang kedua'))
    expect(out).toContain('salah ketik; ulangi')
    expect(out).not.toContain('AGE-SECRET-KEY')
    expect(await combineShares(bagian.slice(0, 2), penerima)).toMatch(/^AGE-SECRET-KEY-1/)
    const protocol = out.slice(out.indexOf('BERITA ACARA'))
    for (const part of [penerima, await sidikOf(penerima), '1. Ani', '2. Beni', '3. Cici', 'Tanggal menurut mesin ini', 'Tanda tangan'])
      expect(protocol).toContain(part)
    expect(protocol).not.toMatch(BAGIAN)
  })

  it('names no public half when what was written down does not restore the key, or the keyboard is gone', async () => {
    const twice = await buat((shares) => [shares[0] ?? '', shares[0] ?? ''])
    expect([twice.status, twice.out.includes('age1')]).toEqual([1, false])
    expect(twice.err).toContain('bakarlah catatannya')
    const gone = await buat((shares) => [shares[1] ?? ''])
    expect([gone.status, gone.out.includes('age1')]).toEqual([1, false])
  })
})
