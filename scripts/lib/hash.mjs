import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inProject, projectRoot } from './paths.mjs'

function* filesBelow(entry) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) return yield entry
  const names = fs.readdirSync(entry).sort()
  for (const name of names) if (name !== 'generated') yield* filesBelow(path.join(entry, name))
}

export function hashOf(entries) {
  const hash = createHash('sha256')
  for (const entry of entries) {
    for (const file of filesBelow(inProject(entry))) {
      hash.update(path.relative(projectRoot, file)).update('\0').update(fs.readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** Names and sizes of files: enough to see that one is missing or was cut, without reading them all. */
export function sizesOf(entries) {
  const hash = createHash('sha256')
  for (const entry of entries) {
    for (const file of filesBelow(inProject(entry))) hash.update(`${path.relative(projectRoot, file)}\0${fs.statSync(file).size}\0`)
  }
  return hash.digest('hex')
}

export function readStamp(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
