// The inside of a helper process (lib/infra/child.ts): takes one piece of work after another until nobody brings one.
import { readFrames, writeFrame } from '../../lib/domain/child-frame.mjs'

const IDLE_MS = 20_000

/**
 * Answers each piece of work with what `work(input, args)` returns or resolves to: `{ code, bytes, said }`, each optional; code 0
 * is a success. What it throws is code 1. The process ends when its starter does, or when it was left alone for a while.
 */
export async function serveWork(work) {
  const wait = () => setTimeout(() => process.exit(0), IDLE_MS)
  let idle = wait()
  for await (const { head, body } of readFrames(process.stdin)) {
    clearTimeout(idle)
    const answer = await Promise.resolve()
      .then(() => work(body, head.args))
      .catch(() => ({ code: 1 }))
    const { code = 0, bytes = Buffer.alloc(0), said = '' } = answer
    writeFrame(process.stdout, { code, said }, bytes)
    idle = wait()
  }
  process.exit(0)
}
