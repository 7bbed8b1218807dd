/** Runs once when the server starts, never in a build. Node code stays behind the check: the edge bundle cannot hold it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('@/lib/infra/env')
  const { endInWords, listenForStop } = await import('@/lib/infra/shutdown')
  const { assertInstalasi } = await import('@/lib/services/sistem/assert-instalasi')
  const { assertPenyimpanan } = await import('@/lib/services/sistem/assert-penyimpanan')
  const { listKantor } = await import('@/lib/services/situs/list-kantor')
  listenForStop()
  await endInWords(async () => {
    env()
    await assertInstalasi()
    await assertPenyimpanan()
    // Days and hours are those of the office from the first request on.
    await listKantor()
  })
  if (!env().worker) return
  const { startWorker } = await import('@/lib/services/worker/start-worker')
  startWorker()
}
