import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from './database.mjs'
import { clusterDirOf } from './embedded.mjs'
import { ensureDirectory } from './files.mjs'
import { openInstallation } from './installation.mjs'
import { tryLock } from './lock.mjs'
import { isWindows } from './paths.mjs'
import { isPortFree } from './ports.mjs'
import { clusterExists } from './postgres.mjs'
import { say } from './progress.mjs'
import { ensureInstalled } from './project.mjs'
import { stopRunningCommands } from './run.mjs'
import { ensureSeeded } from './seed.mjs'
import { assertDemoClosed, loadDotEnv, readSettings, serverEnvironment } from './settings.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

/** What was started is undone in reverse order, once, however the end comes. */
export function createCleanup() {
  const undo = []
  let ending
  const run = async () => {
    for (const action of undo.reverse()) await action()
  }
  return {
    add: (action) => undo.push(action),
    run: () => (ending ??= run()),
    isRunning: () => ending !== undefined,
  }
}

/** npm passes a signal to its shell, which dies of it without passing it on: a new parent means "stop" as well. */
function onLostParent(stop) {
  if (!process.env.npm_lifecycle_event || isWindows) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 300).unref()
}

export function stopOnSignals(cleanup) {
  const stop = async () => {
    if (cleanup.isRunning()) return
    stopRunningCommands()
    say(`\n${kata`Stopping.`}`)
    await cleanup.run()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  onLostParent(stop)
}

export function lockDataDir(dataDir) {
  ensureDirectory(dataDir)
  const lock = tryLock(path.join(dataDir, 'lock'))
  if (lock.release) return lock
  throw new StopReason(kata`Kumbang already runs on ${dataDir} (process ${lock.heldBy}). Use another DATA_DIR, or stop that one.`)
}

/** After a kill -9 the old server may hold the port for an instant longer. */
async function assertPortFree({ port, host }, tookOver) {
  for (let attempt = tookOver ? 20 : 1; attempt > 0; attempt--) {
    if (await isPortFree(port, host)) return
    if (attempt > 1) await sleep(200)
  }
  throw new StopReason(kata`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
}

/** Everything up to the point where a server, dev server or worker can start. */
export async function prepareSession(cleanup, { needsPort = true } = {}) {
  loadDotEnv()
  const settings = readSettings({ serves: true })
  if (settings.wantsDemo === undefined && !settings.databaseUrl && !clusterExists(clusterDirOf(settings.dataDir)))
    assertDemoClosed(settings)
  const lock = lockDataDir(settings.dataDir)
  cleanup.add(lock.release)
  if (needsPort) await assertPortFree(settings, lock.tookOver)
  await ensureInstalled()
  const appUrl = await openDatabase(settings, cleanup)
  const opened = { ...settings, ...(await openInstallation(appUrl, settings)) }
  if (opened.demo) assertDemoClosed(opened)
  const env = serverEnvironment(opened, appUrl)
  await ensureSeeded(opened, env)
  return { settings: opened, env }
}
