import 'server-only'
import { endInWords, runShutdown } from '@/lib/infra/shutdown'
import { assertInstalasi } from '@/lib/services/sistem/assert-instalasi'
import { assertPenyimpanan } from '@/lib/services/sistem/assert-penyimpanan'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { startWorker } from './start-worker'

async function main(): Promise<void> {
  await endInWords(async () => {
    await assertInstalasi()
    await assertPenyimpanan()
    // Days and hours are those of the office from the first job on.
    await listKantor()
  })
  startWorker()
  // The timers do not hold the process; this does, until somebody stops it.
  const hold = setInterval(() => undefined, 60_000)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void runShutdown().finally(() => clearInterval(hold)))
  }
}

void main()
