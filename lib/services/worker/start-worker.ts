import 'server-only'
import { log } from '@/lib/infra/log'
import { onShutdown } from '@/lib/infra/shutdown'
import { anchorJejak } from '@/lib/services/audit/anchor'
import { runImpor } from '@/lib/services/impor/run-impor'
import { destroyExpired } from '@/lib/services/retensi/destroy-expired'
import { deliverOutbox } from './deliver-outbox'
import { archiveOverdue, cleanImpor, closeSilentCases, purgeSession, recordTolak } from './housekeeping'
import { reapDrafts, reapOrphans, rescanBukti, scrubBukti } from './housekeeping-bukti'

type Job = Readonly<{ name: string; everySeconds: number; run: () => Promise<unknown> }>

const JOBS: readonly Job[] = [
  { name: 'outbox', everySeconds: 2, run: deliverOutbox },
  { name: 'impor', everySeconds: 2, run: runImpor },
  { name: 'tolak', everySeconds: 300, run: recordTolak },
  { name: 'arsip', everySeconds: 600, run: archiveOverdue },
  { name: 'tutup', everySeconds: 600, run: closeSilentCases },
  { name: 'sesi', everySeconds: 600, run: purgeSession },
  { name: 'jangkar', everySeconds: 3600, run: anchorJejak },
  { name: 'musnah', everySeconds: 3600, run: destroyExpired },
  { name: 'impor-lama', everySeconds: 3600, run: cleanImpor },
  { name: 'draf', everySeconds: 3600, run: reapDrafts },
  { name: 'yatim', everySeconds: 3600, run: reapOrphans },
  { name: 'pindai', everySeconds: 600, run: rescanBukti },
  { name: 'sikat', everySeconds: 86_400, run: scrubBukti },
]

/** One job at a time a timer: a slow run delays its next one and never overlaps it. */
function schedule(job: Job, isStopped: () => boolean): void {
  const tick = async () => {
    if (isStopped()) return
    try {
      await job.run()
    } catch (error) {
      log('error', 'worker.failed', { job: job.name, name: error instanceof Error ? error.name : 'unknown' })
    }
    setTimeout(tick, job.everySeconds * 1000).unref()
  }
  setTimeout(tick, 500).unref()
}

declare global {
  var kumbangWorker: { stop: () => Promise<void> } | undefined
}

/** Starts the timers once a process; stopping anchors the audit chain a last time. */
export function startWorker(): { stop: () => Promise<void> } {
  if (globalThis.kumbangWorker) return globalThis.kumbangWorker
  let stopped = false
  for (const job of JOBS) schedule(job, () => stopped)
  const stop = async () => {
    if (stopped) return
    stopped = true
    await anchorJejak().catch(() => undefined)
  }
  globalThis.kumbangWorker = { stop }
  onShutdown('worker', stop)
  return globalThis.kumbangWorker
}
