import { kata } from './kata.mjs'
/** A failure whose message is the whole story: printed without a stack trace. */
export class StopReason extends Error {}

const notAllowed = (where) =>
  kata`${where} may not be read or written by this user. Use its owner's account, or another DATA_DIR or SECRETS_DIR.`

/** What the operating system refuses, for people; `where` is the file or folder it was about. */
const SYSTEM = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: (where) => kata`${where} lies on a disk that can only be read. Make it writable, or use another DATA_DIR or SECRETS_DIR.`,
  ENOSPC: (where) => kata`The disk is full: ${where} could not be written. Free some space and start again.`,
  EDQUOT: (where) => kata`The disk quota of this user is used up: ${where} could not be written. Free some space and start again.`,
  ENOTDIR: (where) => kata`${where} is no folder, or lies below something that is none.`,
  EISDIR: (where) => kata`${where} is a folder where a file is expected.`,
  EMFILE: () => kata`Too many files are open. Raise the limit of open files (ulimit -n) and start again.`,
}

export function sentenceOf(error) {
  if (error instanceof StopReason) return error.message
  const sentence = Object.hasOwn(SYSTEM, error?.code ?? '') ? SYSTEM[error.code] : null
  return sentence ? sentence(error.path ?? error.dest ?? kata`a file`) : (error?.stack ?? String(error))
}

export function reportAndExit(error) {
  process.stderr.write(`\n${sentenceOf(error)}\n`)
  process.exitCode = 1
}
