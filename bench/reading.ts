import { ask } from './ask'
import type { Floor } from './floors'
import { measure, type Measured } from './load'
import { least, most, resultOfLoad, type Result } from './rows'
import { query, type Site } from '@/scripts/lib/demo-site'
import type { Effort } from './submissions'
import { sees, signIn } from './visitor'

type Page = Readonly<{ name: string; path: string; sees: string; cookie?: string }>

async function measurePage(
  url: string,
  { path, sees: text, cookie }: Page,
  roots: readonly number[],
  concurrency: number,
  seconds: number,
) {
  return measure({ one: () => sees(`${url}${path}`, text, cookie), concurrency, seconds, roots })
}

/** One page in turn with the bare one: `size` says how many records or cases there were. */
async function measureBeside(site: Site, floor: Floor, page: Page, size: number, { rounds, seconds }: Effort): Promise<readonly Result[]> {
  const [ours, bare]: [Measured[], Measured[]] = [[], []]
  for (let index = 0; index < rounds; index += 1) {
    ours.push(await measurePage(site.url, page, [site.pid], 8, seconds / 2))
    bare.push(await measurePage(floor.url, { name: '', path: '/', sees: 'Kosong' }, floor.roots, 8, seconds / 2))
  }
  // Above what the bare page takes at the same number of readers.
  const over = ours.map((one, index) => ({ ...one, p95: Math.max(0.1, one.p95 - (bare[index]?.p95 ?? 0)) }))
  const name = `${page.name}, ${size} rows, 8 at once`
  return [
    resultOfLoad(`${name}`, 'perSecond', ours, bare, page.name === 'static text page' ? least('ratio', 0.9) : null),
    resultOfLoad(`${name}: over the bare page`, 'p95', over, null, most('ours', 100)),
  ]
}

const publicPages = (record: string, next: string): readonly Page[] => [
  { name: 'front page', path: '/', sees: '</html>' },
  { name: 'public list', path: '/pengaduan', sees: 'P-20' },
  { name: 'public list, next page', path: next, sees: 'P-20' },
  { name: 'search, common word', path: '/pengaduan?q=jalan', sees: '</html>' },
  { name: 'search, rare word', path: '/pengaduan?q=jembatan+gantung', sees: '</html>' },
  { name: 'search, no such word', path: '/pengaduan?q=zzyzxq', sees: '</html>' },
  { name: 'public record', path: `/pengaduan/${record}`, sees: record },
  { name: 'public figures', path: '/statistik', sees: '</html>' },
  { name: 'static text page', path: '/kontak', sees: '</html>' },
]

/** Everything the public reads, at so many published records. */
export async function measureReading(site: Site, floor: Floor, records: number, effort: Effort): Promise<readonly Result[]> {
  const [row] = await query(site.adminUrl, `SELECT nomor FROM publikasi WHERE status = 'DITAYANGKAN' ORDER BY "tayangAt" DESC LIMIT 1`)
  const list = (await ask({ url: `${site.url}/pengaduan` })).body.toString()
  const next = /href="(\/pengaduan\?[^"]*setelah=[^"]*)"/.exec(list)?.[1]?.replaceAll('&amp;', '&') ?? '/pengaduan'
  const results: Result[] = []
  for (const page of publicPages(String(row?.nomor), next)) results.push(...(await measureBeside(site, floor, page, records, effort)))
  return results
}

/** What an official opens all day, at so many cases. */
export async function measureDesk(site: Site, floor: Floor, cases: number, password: string, effort: Effort): Promise<readonly Result[]> {
  const results: Result[] = []
  const signed: Measured[] = []
  for (let index = 0; index < effort.rounds; index += 1) {
    await query(site.adminUrl, 'DELETE FROM keran')
    const one = async () => (await signIn(site.url, 'verifikator', password)) !== null
    signed.push(await measure({ one, concurrency: 1, seconds: effort.seconds / 2, roots: [site.pid] }))
  }
  results.push(resultOfLoad('sign-in, one at a time', 'p95', signed, null, null))
  await query(site.adminUrl, 'DELETE FROM keran')
  const as = async (who: string) => (await signIn(site.url, who, password)) ?? ''
  const cookie = await as('verifikator')
  const [found] = await query(
    site.adminUrl,
    `SELECT id FROM pengaduan WHERE layanan = 'WBS' AND status = 'TERDAFTAR' AND id NOT LIKE 'BENCH%' LIMIT 1`,
  )
  const year = new Date().getFullYear()
  const pages: readonly Page[] = [
    { name: 'queue', path: '/staf', sees: 'BENCH', cookie },
    { name: 'case page', path: `/staf/pengaduan/${String(found?.id)}`, sees: '</html>', cookie },
    { name: 'register', path: `/staf/buku-pengaduan`, sees: '</html>', cookie: await as('kasubbag.perencanaan') },
    { name: 'recap', path: `/staf/rekap?tahun=${year}`, sees: '</html>', cookie: await as('admin.instansi') },
  ]
  for (const page of pages) results.push(...(await measureBeside(site, floor, page, cases, effort)))
  return results
}

/** The same page at two sizes: flat means that it does not know how much there is. */
export function flatness(small: readonly Result[], large: readonly Result[], from: number, to: number): readonly Result[] {
  return large.flatMap((row) => {
    const before = small.find(({ name }) => name === row.name.replace(`, ${to} rows`, `, ${from} rows`))
    if (!before || !row.name.endsWith('8 at once')) return []
    const ratio = Number((before.ours / row.ours).toPrecision(3))
    return [
      {
        ...row,
        name: `${row.name}: time beside ${from}`,
        unit: 'times',
        ours: ratio,
        floor: 1,
        ratio,
        target: 'ratio <= 1.5',
        met: ratio <= 1.5,
      },
    ]
  })
}
