import 'server-only'
import { runShutdown } from '@/lib/infra/shutdown'
import { startWorker } from './start-worker'

startWorker()
// The timers do not hold the process; this does, until somebody stops it.
const hold = setInterval(() => undefined, 60_000)
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void runShutdown().finally(() => clearInterval(hold)))
}
