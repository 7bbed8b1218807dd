/** A failure whose message is the whole story: printed without a stack trace. */
export class StopReason extends Error {}

const NOT_ALLOWED = "may not be read or written by this user. Use its owner's account, or another DATA_DIR or SECRETS_DIR."

/** What the operating system refuses, for people; `where` is the file or folder it was about. */
const SYSTEM = {
  EACCES: (where) => `${where} ${NOT_ALLOWED}`,
  EPERM: (where) => `${where} ${NOT_ALLOWED}`,
  EROFS: (where) => `${where} lies on a disk that can only be read. Make it writable, or use another DATA_DIR or SECRETS_DIR.`,
  ENOSPC: (where) => `The disk is full: ${where} could not be written. Free some space and start again.`,
  EDQUOT: (where) => `The disk quota of this user is used up: ${where} could not be written. Free some space and start again.`,
  ENOTDIR: (where) => `${where} is no folder, or lies below something that is none.`,
  EISDIR: (where) => `${where} is a folder where a file is expected.`,
  EMFILE: () => 'Too many files are open. Raise the limit of open files (ulimit -n) and start again.',
}

export function sentenceOf(error) {
  if (error instanceof StopReason) return error.message
  const sentence = Object.hasOwn(SYSTEM, error?.code ?? '') ? SYSTEM[error.code] : null
  return sentence ? sentence(error.path ?? error.dest ?? 'a file') : (error?.stack ?? String(error))
}

export function reportAndExit(error) {
  process.stderr.write(`\n${sentenceOf(error)}\n`)
  process.exitCode = 1
}
