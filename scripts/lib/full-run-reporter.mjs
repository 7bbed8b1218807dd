import path from 'node:path'
import { appendFullRun } from './full-run.mjs'
import { projectRoot } from './paths.mjs'

/** Writes down each file of tests as it ends. A file that could not be loaded counts as one that failed. */
export default class FullRunReporter {
  onTestFileResult(_test, result) {
    const file = path.relative(projectRoot, result.testFilePath)
    appendFullRun(process.env.KUMBANG_FULL_RUN, process.env.KUMBANG_FULL_RUN_KEY, {
      file,
      passed: result.numPassingTests,
      failed: result.numFailingTests + (result.testExecError ? 1 : 0),
      skipped: result.numPendingTests + result.numTodoTests,
      tests: result.testResults.map(({ fullName, duration }) => ({ name: `${file}: ${fullName}`, duration: duration ?? 0 })),
    })
  }
}
