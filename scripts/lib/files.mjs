import fs from 'node:fs'
import path from 'node:path'

/** Whole or not at all: a reader never sees half a file, also after a power cut. */
export function writeDurably(file, content, mode = 0o600) {
  const temporary = `${file}.${process.pid}.tmp`
  const handle = fs.openSync(temporary, 'w', mode)
  fs.writeSync(handle, content)
  fs.fsyncSync(handle)
  fs.closeSync(handle)
  fs.renameSync(temporary, file)
}

export function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

export const ensureDirectory = (directory, mode = 0o700) => fs.mkdirSync(directory, { recursive: true, mode })

export const exists = (...parts) => fs.existsSync(path.join(...parts))
