import { describe } from '@jest/globals'
import fs from 'node:fs'

/** Names, in the summary of `npm test`, what this machine could not run and what to install for it. */
export function reportSkipped(name: string, remedy: string): void {
  const line = `SKIPPED: ${name} (${remedy})`
  const file = process.env.KUMBANG_TEST_SKIPS
  if (file) fs.appendFileSync(file, `${line}\n`)
  else process.stdout.write(`${line}\n`)
}

export function describeIf(possible: boolean, name: string, remedy: string, body: () => void): void {
  if (!possible) reportSkipped(name, remedy)
  const block = possible ? describe : describe.skip
  block(name, body)
}
