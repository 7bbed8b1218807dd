import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '@/tests/support/ports'

const PROGRAM = '/usr/sbin/clamd'

export const clamdRemedy = 'as root: apt-get install clamav-daemon'
export const canStartClamd = () => fs.existsSync(PROGRAM)

/** The standard harmless test file, put together here so that no scanner takes this source for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')

const SIGNATURE = 'Eicar.Body.Test:0:*:2445494341522d5354414e444152442d414e544956495255532d544553542d46494c4521\n'

export type Clamd = Readonly<{ url: string; stop: () => Promise<void> }>

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })

async function waitFor(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (await answers(port)) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error('clamd did not start')
}

/** A real clamd of this test's own, with one signature made by hand. */
export async function startClamd(port?: number): Promise<Clamd> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-clamd-'))
  const at = port ?? (await freePort())
  fs.writeFileSync(path.join(folder, 'test.ndb'), SIGNATURE)
  const config = path.join(folder, 'clamd.conf')
  const lines = [
    `DatabaseDirectory ${folder}`,
    `TCPSocket ${at}`,
    'TCPAddr 127.0.0.1',
    'Foreground true',
    'StreamMaxLength 110M',
    'MaxFileSize 110M',
    'MaxScanSize 110M',
    `User ${os.userInfo().username}`,
  ]
  fs.writeFileSync(config, `${lines.join('\n')}\n`)
  const child = spawn(PROGRAM, ['-c', config], { stdio: 'ignore' })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  await waitFor(at, child)
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return { url: `tcp://127.0.0.1:${at}`, stop }
}
