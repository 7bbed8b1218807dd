import { chromium, type Browser, type Page } from 'playwright-core'

/** `npm test` finds or installs Chromium before the journeys and names it in KUMBANG_CHROMIUM. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.KUMBANG_CHROMIUM
  if (!executablePath) throw new Error('KUMBANG_CHROMIUM is not set: run journeys with npm test.')
  // Chromium's sandbox refuses to run as root; the pages opened here are our own.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args })
}

/** Runs an act that loads a page, also the same one anew, and waits until it is there: a click alone does not wait. */
export async function follow(page: Page, act: () => Promise<unknown>): Promise<void> {
  const loaded = page.waitForEvent('load')
  await act()
  await loaded
}
