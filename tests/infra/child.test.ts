import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'
import { createCrew } from '@/lib/infra/child'

const MB = 1024 * 1024
const script = path.join(process.cwd(), 'tests', 'fixtures', 'pekerja.mjs')
/** What does its work gets time enough for a busy machine; only what never ends meets the limit. */
const crewOf = (works: number, seconds = 20) => createCrew({ args: [script], seconds, memory: 300 * MB, output: MB, works })
const none = Buffer.alloc(0)
const text = async (work: Promise<{ bytes: Buffer }>) => (await work).bytes.toString()

let server: net.Server
beforeAll(async () => {
  process.env.RAHASIA_UJI = 'rahasia'
  server = net.createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
})
afterAll(() => {
  delete process.env.RAHASIA_UJI
  server.close()
})

describe('a helper process', () => {
  it('hands back every byte, of nothing, of a little and of more than a pipe holds', async () => {
    const run = crewOf(10)
    for (const size of [0, 1, 65_536, MB - 100]) {
      const input = Buffer.alloc(size, 'k')
      const { code, bytes } = await run(['tiru'], input)
      expect({ code, same: bytes.equals(input) }).toEqual({ code: 0, same: true })
    }
  })

  it('knows nothing of the environment of the server', async () => {
    const names = JSON.parse(await text(crewOf(1)(['lingkungan'], none))) as string[]
    expect(names.filter((name) => name !== 'NODE_ENV' && !name.startsWith('__'))).toEqual([])
  })

  it('reaches no network, where the system lets us take it away', async () => {
    const can = spawnSync('/usr/bin/unshare', ['--user', '--net', '/bin/true'], { stdio: 'ignore' }).status === 0
    const { port } = server.address() as net.AddressInfo
    expect((await text(crewOf(1)(['jaringan', String(port)], none))) === 'tersambung').toBe(!can)
  })

  it('does one piece of work after another, and is replaced after its last', async () => {
    const run = crewOf(2)
    const pids = [await text(run(['siapa'], none)), await text(run(['siapa'], none)), await text(run(['siapa'], none))]
    expect(pids[0]).toBe(pids[1])
    expect(pids[2]).not.toBe(pids[0])
  })

  it('has a file to itself where that is its rule, and whenever two come at once', async () => {
    const alone = crewOf(1)
    expect(await text(alone(['siapa'], none))).not.toBe(await text(alone(['siapa'], none)))
    const many = crewOf(10)
    const [one, other] = await Promise.all([text(many(['siapa'], none)), text(many(['siapa'], none))])
    expect(one).not.toBe(other)
  })

  it.each([
    ['takes too long', 'lama', null],
    ['writes too much', 'banyak', null],
    ['takes too much memory', 'rakus', null],
    ['crashes', 'mati', null],
    ['says what nobody understands', 'ngawur', null],
    ['throws', 'lempar', 1],
    ['refuses', 'gagal', 4],
  ])('that %s is told by its code and never used again', async (_what, act, code) => {
    const run = crewOf(10, act === 'lama' ? 4 : undefined)
    const before = await text(run(['siapa'], none))
    expect((await run([act], none)).code).toBe(code)
    const after = await text(run(['siapa'], none))
    expect(after).toMatch(/^\d+$/)
    expect(after).not.toBe(before)
  })

  it('that went home while work was on its way to it loses none; one that was killed is told', async () => {
    const run = crewOf(10)
    expect((await run(['tidur'], none)).code).toBe(0)
    expect(await text(run(['tiru'], Buffer.from('surat')))).toBe('surat')
    const pid = Number(await text(run(['siapa'], none)))
    process.kill(pid, 'SIGSTOP')
    const killed = run(['tiru'], Buffer.from('surat'))
    process.kill(pid, 'SIGKILL')
    expect((await killed).code).toBeNull()
  })
})
