import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { aptInstall, canInstallPackages, hasCommand } from './debian.mjs'
import { cacheDir, inProject } from './paths.mjs'
import { say, step } from './progress.mjs'
import { runLogged } from './run.mjs'

const SWIFT_PACKAGES = ['swift', 'swift-proxy', 'swift-account', 'swift-container', 'swift-object', 'memcached', 'curl', 'python3']

/** Failing to install is not failing the tests: the suite then says what is missing. */
async function tryStep(label, work) {
  try {
    await step(label, work)
    return true
  } catch (error) {
    say(error.message.split('\n').slice(-1)[0])
    return false
  }
}

export async function ensureS3Server() {
  if (process.env.TEST_S3_ENDPOINT || (hasCommand('swift-proxy-server') && hasCommand('memcached'))) return
  if (canInstallPackages()) await tryStep('installing an S3 server for the storage tests (apt-get)', () => aptInstall(SWIFT_PACKAGES))
}

/** Debian's own age opens what this project sealed, without a line of this project's code. */
export async function ensureAge() {
  if (hasCommand('age')) return
  if (canInstallPackages()) await tryStep('installing age for the recovery tests (apt-get)', () => aptInstall(['age']))
}

export async function ensureScanner() {
  if (hasCommand('clamd')) return
  if (canInstallPackages())
    await tryStep('installing a virus scanner for the evidence tests (apt-get)', () => aptInstall(['clamav-daemon']))
}

/** The two proxies whose samples stand in deploy. */
export async function ensureProxies() {
  if (hasCommand('nginx') && hasCommand('caddy')) return
  if (canInstallPackages())
    await tryStep('installing nginx and Caddy for the samples of deploy (apt-get)', () => aptInstall(['nginx-light', 'caddy']))
}

// Playwright's own choice without a window: the same engine at half the processor time of the whole browser.
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell'

const KNOWN_BROWSERS = [
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const systemBrowser = () => [process.env.KUMBANG_CHROMIUM, ...KNOWN_BROWSERS].find((file) => file && fs.existsSync(file))

function playwrightBrowser() {
  const script = "process.stdout.write(require('playwright-core').chromium.executablePath())"
  const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: inProject(), encoding: 'utf8' })
  return stdout && fs.existsSync(stdout) ? stdout : undefined
}

function downloadBrowser() {
  const cli = inProject('node_modules', 'playwright-core', 'cli.js')
  const options = { logFile: path.join(cacheDir, 'chromium.log'), what: 'playwright install chromium' }
  return runLogged(process.execPath, [cli, 'install', 'chromium'], options)
}

/** The system's browser, else Debian's package, else Playwright's own; undefined when none can be had. */
export async function findChromium() {
  const found = () => systemBrowser() ?? playwrightBrowser()
  if (!process.env.KUMBANG_CHROMIUM && !fs.existsSync(HEADLESS_SHELL) && canInstallPackages()) {
    await tryStep("installing Chromium's headless shell for the journeys (apt-get)", () => aptInstall(['chromium-headless-shell']))
  }
  if (found()) return found()
  if (canInstallPackages()) await tryStep('installing Chromium for the journeys (apt-get)', () => aptInstall(['chromium']))
  if (!found()) await tryStep("downloading Playwright's Chromium for the journeys", downloadBrowser)
  return found()
}
