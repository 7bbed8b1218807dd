/** Runs once when the server starts, never in a build. Node code stays behind the check: the edge bundle cannot hold it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('@/lib/infra/env')
  const { listenForStop } = await import('@/lib/infra/shutdown')
  listenForStop()
  if (!env().worker) return
  const { startWorker } = await import('@/lib/services/worker/start-worker')
  startWorker()
}
