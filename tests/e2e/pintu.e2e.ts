import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { DOWNLOAD_POLICY, securityHeaders } from '@/lib/domain/web/security-headers'
import { sidikBasisData } from '@/tests/builders/isi-basis-data'
import { queryAt, type TestDatabase } from '@/tests/support/database'
import { callAction, signInPlain } from '@/tests/support/http'
import { boundTo, perJalur } from '@/tests/support/jalur'
import { hiddenFields, postReport, reportForm } from '@/tests/support/plain-form'
import { startServer, type TestServer } from '@/tests/support/server'

type Kepala = Readonly<Record<string, string>>

const root = path.resolve(__dirname, '..', '..')
let server: TestServer
let kasus: { id: string; versi: number; nomor: string; surat: string; isi: readonly string[] }

const rows = (sql: string, values: unknown[] = []) => queryAt(server.adminUrl, sql, values)
/** Everything but the count of strangers turned away. */
const everything = () =>
  sidikBasisData({ queryAsAdmin: (sql: string, values?: unknown[]) => queryAt(server.adminUrl, sql, values) } as TestDatabase, [
    'hitunganTolak',
  ])

beforeAll(async () => {
  server = await startServer({ env: { WORKER: 'off' } })
  const [found] = await rows(
    // One that the officer below may take: of his layanan, around no post, about nobody on the site.
    `SELECT id, versi, samaran, "nomorTiket", "nomorRegister" FROM pengaduan p WHERE layanan = 'WBS' AND status = 'TERDAFTAR'
       AND "peranDihindari" = '{}' AND NOT EXISTS (SELECT 1 FROM "terlaporPetugas" t WHERE t."pengaduanId" = p.id) ORDER BY id LIMIT 1`,
  )
  const [publik] = await rows(`SELECT nomor FROM publikasi WHERE status = 'DITAYANGKAN' ORDER BY nomor LIMIT 1`)
  const [surat] = await rows(`SELECT id FROM "dokumenTerbit" ORDER BY id LIMIT 1`)
  kasus = {
    id: String(found?.id),
    versi: Number(found?.versi),
    nomor: String(publik?.nomor),
    surat: String(surat?.id),
    isi: [String(found?.samaran), String(found?.nomorTiket), String(found?.nomorRegister)],
  }
}, 180_000)

afterAll(async () => server?.dispose())

/** A folder below app/ as an address, its parameters filled in with a case, a publication and a paper that exist. */
function addressOf(folder: string): string {
  const segments = folder.split('/').filter((part) => part !== '[locale]' && !/^\(.*\)$/.test(part))
  return `/${segments.join('/')}`
    .replace('[jalur]', 'wbs')
    .replace('[nomor]', kasus.nomor)
    .replace('[nomorTiket]', kasus.isi[1] ?? '')
    .replace('cek/[id]', `cek/${kasus.surat}`)
    .replace('[pengaduanId]', kasus.id)
    .replace(/\[\w+\]/, folder.includes('/pengaduan/') ? kasus.id : '019aa0c0-0000-7000-8000-000000000001')
    .replace('[buktiId]', '019aa0c0-0000-7000-8000-000000000001')
}

const routes = (fs.readdirSync(path.join(root, 'app'), { recursive: true }) as string[])
  .filter((file) => /^(page\.tsx|route\.ts)$/.test(path.basename(file)))
  .flatMap((file) => perJalur(path.dirname(file).split(path.sep).join('/')))
const staff = routes.filter((folder) => /^(\[locale\]\/staf|api\/bukti\/\[)/.test(folder))
// A reporter's own files, behind his visit.
const own = routes.filter((folder) => folder.startsWith('api/bukti/saya'))
// A webhook answers posts only, and a link that is no longer good leads to a page that says so.
const uploads = routes.filter((folder) => folder.startsWith('api/unggah'))
// Machines sign what they send, and read a case with its code only; tests/e2e/kanal.e2e.ts holds both against the document.
const machines = routes.filter((folder) => /^api\/(v1|open311\/v2\/requests\/)/.test(folder))
const closed = [...staff, ...own, ...uploads, ...machines]
const open = routes.filter((folder) => !closed.includes(folder) && !/keluar-cepat$|^api\/surel|mulai\/undangan$/.test(folder))

describe('a stranger', () => {
  it.each(own)('is led from %s to where a case is opened, and told nothing', async (folder) => {
    const response = await fetch(`${server.url}${addressOf(folder)}`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location'), await response.text()]).toEqual([303, '/lacak', ''])
  })

  it.each(staff.flatMap((folder) => ['', '/en'].map((prefix) => [folder, prefix] as const)))(
    'finds no page at %s %s',
    async (folder, prefix) => {
      // What machines read has one language.
      if (prefix && !folder.startsWith('[locale]')) return
      const response = await fetch(`${server.url}${prefix}${addressOf(folder)}`, { redirect: 'manual' })
      const to = response.headers.get('location') ?? ''
      const turnedAway =
        response.status === 403 ||
        (response.status >= 300 && response.status < 400 && new URL(to, server.url).pathname === `${prefix}/masuk`)
      const said = response.status >= 500 ? server.log().slice(-2000) : ''
      expect([folder, response.status, to, turnedAway, said]).toEqual([folder, response.status, to, true, ''])
      // His own address comes back in the redirect; nothing of the case does.
      const body = await response.text()
      for (const word of kasus.isi) expect(body).not.toContain(word)
    },
  )

  it('finds none with a made-up session either', async () => {
    for (const cookie of ['next-auth.session-token=x', `next-auth.session-token=${'a'.repeat(400)}`]) {
      const response = await fetch(`${server.url}/staf`, { headers: { cookie }, redirect: 'manual' })
      expect([303, 307, 308]).toContain(response.status)
    }
  })
})

type Manifest = Readonly<{
  node: Readonly<Record<string, Readonly<{ workers: Readonly<Record<string, unknown>>; exportedName?: string; filename?: string }>>>
}>

describe('server actions called by their id', () => {
  const actions = () =>
    Object.entries((JSON.parse(fs.readFileSync(path.join(root, '.next/server/server-reference-manifest.json'), 'utf8')) as Manifest).node)
  const fields = () => ({
    pengaduanId: kasus.id,
    versi: String(kasus.versi),
    langkah: 'AMBIL',
    pesan: 'Pesan penyusup',
    kunciKirim: 'a'.repeat(32),
  })

  it('are all known here', () => {
    const exported = (fs.readdirSync(path.join(root, 'app'), { recursive: true }) as string[])
      .filter((file) => path.basename(file) === 'actions.ts')
      .flatMap((file) =>
        [...fs.readFileSync(path.join(root, 'app', file), 'utf8').matchAll(/export async function (\w+)/g)].map((match) => match[1]),
      )
    expect(
      actions()
        .map(([, action]) => action.exportedName)
        .sort(),
    ).toEqual(exported.sort())
  })

  it('of the office send a stranger to /masuk and write nothing', async () => {
    const before = await everything()
    for (const [id, { workers, exportedName = '' }] of actions()) {
      const folder = Object.keys(workers)[0]?.replace(/^app\/|\/page$/g, '') ?? ''
      if (!folder.includes('/staf')) continue
      const bound = boundTo(exportedName)
      const response = await callAction({ id, address: `${server.url}${addressOf(folder)}`, fields: fields(), bound })
      const to = `${response.headers.get('x-action-redirect') ?? ''}${response.headers.get('location') ?? ''}`
      expect([exportedName, to.includes('/masuk') || [400, 403].includes(response.status)]).toEqual([exportedName, true])
    }
    expect(await everything()).toEqual(before)
  })

  it('of the public write nothing for somebody who has neither code nor a right form', async () => {
    const before = await everything()
    for (const [id, { workers, exportedName = '' }] of actions()) {
      const folder = Object.keys(workers)[0]?.replace(/^app\/|\/page$/g, '') ?? ''
      if (folder.includes('/staf')) continue
      const bound = boundTo(exportedName)
      const response = await callAction({ id, address: `${server.url}${addressOf(folder)}`, fields: fields(), bound })
      expect([exportedName, response.status < 500]).toEqual([exportedName, true])
    }
    expect(await everything()).toEqual(before)
  })

  it('from another site are refused even with the session of a petugas; from this one they run', async () => {
    const cookie = await signInPlain(server.url, 'verifikator')
    const [id = ''] = actions().find(([, action]) => action.exportedName === 'takeLangkahAction') ?? []
    const address = `${server.url}/staf/pengaduan/${kasus.id}`
    const versi = async () => Number((await rows('SELECT versi FROM pengaduan WHERE id = $1', [kasus.id]))[0]?.versi)
    const attempt = (headers: Kepala) => callAction({ id, address, fields: fields(), headers: { cookie, ...headers } })
    const foreign: readonly Kepala[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://jahat.example' },
      {},
    ]
    for (const headers of foreign) {
      await attempt(headers)
      expect([headers, await versi()]).toEqual([headers, kasus.versi])
    }
    const taken = await attempt({ 'sec-fetch-site': 'same-origin', origin: server.url })
    const answer = (await versi()) === kasus.versi + 1 ? '' : `${taken.status} ${(await taken.text()).slice(0, 2000)}`
    expect(answer).toBe('')
  })
})

describe('a report posted to the form', () => {
  const cases = async (samaran: string) => (await rows('SELECT 1 FROM pengaduan WHERE samaran = $1', [samaran])).length
  const post = async (samaran: string, headers: Kepala) => {
    const form = reportForm(await hiddenFields(`${server.url}/lapor/wbs`), samaran)
    return fetch(`${server.url}/lapor/wbs`, { method: 'POST', body: form, headers, redirect: 'manual' })
  }

  it('by an old browser that says nothing of its origin is taken', async () => {
    expect((await post('browser_lama', {})).status).toBe(303)
    expect(await cases('browser_lama')).toBe(1)
  })

  const foreign: readonly Kepala[] = [
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://jahat.example' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
  ]

  it.each(foreign.map((headers) => [headers] as const))('from another site (%j) is not', async (headers) => {
    const response = await post('dari_luar', headers)
    expect(response.headers.get('location')).toBeNull()
    expect(await cases('dari_luar')).toBe(0)
  })

  it('that is larger than the limit is answered 413 with a page that says so', async () => {
    const response = await fetch(`${server.url}/lapor/wbs`, {
      method: 'POST',
      body: Buffer.alloc(26 * 1024 * 1024),
      headers: { origin: server.url },
    }).catch(() => null)
    expect(response?.status).toBe(413)
    expect(await response?.text()).toContain('paling besar 25 MB')
  })

  it('keeps what was typed, and says what is wrong, when a file of it is too large', async () => {
    const form = reportForm(await hiddenFields(`${server.url}/lapor/wbs`), 'berkas_besar')
    form.append('bukti', new Blob([Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(2 * 1024 * 1024)])]), 'besar.pdf')
    const response = await postReport(server.url, form)
    expect(response?.status).toBe(200)
    const html = (await response?.text()) ?? ''
    expect(html).toContain('besar.pdf')
    expect(html).toContain('Uraian rekaan yang cukup panjang')
    expect(await cases('berkas_besar')).toBe(0)
  })
})

// What a stranger makes up there: no such address, no key of a draft, no photo; and figures without their token.
const TIADA = /^api\/(metrics|(open311\/v2\/)?\[\.\.\.sisa\]|draf\/\[id\]|foto\/\[nomor\]\/\[urut\])$/

describe('every public address', () => {
  const headersOf = (pathname: string, nonce: string) => Object.entries(securityHeaders({ nonce, dev: false, https: false, pathname }))

  it.each(
    open.flatMap(
      (folder) =>
        [
          [folder, ''],
          [folder, '/en'],
        ] as const,
    ),
  )('%s %s carries all headers and a nonce that its scripts carry too', async (folder, prefix) => {
    // What machines read has one language.
    if (prefix && !folder.startsWith('[locale]')) return
    const address = `${prefix}${addressOf(folder)}`.replace(/\/$/, '') || '/'
    const response = await fetch(`${server.url}${address}`)
    expect([address, response.status]).toEqual([address, TIADA.test(folder) ? 404 : 200])
    expect(response.headers.get('cache-control')).toBe(/statistik\/(data|skema)\./.test(folder) ? 'public, max-age=3600' : 'no-store')
    expect(response.headers.get('x-powered-by')).toBeNull()
    const policy = response.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    for (const [name, value] of headersOf(address, nonce))
      expect([address, name, response.headers.get(name)]).toEqual([address, name, value])
    if (folder.startsWith('api')) return
    const html = await response.text()
    const tags = html.match(/<(script|style)\b[^>]*>/g) ?? []
    expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect(html).not.toMatch(/\son\w+="|\sstyle="|href="javascript:/)
  })
})

describe('every address for machines', () => {
  const kinds: readonly Kepala[] = [
    {},
    {
      'x-kanal-id': 'kanal_tebakan123',
      'x-kanal-waktu': String(Math.floor(Date.now() / 1000)),
      'x-kanal-tanda-tangan': 'a'.repeat(64),
      'idempotency-key': 'tebakan-1',
    },
  ]

  it.each([...machines, 'api/open311/v2/requests.json'])('%s tells a stranger nothing and takes nothing from him', async (folder) => {
    const before = await everything()
    for (const headers of kinds) {
      const reading = await fetch(`${server.url}${addressOf(folder)}`, { headers: { ...headers, 'x-kode-akses': '0000-0000-0000-0000' } })
      const body = await reading.text()
      for (const word of kasus.isi) expect([folder, body.includes(word)]).toEqual([folder, false])
      const writing = await fetch(`${server.url}${addressOf(folder)}`, { method: 'POST', headers, body: 'api_key=kanal_tebakan123' })
      expect([folder, writing.status, writing.headers.get('x-content-type-options')]).toEqual([folder, expect.any(Number), 'nosniff'])
      expect([401, 405]).toContain(writing.status)
    }
    expect(await everything()).toEqual(before)
  })
})

describe('every upload address, which the middleware leaves alone', () => {
  const post = (folder: string, headers: Kepala) =>
    fetch(`${server.url}${addressOf(folder).replace(/\/\[\[.*/, '')}`, { method: 'POST', body: 'isi', headers })

  it.each(uploads)('%s brings headers of its own, and takes nothing from another site or without the secret of a form', async (folder) => {
    const before = await everything()
    const secret = { 'x-kunci-kirim': 'c'.repeat(32) }
    for (const headers of [{ 'sec-fetch-site': 'cross-site', ...secret }, secret, { 'sec-fetch-site': 'same-origin' }] as Kepala[]) {
      const response = await post(folder, headers)
      expect([folder, headers, response.status]).toEqual([folder, headers, 403])
      expect(response.headers.get('content-security-policy')).toBe(DOWNLOAD_POLICY)
      expect([response.headers.get('x-content-type-options'), response.headers.get('cache-control')]).toEqual(['nosniff', 'no-store'])
    }
    expect(await everything()).toEqual(before)
  })
})
