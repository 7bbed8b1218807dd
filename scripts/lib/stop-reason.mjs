/** A failure whose message is the whole story: printed without a stack trace. */
export class StopReason extends Error {}

export function reportAndExit(error) {
  process.stderr.write(`\n${error instanceof StopReason ? error.message : (error?.stack ?? error)}\n`)
  process.exitCode = 1
}
