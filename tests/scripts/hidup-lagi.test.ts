import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const fileOf = (name: string) => JSON.stringify(pathToFileURL(path.resolve(__dirname, '..', '..', 'scripts', 'lib', name)).href)

/** Plain JavaScript of the start, run as the start runs it. */
function run(code: string): unknown {
  const source = `import { createBackoff } from ${fileOf('backoff.mjs')}
    import { keepAlive } from ${fileOf('keep-alive.mjs')}
    ${code}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    encoding: 'utf8',
    env: { ...process.env, BAHASA: 'en' },
  })
  return stderr === '' ? JSON.parse(stdout.trim().split('\n').at(-1) ?? '') : stderr
}

describe('what ends by itself', () => {
  it('is started again after more and more rest, and after quiet minutes as at first', () => {
    expect(
      run(`let time = 0
        const backoff = createBackoff({ first: 1000, most: 60000, calm: 600000 }, () => time)
        const waits = []
        for (let n = 0; n < 8; n++) waits.push(backoff())
        time = 700000
        waits.push(backoff())
        console.log(JSON.stringify(waits))`),
    ).toEqual([1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 1000])
  })

  it('is tried again when it cannot come back yet, and left alone once everything stops', () => {
    expect(
      run(`let stopping = false, tries = 0
        const ended = (how) => ({ exited: Promise.resolve(how) })
        const again = async () => {
          tries += 1
          if (tries === 2) throw new Error('not yet')
          if (tries === 4) stopping = true
          return ended('SIGKILL')
        }
        await keepAlive(ended(1), { name: 'It', again, isStopping: () => stopping, backoff: () => 1 })
        console.log(JSON.stringify(tries))`),
    ).toBe(4)
  })
})
