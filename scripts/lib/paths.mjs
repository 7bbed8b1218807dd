import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
export const cacheDir = path.join(projectRoot, '.cache')
export const isWindows = process.platform === 'win32'
export const isRoot = process.getuid?.() === 0

export const inProject = (...parts) => path.join(projectRoot, ...parts)
