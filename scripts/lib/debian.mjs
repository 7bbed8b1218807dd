import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cacheDir, isRoot } from './paths.mjs'
import { runLogged } from './run.mjs'

export const hasCommand = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .concat('/usr/sbin', '/sbin')
    .some((folder) => fs.existsSync(path.join(folder, name)))

export const canInstallPackages = () => isRoot && process.platform === 'linux' && hasCommand('apt-get')

const POLICY = '/usr/sbin/policy-rc.d'

/** The packages' services must not start on this machine; the tests run their own copies on free ports. */
async function withoutServices(work) {
  const ours = !fs.existsSync(POLICY)
  if (ours) fs.writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return await work()
  } finally {
    if (ours) fs.rmSync(POLICY, { force: true })
  }
}

export async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { logFile: path.join(cacheDir, 'apt.log'), env, what: 'apt-get' }
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  await withoutServices(async () => {
    if (spawnSync('apt-get', ['install', '-s', ...packages], { stdio: 'ignore' }).status !== 0)
      await runLogged('apt-get', ['update'], options)
    await runLogged('apt-get', install, options)
  })
}
