import zlib from 'node:zlib'
import { ask } from './ask'
import { memoryBytes, processorMs } from './cost'
import { most, resultOf, type Result } from './rows'
import { startSite, type Site } from '@/scripts/lib/demo-site'

const MB = 1024 * 1024

/** Milliseconds after which a process that has nothing to do has come to rest. */
const REST = 5_000

/** First start with the demo (`firstMs`, packages installed and site built), two more on the same data, and what it takes at rest. */
export async function measureStarts(dataDir: string, firstMs: number): Promise<readonly Result[]> {
  const [again, memory, idle]: [number[], number[], number[]] = [[], [], []]
  for (let index = 0; index < 2; index += 1) {
    const site = await startSite(dataDir)
    again.push(site.startMs)
    await new Promise((next) => setTimeout(next, REST))
    memory.push(memoryBytes([site.pid]) / MB)
    const before = processorMs([site.pid])
    await new Promise((next) => setTimeout(next, REST))
    idle.push((processorMs([site.pid]) - before) / (REST / 1000))
    await site.stop()
  }
  const row = (name: string, unit: string, ours: readonly number[], target: Parameters<typeof resultOf>[0]['target']) =>
    resultOf({ name, unit, ours, floor: null, target, errors: 0 })
  return [
    row('first start with the demo, built', 'ms', [firstMs], null),
    row('second start', 'ms', again, most('ours', 3_000)),
    row('memory at rest, with the database', 'MB', memory, null),
    row('processor at rest', 'ms a second', idle, null),
  ]
}

/** What a first visit brings over the line, compressed as the server or a proxy does it: the page and all files it names. */
async function weigh(site: Site, path: string): Promise<number> {
  const html = (await ask({ url: `${site.url}${path}` })).body
  // A browser of this decade leaves the file of old ones where it is.
  const fetched = html.toString().replace(/<script[^>]*\bnomodule\b[^>]*>/gi, '')
  const files = [...new Set(fetched.match(/\/_next\/static\/[^"'\\ )]+/g) ?? [])]
  let sum = zlib.gzipSync(html).length
  for (const file of files) {
    const { headers, body } = await ask({ url: `${site.url}${file}` })
    sum += /font|image/.test(headers['content-type'] ?? '') ? body.length : zlib.gzipSync(body).length
  }
  return sum / 1024
}

export async function measureWeight(site: Site): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const path of ['/', '/lapor/wbs', '/lapor/dumas', '/lapor/sp4n', '/lacak', '/pengaduan'])
    results.push(
      resultOf({
        name: `first view of ${path}`,
        unit: 'KB',
        ours: [await weigh(site, path)],
        floor: null,
        target: most('ours', 200),
        errors: 0,
      }),
    )
  return results
}
