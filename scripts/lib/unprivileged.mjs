import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { isRoot } from './paths.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

const idOf = (user, flag) => {
  const result = spawnSync('id', [flag, user], { encoding: 'utf8' })
  return result.status === 0 ? Number(result.stdout) : null
}

function unprivilegedUser() {
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf(name, '-u')
    if (uid !== null) return { name, uid, gid: idOf(name, '-g') }
  }
  throw new StopReason(kata`PostgreSQL does not run as root and no user "postgres" or "nobody" exists. Start as an ordinary user.`)
}

function firstClosedDirectory(target) {
  const parts = path.resolve(target).split(path.sep)
  for (let i = 1; i < parts.length; i++) {
    const directory = parts.slice(0, i).join(path.sep) || path.sep
    if ((fs.statSync(directory).mode & 0o001) === 0) return directory
  }
  return null
}

function assertReachable(user, targets) {
  for (const target of targets) {
    const closed = firstClosedDirectory(target)
    if (closed === null) continue
    throw new StopReason(
      kata`PostgreSQL does not run as root, and user ${user.name} may not enter ${closed}.\nStart as an ordinary user, move the project and DATA_DIR elsewhere, or allow passage: chmod o+x ${closed}`,
    )
  }
}

const canRun = (command, identity) => spawnSync(command, ['--version'], { stdio: 'ignore', ...identity }).status === 0

/** A cluster that belongs to somebody else (made before as that user) goes on under its owner. */
function ownerOf(ownedPaths, binaries) {
  const [stat] = ownedPaths.map((owned) => fs.statSync(owned, { throwIfNoEntry: false }))
  if (!stat || stat.uid === 0) return null
  const identity = { uid: stat.uid, gid: stat.gid }
  return canRun(binaries.postgres, identity) ? identity : null
}

/**
 * PostgreSQL refuses to run as root. A user namespace takes the root name away but keeps the rights on root's files, so
 * it also works below /root; where namespaces are forbidden another user takes over, who then must be able to get there.
 */
export function unprivilegedLaunch({ binaries, ownedPaths }) {
  if (!isRoot) return { wrap: (command, args) => [command, args], options: {} }
  const owner = ownerOf(ownedPaths, binaries)
  if (owner) return { wrap: (command, args) => [command, args], options: owner }
  if (process.platform === 'linux' && spawnSync('unshare', ['-U', 'true']).status === 0) {
    return { wrap: (command, args) => ['unshare', ['-U', command, ...args]], options: {} }
  }
  const user = unprivilegedUser()
  // Passage only: what lies in the data directory stays closed by its own modes.
  for (const owned of ownedPaths) fs.chmodSync(path.dirname(owned), 0o711)
  assertReachable(user, [binaries.postgres, ...ownedPaths])
  for (const owned of ownedPaths) {
    if (fs.existsSync(owned)) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, owned])
  }
  return { wrap: (command, args) => [command, args], options: { uid: user.uid, gid: user.gid } }
}
