import type { File } from './ask'
import { ask, multipart } from './ask'
import type { Floor } from './floors'
import { measure, type Measured } from './load'
import { least, most, resultOf, resultOfLoad, type Result } from './rows'
import { query, type Site } from '@/scripts/lib/demo-site'
import { openForm, pdfFile, photoFile, report, sendReport, track } from './visitor'

export type Effort = Readonly<{ rounds: number; seconds: number; full: boolean }>

const KB = 1024

/** A page that looks like a receipt proves nothing: what counts is what lies in the register. */
async function countReports(site: Site): Promise<number> {
  return Number(
    (
      await query(
        site.adminUrl,
        `SELECT count(*) FROM pengaduan p JOIN "bukuPengaduan" b ON b."pengaduanId" = p.id AND b.baris = 1 WHERE samaran LIKE 'bench\\_%'`,
      )
    )[0]?.count,
  )
}

/** The brake on writing is for one network and for floods; a bench is neither, and begins each round with full buckets. */
const releaseBrake = (site: Site) => query(site.adminUrl, 'DELETE FROM keran')

type Pair = Readonly<{ ours: Measured[]; floor: Measured[] }>

async function measurePair(site: Site, floor: Floor, file: File, concurrency: number, { rounds, seconds }: Effort): Promise<Pair> {
  const form = Array.from({ length: 25 }, (_, index) => ({ name: `f${index}`, value: 'Uraian rekaan yang cukup panjang.' }))
  const { type, body } = multipart(form, file)
  const onFloor = async () => {
    const page = await ask({ url: floor.url })
    const { status } = await ask({ url: floor.url, method: 'POST', headers: { 'content-type': type }, body })
    const receipt = await ask({ url: floor.url })
    return page.status === 200 && status === 303 && receipt.status === 200
  }
  const pair: Pair = { ours: [], floor: [] }
  for (let index = 0; index < rounds; index += 1) {
    await releaseBrake(site)
    const before = await countReports(site)
    const ours = await measure({ one: async () => (await report(site.url, file)) !== null, concurrency, seconds, roots: [site.pid] })
    const taken = (await countReports(site)) - before
    // What was shown as accepted and is not there, or the other way round, is an error like any other.
    pair.ours.push({ ...ours, errors: ours.errors + Math.abs(taken - ours.done) })
    pair.floor.push(await measure({ one: onFloor, concurrency, seconds, roots: floor.roots }))
  }
  return pair
}

/** The three parts of a report apart, one reporter. */
async function measureParts(site: Site, file: File, { rounds, seconds }: Effort): Promise<readonly Result[]> {
  const parts = { form: [] as number[], post: [] as number[], receipt: [] as number[] }
  const end = performance.now() + rounds * seconds * 500
  await releaseBrake(site)
  while (performance.now() < end) {
    const began = performance.now()
    const hidden = await openForm(site.url)
    const opened = performance.now()
    const sent = await sendReport(site.url, hidden, file)
    const posted = performance.now()
    if (!sent) continue
    await ask({ url: sent.at, headers: { cookie: sent.cookie } })
    parts.form.push(opened - began)
    parts.post.push(posted - opened)
    parts.receipt.push(performance.now() - posted)
  }
  return Object.entries(parts).map(([name, ours]) =>
    resultOf({ name: `report, one reporter: ${name}`, unit: 'ms', ours, floor: null, target: null, errors: 0 }),
  )
}

/** Reports with a PDF and with a photo, from one reporter at a time to sixty-four. */
export async function measureSubmissions(site: Site, floor: Floor, effort: Effort): Promise<readonly Result[]> {
  const results: Result[] = []
  const sizes = effort.full ? [200, 1024] : [200]
  for (const size of sizes) {
    for (const concurrency of effort.full ? [1, 4, 16, 64] : [1, 16]) {
      const { ours, floor: bare } = await measurePair(site, floor, pdfFile(size * KB), concurrency, effort)
      const name = `report with PDF ${size} KB, ${concurrency} at once`
      const small = size === 200
      const speed = !small ? null : concurrency === 1 ? least('ours', 20) : concurrency === 16 ? least('ours', 30) : null
      results.push(resultOfLoad(`${name}: accepted`, 'perSecond', ours, bare, speed))
      results.push(resultOfLoad(`${name}: processor`, 'processor', ours, bare, small && concurrency === 1 ? most('ours', 50) : null))
      results.push(resultOfLoad(`${name}: whole way`, 'p95', ours, bare, concurrency === 64 ? most('ours', 2_500) : null))
    }
  }
  const photo = await photoFile()
  for (const concurrency of effort.full ? [1, 16] : [1]) {
    const pdf = results.find(({ name }) => name === `report with PDF 200 KB, ${concurrency} at once: processor`)
    const { ours } = await measurePair(site, floor, photo, concurrency, effort)
    const like = ours.map((one) => ({ ...one, processor: pdf?.ours ?? Number.NaN }))
    results.push(
      resultOfLoad(
        `report with photo ${Math.round(photo.bytes.length / KB)} KB, ${concurrency} at once: processor, beside a PDF`,
        'processor',
        ours,
        like,
        most('ratio', 2),
      ),
    )
    results.push(resultOfLoad(`report with photo, ${concurrency} at once: accepted`, 'perSecond', ours, null, null))
  }
  results.push(...(await measureParts(site, pdfFile(200 * KB), effort)))
  return results
}

/** Following one's own case: the form of codes, the post, the page of the case. */
export async function measureTracking(site: Site, { rounds, seconds }: Effort): Promise<readonly Result[]> {
  await releaseBrake(site)
  const codes = await report(site.url, pdfFile(2_000))
  if (!codes) throw new Error('A report to follow was not taken.')
  const ours: Measured[] = []
  for (let index = 0; index < rounds; index += 1)
    ours.push(await measure({ one: () => track(site.url, codes), concurrency: 4, seconds, roots: [site.pid] }))
  return [
    resultOfLoad('tracking with the right codes, 4 at once', 'perSecond', ours, null, null),
    resultOfLoad('tracking with the right codes, 4 at once: whole way', 'p95', ours, null, null),
  ]
}
