import 'server-only'
import { log } from '@/lib/infra/log'

type Work = () => Promise<void>

// Next bundles the instrumentation apart from the pages; the list must be one for both.
const shared = globalThis as typeof globalThis & { kumbangShutdown?: Map<string, Work> }
const registry = (shared.kumbangShutdown ??= new Map())

/** Registers what must be finished before the process ends: the mail in hand, the last audit anchor. */
export function onShutdown(name: string, work: Work): void {
  registry.set(name, work)
}

export async function runShutdown(): Promise<void> {
  const pending = [...registry]
  registry.clear()
  for (const [name, work] of pending) {
    await work().catch(() => log('error', 'shutdown-failed', { name }))
  }
}

/** The start script asks first and sends SIGTERM after the answer; whoever sends SIGTERM alone gets a best effort. */
export function listenForStop(): void {
  process.on('message', async (message) => {
    if (message !== 'drain') return
    await runShutdown()
    process.send?.('drained')
  })
  process.once('SIGTERM', () => void runShutdown())
}

/** What must hold before anything is served or worked on; else the process says why, in words, and ends. */
export async function endInWords(check: Work): Promise<void> {
  try {
    await check()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
