import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHmac, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { queryAt } from '@/tests/support/database'
import { barisLapor, berkasOf, csvOf, KEPALA_LAPOR } from '@/tests/builders/impor'
import { callAction, signInPlain } from '@/tests/support/http'
import { postStaffForm } from '@/tests/support/plain-form'
import { startServer, type TestServer } from '@/tests/support/server'

type Contoh = Readonly<{ value: Readonly<Record<string, unknown>> }>
type Isi = Readonly<Record<string, Readonly<{ schema: object; examples?: Readonly<Record<string, Contoh>> }>>>
type Parameter = Readonly<{ name: string; in: 'path' | 'query' | 'header'; example: string }>
type Operasi = Readonly<{
  operationId: string
  security?: unknown
  parameters?: readonly Parameter[]
  requestBody?: Readonly<{ content: Isi }>
  responses: Readonly<Record<string, Readonly<{ content: Isi }>>>
}>
type Dokumen = Readonly<{ openapi: string; paths: Readonly<Record<string, Readonly<Record<string, Operasi>>>> }>
type Kiriman = Readonly<{
  metode: string
  jalur: string
  kepala?: Readonly<Record<string, string>>
  jenis?: string
  badan?: string
  tandatangan: boolean
}>

const root = path.resolve(__dirname, '..', '..')
let server: TestServer
let dokumen: Dokumen
let kunci: { id: string; rahasia: string }

const rows = (sql: string, values: unknown[] = []) => queryAt(server.adminUrl, sql, values)
const countCases = async () => Number((await rows('SELECT count(*)::int AS n FROM pengaduan'))[0]?.n)

/** Asks for a key as the Admin Sistem does on the page; the answer of the action is the only place its secret ever stands. */
async function makeKey(): Promise<{ id: string; rahasia: string }> {
  const cookie = await signInPlain(server.url, 'admin.sistem')
  const manifest = JSON.parse(fs.readFileSync(path.join(root, '.next/server/server-reference-manifest.json'), 'utf8')) as {
    node: Record<string, { exportedName?: string }>
  }
  const [id = ''] = Object.entries(manifest.node).find(([, action]) => action.exportedName === 'createKanalAction') ?? []
  const address = `${server.url}/staf/pengaturan/kanal`
  const answer = await callAction({
    id,
    address,
    fields: { namaKanal: 'Gerbang SMS uji', kanal: 'SMS' },
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  })
  const found = /(kanal_[\w-]{12}):([\w-]{43})/.exec(await answer.text())
  if (!found?.[1] || !found[2]) throw new Error(`no key: ${answer.status}`)
  expect(await (await fetch(address, { headers: { cookie } })).text()).not.toContain(found[2])
  return { id: found[1], rahasia: found[2] }
}

beforeAll(async () => {
  server = await startServer()
  dokumen = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as Dokumen
  kunci = await makeKey()
}, 180_000)

afterAll(async () => server?.dispose())

/** Signs as docs/api.md says, from scratch: nothing of the server's own code. */
async function kirim({ metode, jalur, kepala = {}, jenis, badan = '', tandatangan }: Kiriman): Promise<Response> {
  const waktu = String(Math.floor(Date.now() / 1000))
  const naskah = [waktu, metode, jalur, kepala['Idempotency-Key'] ?? '', badan].join('\n')
  const tanda = createHmac('sha256', kunci.rahasia).update(naskah).digest('hex')
  const signed: Record<string, string> = tandatangan
    ? { 'X-Kanal-Id': kunci.id, 'X-Kanal-Waktu': waktu, 'X-Kanal-Tanda-Tangan': tanda }
    : {}
  return fetch(`${server.url}${jalur}`, {
    method: metode,
    headers: { ...kepala, ...signed, ...(jenis ? { 'Content-Type': jenis } : {}) },
    ...(badan ? { body: badan } : {}),
  })
}

/** The answer must be one the document names, of the type and the shape it says. */
async function expectDocumented(operasi: Operasi, response: Response): Promise<unknown> {
  const isi = operasi.responses[String(response.status)]?.content
  expect([operasi.operationId, response.status, isi !== undefined]).toEqual([operasi.operationId, response.status, true])
  const [jenis, { schema }] = Object.entries(isi ?? {})[0] ?? ['', { schema: {} }]
  expect(response.headers.get('content-type')).toContain(jenis)
  const body: unknown = await response.json()
  const judged = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(body)
  expect([operasi.operationId, judged.error?.issues ?? []]).toEqual([operasi.operationId, []])
  return body
}

const operations = () =>
  Object.entries(dokumen.paths).flatMap(([jalur, methods]) =>
    Object.entries(methods).map(([metode, operasi]) => ({ jalur, metode: metode.toUpperCase(), operasi })),
  )

function kirimanOf({ jalur, metode, operasi }: ReturnType<typeof operations>[number], jenis = '', contoh?: Contoh): Kiriman {
  const of = (where: Parameter['in']) => (operasi.parameters ?? []).filter((one) => one.in === where)
  const alamat = of('path').reduce((filled, { name, example }) => filled.replace(`{${name}}`, example), jalur)
  const query = new URLSearchParams(of('query').map(({ name, example }) => [name, example])).toString()
  const kepala = Object.fromEntries(of('header').map(({ name, example }) => [name, name === 'Idempotency-Key' ? randomUUID() : example]))
  const value =
    contoh && Object.fromEntries(Object.entries(contoh.value).map(([name, one]) => [name, one === '{X-Kanal-Id}' ? kunci.id : one]))
  const badan = !value
    ? ''
    : jenis.includes('urlencoded')
      ? new URLSearchParams(value as Record<string, string>).toString()
      : JSON.stringify(value)
  return { metode, jalur: query ? `${alamat}?${query}` : alamat, kepala, jenis, badan, tandatangan: operasi.security !== undefined }
}

describe('the OpenAPI document', () => {
  it('names every address for machines', () => {
    expect(dokumen.openapi).toBe('3.1.0')
    expect(
      operations()
        .map(({ operasi }) => operasi.operationId)
        .sort(),
    ).toEqual(['bacaPengaduan', 'kirimPengaduan', 'open311Kirim', 'open311Request', 'open311Requests', 'open311Services'])
  })

  it('holds: each of its examples is taken, and each answer is as it says', async () => {
    for (const one of operations()) {
      const bodies = Object.entries(one.operasi.requestBody?.content ?? {}).flatMap(([jenis, { examples = {} }]) =>
        Object.values(examples).map((contoh) => ({ jenis, contoh })),
      )
      if (one.operasi.requestBody) expect(bodies.length).toBeGreaterThan(0)
      for (const { jenis, contoh } of bodies) {
        const response = await kirim(kirimanOf(one, jenis, contoh))
        expect([one.operasi.operationId, response.status]).toEqual([one.operasi.operationId, 201])
        await expectDocumented(one.operasi, response)
      }
      if (bodies.length === 0) await expectDocumented(one.operasi, await kirim(kirimanOf(one)))
    }
  })

  it('holds for refusals too: unsigned, not right, too large, and with a key used for other words', async () => {
    for (const one of operations().filter(({ operasi }) => operasi.requestBody)) {
      const [jenis = '', { examples = {} }] = Object.entries(one.operasi.requestBody?.content ?? {})[0] ?? ['', {}]
      const baik = kirimanOf(one, jenis, Object.values(examples)[0])
      const ubah = (badan: string) => ({ ...baik, badan })
      const pendek = jenis.includes('json') ? '{"isi":" "}' : `api_key=${kunci.id}&service_code=JALAN&description=&address_string=x`
      expect((await kirim(baik)).status).toBe(201)
      for (const [kiriman, status] of [
        [{ ...baik, tandatangan: false }, 401],
        [{ ...ubah(pendek), kepala: { 'Idempotency-Key': randomUUID() } }, 422],
        [ubah('x'.repeat(70_000)), 413],
        [ubah(baik.badan?.replace(/(tiga malam|berlubang)/, 'dua malam') ?? ''), 409],
      ] as const) {
        const response = await kirim(kiriman)
        expect([one.operasi.operationId, response.status]).toEqual([one.operasi.operationId, status])
        await expectDocumented(one.operasi, response)
      }
    }
  })
})

describe('an SMS gateway', () => {
  it('that posts the same message five times makes one case, which its two codes open', async () => {
    const before = await countCases()
    const badan = JSON.stringify({ isi: 'Sampah di belakang pasar sudah seminggu tidak diangkut.' })
    const kiriman = {
      metode: 'POST',
      jalur: '/api/v1/pengaduan',
      kepala: { 'Idempotency-Key': 'sms-1708-0001' },
      jenis: 'application/json',
      badan,
      tandatangan: true,
    }
    const answers = await Promise.all([1, 2, 3, 4, 5].map(async () => (await kirim(kiriman)).json() as Promise<Record<string, string>>))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await countCases()).toBe(before + 1)
    const { nomorTiket = '', kodeAkses = '' } = answers[0] ?? {}
    const status = await kirim({
      metode: 'GET',
      jalur: `/api/v1/pengaduan/${nomorTiket}`,
      kepala: { 'X-Kode-Akses': kodeAkses },
      tandatangan: false,
    })
    const operasi = dokumen.paths['/api/v1/pengaduan/{nomorTiket}']?.get
    if (!operasi) throw new Error('not in the document')
    expect(await expectDocumented(operasi, status)).toMatchObject({ nomorTiket, status: 'DITERIMA' })
    const [row] = await rows('SELECT kanal FROM pengaduan WHERE "nomorTiket" = $1', [nomorTiket])
    expect(row?.kanal).toBe('SMS')
  })
})

describe('Open311', () => {
  it('hands out what is published and no case', async () => {
    const [publik] = await rows(`SELECT nomor FROM publikasi WHERE status = 'DITAYANGKAN' AND layanan = 'SP4N' ORDER BY nomor LIMIT 1`)
    const [kasus] = await rows(`SELECT id, "nomorTiket" FROM pengaduan WHERE layanan = 'SP4N' ORDER BY id LIMIT 1`)
    const get = (id: string) => kirim({ metode: 'GET', jalur: `/api/open311/v2/requests/${id}.json`, tandatangan: false })
    for (const id of [String(kasus?.id), String(kasus?.nomorTiket)]) expect((await get(id)).status).toBe(404)
    if (publik) expect(await (await get(String(publik.nomor))).json()).toMatchObject([{ service_request_id: publik.nomor }])
  })
})

describe('an export of lapor.go.id', () => {
  it('is brought in without a script: looked at, its columns confirmed, its bad rows handed back', async () => {
    const cookie = await signInPlain(server.url, 'admin.instansi')
    const berkas = berkasOf(
      csvOf([KEPALA_LAPOR, ...Array.from({ length: 1000 }, (_, n) => barisLapor(n, n % 143 === 3 ? { 4: 'Keluhan' } : {}))]),
    )
    const uploaded = await postStaffForm(`${server.url}/staf/impor`, cookie, 'berkasImpor', { berkasImpor: berkas })
    const address = new URL(uploaded.headers.get('location') ?? '', server.url).href
    const page = async () => (await fetch(address, { headers: { cookie } })).text()
    expect(await page()).toContain('1.000 baris di berkas ini')
    const kolom = {
      kolom_idPelacakan: '0',
      kolom_judul: '1',
      kolom_isi: '2',
      kolom_tanggalTerima: '3',
      kolom_jenisLaporan: '4',
      kolom_unit: '5',
      kolom_lokasi: '7',
    }
    expect(await (await postStaffForm(address, cookie, 'kolom_judul', { ...kolom, kolom_isi: '1' })).text()).toContain(
      'Kolom ini dipilih untuk dua isian.',
    )
    expect((await postStaffForm(address, cookie, 'kolom_judul', kolom)).status).toBe(303)
    // All texts of the page also travel with it for its scripts; only the heading says where it stands.
    const selesai = '<h2>Impor selesai</h2>'
    const running = await page()
    if (!running.includes(selesai)) expect(running).toMatch(/<meta http-equiv="refresh" content="3"/i)
    for (
      const end = Date.now() + 150_000;
      Date.now() < end && !(await page()).includes(selesai);
      await new Promise((next) => setTimeout(next, 500))
    );
    expect(await rows(`SELECT status::text, count(*)::int AS n FROM "barisImpor" GROUP BY 1 ORDER BY 1`)).toEqual([
      { status: 'GAGAL', n: 7 },
      { status: 'MASUK', n: 993 },
    ])
    const galat = await fetch(`${address}/galat`, { headers: { cookie } })
    expect(galat.headers.get('content-type')).toContain('text/csv')
    expect((await galat.text()).match(/Klasifikasi harus pengaduan, aspirasi, atau permintaan informasi/g)).toHaveLength(7)
    expect((await fetch(`${address}/galat`, { headers: { cookie: await signInPlain(server.url, 'admin.opd') } })).status).toBe(403)
  }, 200_000)
})
