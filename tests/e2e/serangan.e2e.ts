import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { normalizeKode, formatKodeAkses } from '@/lib/domain/kode/crockford'
import { queryAt } from '@/tests/support/database'
import { signInPlain } from '@/tests/support/http'
import { perJalur } from '@/tests/support/jalur'
import { hiddenFields, reportForm } from '@/tests/support/plain-form'
import { startServer, type TestServer } from '@/tests/support/server'

/** The attacks of strangers, over HTTP against a running site. `npm run test:full` plays them at their full size. */
const FULL = process.env.KUMBANG_TEST_FULL === '1'
const SIGN_INS = FULL ? 600 : 60
const PICTURES = FULL ? 12 : 2
const UPLOADS = FULL ? 300 : 30

let server: TestServer
beforeAll(async () => {
  server = await startServer({ env: { WORKER: 'off' } })
}, 180_000)
afterAll(async () => server?.dispose())

const rows = (sql: string, values: unknown[] = []) => queryAt(server.adminUrl, sql, values)
const cases = async (samaran: string) =>
  Number((await rows('SELECT count(*)::int AS n FROM pengaduan WHERE samaran = $1', [samaran]))[0]?.n)
const headersFor = (source: string) => ({ origin: server.url, 'sec-fetch-site': 'same-origin', 'x-forwarded-for': source })
const post = (address: string, form: FormData, source = '203.0.113.1') =>
  fetch(`${server.url}${address}`, { method: 'POST', body: form, headers: headersFor(source), redirect: 'manual' })

async function report(samaran: string, source?: string): Promise<Response> {
  return post('/lapor/wbs', reportForm(await hiddenFields(`${server.url}/lapor/wbs`), samaran), source)
}

async function formOf(address: string, fields: Readonly<Record<string, string>>): Promise<FormData> {
  const form = new FormData()
  for (const [name, value] of await hiddenFields(`${server.url}${address}`)) form.append(name, value)
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const seconds = async (work: () => Promise<unknown>) => {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

const copyOf = (form: FormData) => {
  const copy = new FormData()
  for (const [name, value] of form.entries()) copy.append(name, value)
  return copy
}

type Post = Readonly<{ address: string; source: string; fields: readonly (readonly [string, string | File])[] }>

async function portableField([name, value]: readonly [string, string | File]) {
  return typeof value === 'string' ? { name, value } : { name, file: value.name, type: value.type, value: await value.arrayBuffer() }
}

/** Sends all of them at once from a thread of its own; the promise in the answer has their statuses. */
async function beginFlood(posts: readonly Post[]): Promise<{ statuses: Promise<readonly number[]> }> {
  // A file goes to another thread as its bytes.
  const portable = await Promise.all(posts.map(async (one) => ({ ...one, fields: await Promise.all(one.fields.map(portableField)) })))
  const worker = new Worker(path.join(__dirname, '../support/flood.mjs'), { workerData: { url: server.url, posts: portable } })
  const [begun] = (await once(worker, 'message')) as [string]
  expect(begun).toBe('begun')
  return { statuses: once(worker, 'message').then(([statuses]) => statuses as readonly number[]) }
}

describe('a form of sixty thousand fields', () => {
  const many = Buffer.from(
    `${Array.from({ length: 60_000 }, (_, n) => `--x\r\nContent-Disposition: form-data; name="f${n}"\r\n\r\n\r\n`).join('')}--x--\r\n`,
  )
  it.each(['/masuk', '/lapor/wbs', '/lacak', '/daftar', '/lapor/sp4n', '/mulai'])(
    'to %s is refused, and the site answers others',
    async (address) => {
      const send = () =>
        fetch(`${server.url}${address}`, {
          method: 'POST',
          body: many,
          headers: { ...headersFor('203.0.113.2'), 'content-type': 'multipart/form-data; boundary=x' },
        })
      const [refused, health] = await Promise.all([send(), fetch(`${server.url}/api/health`)])
      expect([refused.status, health.status]).toEqual([413, 200])
    },
  )
})

describe('floods of sign-ins and pictures', () => {
  it('leave the report form its room', async () => {
    await report('pemanasan', '203.0.113.9')
    const quiet = await seconds(() => report('sepi_sekali', '203.0.113.10'))
    const signIn = await formOf('/masuk', { namaPengguna: 'verifikator', kataSandi: 'salah sekali' })
    const picture = await sharp({ create: { width: 7750, height: 7740, channels: 3, background: { r: 9, g: 120, b: 60 } } })
      .jpeg({ quality: 30 })
      .toBuffer()
    const pictures = await Promise.all(
      Array.from({ length: PICTURES }, async (_, n) => {
        const form = reportForm(await hiddenFields(`${server.url}/lapor/wbs`), `banjir_${n}`)
        for (let i = 0; i < 5; i += 1) form.append('bukti', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), `foto-${i}.jpg`)
        return form
      }),
    )
    const ready = await Promise.all([1, 2, 3].map(async (n) => reportForm(await hiddenFields(`${server.url}/lapor/wbs`), `ditengah_${n}`)))
    for (const form of ready) form.delete('bukti')
    for (const form of ready) form.append('tanpaBukti', '1')
    for (const form of ready) form.append('alasanTanpaBukti', 'HANYA_KETERANGAN')
    const posts = [
      ...Array.from({ length: SIGN_INS }, () => ({ address: '/masuk', source: '198.51.100.1', fields: [...signIn.entries()] })),
      ...pictures.map((form, n) => ({ address: '/lapor/wbs', source: `198.51.100.${n + 10}`, fields: [...form.entries()] })),
    ]
    const flood = await beginFlood(posts)
    const times: number[] = []
    for (const [n, form] of ready.entries())
      times.push(await seconds(async () => expect((await post('/lapor/wbs', form, `203.0.113.${n + 20}`)).status).toBe(303)))
    const lacak = await seconds(() => fetch(`${server.url}/lacak`))
    const statuses = await flood.statuses
    process.stderr.write(
      `quiet ${quiet.toFixed(2)} s, under the flood ${times.map((one) => one.toFixed(2)).join(', ')} s, /lacak ${lacak.toFixed(2)} s\n`,
    )
    for (const time of times) expect(time).toBeLessThan(Math.min(5, Math.max(10 * quiet, 1)))
    expect(lacak).toBeLessThan(5)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    expect(statuses).toContain(429)
    for (const n of [1, 2, 3]) expect(await cases(`ditengah_${n}`)).toBe(1)
  })

  it('keep nobody out: the owner signs in on the device he knows', async () => {
    expect(await signInPlain(server.url, 'kepala')).toContain('session-token')
  })
})

describe('guesses at a case', () => {
  it('cost its owner no time, however many aim at his number', async () => {
    const sent = await report('pemilik_kode', '203.0.113.30')
    const cookie = sent.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    const receipt = await (
      await fetch(`${server.url}${sent.headers.get('location')?.replace(server.url, '')}`, { headers: { cookie } })
    ).text()
    const nomorTiket = /WBS-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(receipt)?.[0] ?? ''
    const kodeAkses = /\b([0-9A-HJKMNP-TV-Z]{4}[\s-]+){3}[0-9A-HJKMNP-TV-Z]{4}\b/.exec(receipt.replaceAll(/<[^>]+>/g, ' '))?.[0] ?? ''
    expect([nomorTiket, kodeAkses]).toEqual([expect.stringMatching(/^WBS-/), expect.stringMatching(/^\S{4}/)])
    const wrong = await formOf('/lacak', { nomorTiket, kodeAkses: normalizeKode(formatKodeAkses(randomBytes(10))) })
    await Promise.all(Array.from({ length: FULL ? 300 : 40 }, () => post('/lacak', copyOf(wrong), '198.51.100.200')))
    const right = await formOf('/lacak', { nomorTiket, kodeAkses })
    // From the very network that was slowed down.
    expect(await seconds(async () => expect((await post('/lacak', right, '198.51.100.200')).status).toBe(303))).toBeLessThan(2)
    const opened = await post('/lacak', right, '198.51.100.200')
    const visit =
      opened.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .find((one) => one?.startsWith('lacak=')) ?? ''
    const read = async () => (await (await fetch(`${server.url}/lacak`, { headers: { cookie: visit } })).text()).includes(nomorTiket)
    expect(await read()).toBe(true)
    await fetch(`${server.url}/keluar-cepat`, { headers: { cookie: visit }, redirect: 'manual' })
    expect(await read()).toBe(false)
  })
})

describe('files of no form', () => {
  it('are not kept: a key the server gave to no form puts nothing on the disk', async () => {
    const before = await rows('SELECT count(*)::int AS n FROM bukti')
    const upload = (kunci: string) =>
      fetch(`${server.url}/api/unggah`, {
        method: 'POST',
        body: Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(200_000)]),
        headers: { 'sec-fetch-site': 'same-origin', 'x-kunci-kirim': kunci, 'x-layanan': 'WBS', 'x-nama-berkas': 'a.pdf' },
      })
    const forged = () =>
      `${randomBytes(16).toString('hex')}.${Date.now().toString(36)}.${randomBytes(16).toString('base64url').slice(0, 22)}`
    const answers = await Promise.all(
      Array.from({ length: UPLOADS }, (_, n) => upload(n % 2 ? forged() : randomBytes(16).toString('hex')).then((one) => one.status)),
    )
    expect(new Set(answers)).toEqual(new Set([403]))
    expect(await rows('SELECT count(*)::int AS n FROM bukti')).toEqual(before)
    const own = (await hiddenFields(`${server.url}/lapor/wbs`)).find(([name]) => name === 'kunciKirim')?.[1] ?? ''
    const kept = await upload(own)
    expect([kept.status, kept.headers.get('x-kunci-kirim')?.slice(0, 32)]).toEqual([201, own.slice(0, 32)])
  })
})

describe('a hundred reports from one network', () => {
  it('become thirty cases; the others are kept on the page with a time', async () => {
    const ready = await Promise.all(
      Array.from({ length: 33 }, async (_, n) => reportForm(await hiddenFields(`${server.url}/lapor/wbs`), `beruntun_${n}`)),
    )
    const answers: Response[] = []
    for (const form of ready) answers.push(await post('/lapor/wbs', form, '198.51.100.77'))
    expect(answers.filter((one) => one.status === 303)).toHaveLength(30)
    const refused = answers.find((one) => one.status === 429)
    expect(await refused?.text()).toMatch(/kirim lagi sesudah \d menit[\s\S]*Uraian rekaan yang cukup panjang/)
    expect((await rows(`SELECT count(*)::int AS n FROM pengaduan WHERE samaran LIKE 'beruntun_%'`))[0]?.n).toBe(30)
    expect((await report('tetangga_jauh', '198.51.100.78')).status).toBe(303)
  })
})

const root = path.resolve(__dirname, '..', '..')
const files = (fs.readdirSync(path.join(root, 'app'), { recursive: true }) as string[]).map((file) => file.split(path.sep).join('/'))
const routes = files
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .flatMap((file) => [...new Set([path.posix.dirname(file), ...perJalur(path.posix.dirname(file))])])

/** Names of the parameters the pages read from an address, found where they are read. */
const NAMES = [
  'kata',
  'q',
  'tahun',
  'bulan',
  'status',
  'layanan',
  'halaman',
  'kanal',
  'cari',
  'kabar',
  'baru',
  'unit',
  'jenis',
  'periode',
  'api_key',
  'undangan',
  'antrean',
  'saring',
  'dari',
  'sampai',
  'sel',
]
const BAD = [
  '%00',
  '%F0%9F%98%80'.repeat(30),
  '%E2%80%AE%E2%80%8B',
  '%ED%A0%80',
  '%C2%85',
  '%27%22%3C%3E',
  '99999999999999999999',
  '-1',
  '__proto__',
  '%25',
  '..%2F..%2Fetc',
]
const IDS = ['x', '%F0%9F%98%80', '%00', '..%2F..', '__proto__', '9'.repeat(400), '019aa0c0-0000-7000-8000-00000000000Z', '%E2%80%AE']

describe('every address with every parameter', () => {
  /** Posts that open between them every page that has a parameter in its path. */
  const POSTS = ['verifikator', 'admin.sistem', 'ppdp', 'pemegang.identitas', 'admin.instansi'] as const
  let cookies: readonly string[] = []
  beforeAll(async () => {
    cookies = await Promise.all(POSTS.map((nama) => signInPlain(server.url, nama)))
  })
  // What is drawn anew for each address takes seconds.
  const isDrawn = (folder: string) => /\/(pdf|xlsx)$/.test(folder)
  const visit = async (address: string, cookie = cookies[0] ?? '') =>
    (await fetch(`${server.url}${address}`, { headers: { cookie }, redirect: 'manual' })).status
  const plain = (folder: string, id: string) =>
    `/${folder
      .split('/')
      .filter((part) => part !== '[locale]' && !part.startsWith('('))
      .map((part) => (part.startsWith('[') ? id : part))
      .join('/')}`

  it.each(routes)('%s is never a fault of ours', async (folder) => {
    const addresses = [
      ...(isDrawn(folder) ? NAMES.slice(0, 2) : FULL ? NAMES : ['kata', 'q', 'halaman']).flatMap((name) =>
        (FULL && !isDrawn(folder) ? BAD : BAD.slice(0, isDrawn(folder) ? 1 : 2)).map((value) => `${plain(folder, 'x')}?${name}=${value}`),
      ),
    ]
    const statuses = []
    for (const address of addresses) statuses.push([address, await visit(address)] as const)
    const takesId = folder.replace('[locale]', '').includes('[')
    for (const id of takesId ? (FULL ? IDS : IDS.slice(0, 3)) : [])
      for (const cookie of cookies) statuses.push([plain(folder, id), await visit(plain(folder, id), cookie)] as const)
    expect(statuses.filter(([, status]) => status >= 500)).toEqual([])
  })
})
