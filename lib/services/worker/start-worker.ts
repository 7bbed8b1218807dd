import 'server-only'
import { beatDenyut } from '@/lib/data/denyut'
import { anchorJejak } from '@/lib/data/jangkar'
import { log } from '@/lib/infra/log'
import { onShutdown } from '@/lib/infra/shutdown'
import { guardJejak } from '@/lib/services/audit/guard-jejak'
import { mailJangkar } from '@/lib/services/audit/mail-jangkar'
import { verifyNightly } from '@/lib/services/audit/verify-nightly'
import { warnCadangan } from '@/lib/services/cadangan/warn-cadangan'
import { runImpor } from '@/lib/services/impor/run-impor'
import { warnKalender } from '@/lib/services/kalender/warn-kalender'
import { ingatkanTenggat } from '@/lib/services/pengingat/ingatkan'
import { catatPemusnahan } from '@/lib/services/retensi/catat-pemusnahan'
import { proposeMusnah } from '@/lib/services/retensi/propose-musnah'
import { checkJam } from '@/lib/services/sistem/jam'
import { deliverOutbox } from './deliver-outbox'
import { completeMails } from './mailed-answer'
import { refreshGiliranBasi } from '@/lib/services/alur/refresh-giliran'
import { archiveOverdue, cleanImpor, closeSilentCases, destroyOldAmplop, purgeSession, recordTolak } from './housekeeping'
import { reapDrafts, reapOrphans, rescanBerkas, scrubBukti } from './housekeeping-bukti'

/** `perluJam`: it destroys, archives, closes or reminds by the clock, so it stands still while the clock is not believed. */
export type Job = Readonly<{ name: string; everySeconds: number; perluJam: boolean; run: () => Promise<unknown> }>

export const JOBS: readonly Job[] = [
  { name: 'denyut', everySeconds: 30, perluJam: false, run: beatDenyut },
  { name: 'jam', everySeconds: 60, perluJam: false, run: checkJam },
  { name: 'outbox', everySeconds: 2, perluJam: false, run: deliverOutbox },
  { name: 'lanjutan-surel', everySeconds: 5, perluJam: false, run: completeMails },
  { name: 'giliran', everySeconds: 5, perluJam: false, run: refreshGiliranBasi },
  { name: 'impor', everySeconds: 2, perluJam: false, run: runImpor },
  { name: 'tolak', everySeconds: 300, perluJam: false, run: recordTolak },
  { name: 'arsip', everySeconds: 600, perluJam: true, run: archiveOverdue },
  { name: 'tutup', everySeconds: 600, perluJam: true, run: closeSilentCases },
  { name: 'pengingat', everySeconds: 900, perluJam: true, run: ingatkanTenggat },
  { name: 'sesi', everySeconds: 600, perluJam: true, run: purgeSession },
  { name: 'jangkar', everySeconds: 30, perluJam: false, run: guardJejak },
  { name: 'jangkar-surel', everySeconds: 3600, perluJam: false, run: mailJangkar },
  { name: 'periksa-jejak', everySeconds: 600, perluJam: false, run: verifyNightly },
  { name: 'cadangan', everySeconds: 3600, perluJam: false, run: warnCadangan },
  { name: 'kalender', everySeconds: 3600, perluJam: true, run: warnKalender },
  { name: 'daftar-musnah', everySeconds: 300, perluJam: false, run: catatPemusnahan },
  { name: 'musnah', everySeconds: 3600, perluJam: true, run: proposeMusnah },
  { name: 'amplop-lama', everySeconds: 3600, perluJam: true, run: destroyOldAmplop },
  { name: 'impor-lama', everySeconds: 3600, perluJam: true, run: cleanImpor },
  { name: 'draf', everySeconds: 3600, perluJam: true, run: reapDrafts },
  { name: 'yatim', everySeconds: 3600, perluJam: true, run: reapOrphans },
  { name: 'pindai', everySeconds: 600, perluJam: false, run: rescanBerkas },
  { name: 'sikat', everySeconds: 86_400, perluJam: false, run: scrubBukti },
]

/** Runs a job unless it needs a clock that is not believed; says whether it ran. */
export async function runJob(job: Job): Promise<boolean> {
  if (job.perluJam && (await checkJam()) !== null) return false
  await job.run()
  return true
}

/**
 * Milliseconds after a start. What comes every few seconds comes first; the others let the first page pass, and one another: all
 * of them at once on a cold database ran into its time limit.
 */
const FIRST_MS = 500
const REST_MS = 2_000
const APART_MS = 150

/** One job at a time a timer: a slow run delays its next one and never overlaps it. */
function schedule(job: Job, firstMs: number, isStopped: () => boolean): void {
  const tick = async () => {
    if (isStopped()) return
    try {
      await runJob(job)
    } catch (error) {
      log('error', 'worker.failed', { job: job.name, name: error instanceof Error ? error.name : 'unknown' })
    }
    setTimeout(tick, job.everySeconds * 1000).unref()
  }
  setTimeout(tick, firstMs).unref()
}

declare global {
  var kumbangWorker: { stop: () => Promise<void> } | undefined
}

/** Starts the timers once a process; stopping anchors the audit chain a last time. */
export function startWorker(): { stop: () => Promise<void> } {
  if (globalThis.kumbangWorker) return globalThis.kumbangWorker
  let stopped = false
  const isStopped = () => stopped
  const [often, rest] = [JOBS.filter(({ everySeconds }) => everySeconds <= 5), JOBS.filter(({ everySeconds }) => everySeconds > 5)]
  for (const job of often) schedule(job, FIRST_MS, isStopped)
  for (const [place, job] of rest.entries()) schedule(job, REST_MS + APART_MS * place, isStopped)
  const stop = async () => {
    if (stopped) return
    stopped = true
    await anchorJejak().catch(() => undefined)
  }
  globalThis.kumbangWorker = { stop }
  onShutdown('worker', stop)
  return globalThis.kumbangWorker
}
