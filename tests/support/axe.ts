import fs from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

type Violation = Readonly<{ id: string; nodes: readonly Readonly<{ target: readonly string[] }>[] }>

export const WIDTHS = [390, 1280] as const

const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)

/** Is the page wider than the window, at any of the widths? */
async function overflows(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    if (await isTooWide(page)) faults.push(`wider than ${width} pixels`)
  }
  return faults
}

/** Violations of WCAG 2.2 AA at the first width, blocked scripts and styles, and anything wider than the window. */
export async function judge(page: Page, address: string, widths: readonly number[] = WIDTHS): Promise<readonly string[]> {
  await page.setViewportSize({ width: widths[0] ?? 390, height: 844 })
  const faults: string[] = []
  const listen = (message: { type(): string; text(): string }) => message.type() === 'error' && faults.push(`console: ${message.text()}`)
  page.on('console', listen)
  await page.goto(address)
  faults.push(...(await violations(page)), ...(await overflows(page, widths)))
  page.off('console', listen)
  return faults
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> } }).axe
    return (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** The same for the page as it stands, with what is folded away unfolded. */
export async function judgeHere(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
  const before = page.viewportSize()
  await page.setViewportSize({ width: WIDTHS[0], height: 844 })
  const faults = [...(await violations(page)), ...(await overflows(page, WIDTHS))]
  if (before) await page.setViewportSize(before)
  return faults
}

/** The same for the page as it stands, at the width and in the state it has. */
export async function judgeAsItStands(page: Page): Promise<readonly string[]> {
  return [...(await violations(page)), ...((await isTooWide(page)) ? ['too wide'] : [])]
}
