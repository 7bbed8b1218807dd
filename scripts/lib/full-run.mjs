import fs from 'node:fs'

/**
 * A full run lasts longer than a working session may. What was green on this very tree is kept, a file a line, and is not run again;
 * what was red is, and stays named: a test that is green the second time is no better than one that is red.
 */
export function readFullRun(file, key) {
  if (!fs.existsSync(file)) return { green: [], red: [] }
  const lines = fs.readFileSync(file, 'utf8').split('\n').flatMap(parse)
  const ours = lines.filter((line) => line.key === key)
  return { green: ours.filter(({ failed }) => failed === 0), red: ours.filter(({ failed }) => failed > 0) }
}

/** A line that was cut off when the run was killed says nothing. */
function parse(line) {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}

/** Adds what came of one file of tests, at once: the next moment may be the last. */
export function appendFullRun(file, key, result) {
  fs.appendFileSync(file, `${JSON.stringify({ key, ...result })}\n`)
}

/** Sums of what was green before, in the shape of a report. */
export const sumOf = (green) => ({
  passed: green.reduce((total, { passed }) => total + passed, 0),
  failed: 0,
  skipped: green.reduce((total, { skipped }) => total + skipped, 0),
  tests: green.flatMap(({ tests }) => tests),
})
