import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { DEMO_ACCOUNTS } from '@/scripts/lib/demo-accounts.mjs'
import { queryAt } from '@/tests/support/database'
import { callAction, signInPlain } from '@/tests/support/http'
import { boundTo, perJalur } from '@/tests/support/jalur'
import { formsOf } from '@/tests/support/marker-forms'
import { hiddenFields, postReport, reportForm } from '@/tests/support/plain-form'
import { startServer, type TestServer } from '@/tests/support/server'

const root = path.resolve(__dirname, '..', '..')
const CUSTODIAN = 'pemegang.identitas'
const IDENTITAS = {
  nama: 'Matriksnama Penanda',
  nik: '6201990909900009',
  telepon: '081399990009',
  alamat: 'Gang Matriksalamat 9',
  email: 'matriks@contoh.test',
}
const NO_ID = '019aa0c0-0000-7000-8000-000000000001'

type Manifest = Readonly<{
  node: Readonly<Record<string, Readonly<{ workers: Readonly<Record<string, unknown>>; exportedName?: string }>>>
}>

let server: TestServer
let kasus: { id: string; versi: string; buktiId: string; nomorTiket: string }
let amplop: string
let ids: Readonly<Record<string, string>>

const rows = (sql: string, values: unknown[] = []) => queryAt(server.adminUrl, sql, values)

beforeAll(async () => {
  server = await startServer({ env: { WORKER: 'off' } })
  const form = reportForm(await hiddenFields(`${server.url}/lapor/wbs`), 'matriks_uji')
  for (const [name, value] of Object.entries(IDENTITAS)) form.set(name, value)
  expect((await postReport(server.url, form))?.status).toBe(303)
  const [found] = await rows(
    `SELECT k.id, k.versi, k."nomorTiket", b.id AS bukti FROM pengaduan k JOIN bukti b ON b."pengaduanId" = k.id WHERE k.samaran = 'matriks_uji'`,
  )
  kasus = { id: String(found?.id), versi: String(found?.versi), buktiId: String(found?.bukti), nomorTiket: String(found?.nomorTiket) }
  const [sealed] = await rows('SELECT amplop FROM identitas WHERE "pengaduanId" = $1', [kasus.id])
  amplop = (sealed?.amplop as Buffer).toString('base64')
  const [kunci] = await rows(`SELECT id FROM "kunciIdentitas" WHERE aktif = 'WBS:PEMEGANG'`)
  ids = { kunciId: String(kunci?.id), kunciBaruId: String(kunci?.id), serahTerimaId: NO_ID, pembukaanId: NO_ID, telusurId: NO_ID }
}, 240_000)

afterAll(async () => server?.dispose())

/** A folder below app/ as an address of the case that was just sent. */
function addressOf(folder: string): string {
  const segments = folder.split('/').filter((part) => part !== '[locale]' && !/^\(.*\)$/.test(part))
  return (
    `/${segments.join('/')}`
      .replace('[jalur]', 'wbs')
      .replace('[pengaduanId]', kasus.id)
      .replace('[buktiId]', kasus.buktiId)
      .replace(/\[\[?\.*\w+\]\]?/, folder.includes('/pengaduan/') ? kasus.id : NO_ID)
      // The line of this case is what could give something away; the other lines only cost time.
      .replace(/(buku-pengaduan\/(pdf|xlsx))$/, `$1?cari=${kasus.nomorTiket}`)
  )
}

const files = (fs.readdirSync(path.join(root, 'app'), { recursive: true }) as string[]).filter((file) =>
  /^(page\.tsx|route\.ts)$/.test(path.basename(file)),
)
const foldersOf = (some: readonly string[]) => some.flatMap((file) => perJalur(path.dirname(file).split(path.sep).join('/')))
const pages = foldersOf(files).filter((folder) => !/keluar-cepat$|mulai\/undangan$/.test(folder))
/** Addresses that answer with a file or a value; nothing is drawn there. */
const routes = new Set(foldersOf(files.filter((file) => file.endsWith('route.ts'))))

const actions = () =>
  Object.entries((JSON.parse(fs.readFileSync(path.join(root, '.next/server/server-reference-manifest.json'), 'utf8')) as Manifest).node)

/** What would give the reporter away in an answer: a value in any dress, or the envelope itself. */
function found(body: Buffer): readonly string[] {
  const values = Object.values(IDENTITAS).filter((value) => formsOf(value).some((form) => body.includes(form)))
  const pieces = [0, 400, 2000].map((from) => amplop.slice(from, from + 120))
  return [...values, ...(pieces.some((piece) => body.includes(piece)) ? ['amplop'] : [])]
}

const bodyOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

const TEXT = 'Uraian yang cukup panjang untuk setiap isian pada formulir ini.'

/** Right answers to whatever a form may ask, so that refusals are about the post and not about a slip. */
const fields = () => ({
  ...ids,
  pengaduanId: kasus.id,
  versi: kasus.versi,
  buktiId: kasus.buktiId,
  kunciKirim: 'b'.repeat(32),
  layanan: 'WBS',
  jenis: 'SERAH_TERIMA',
  alasan: 'KLARIFIKASI',
  dasar: TEXT,
  uraian: TEXT,
  pertanyaan: TEXT,
  pesan: TEXT,
  catatanTelusur: TEXT,
  lengkap: 'YA',
  wajar: 'YA',
  daftar: 'APA',
  langkah: 'AMBIL',
})

/** A colleague with the very same post in the same layanan sees what the first one sees; every post is walked once. */
const SATU_SETIAP_PERAN = DEMO_ACCOUNTS.filter(
  (account, i) =>
    DEMO_ACCOUNTS.findIndex((other) => other.peran === account.peran && other.layanan === account.layanan) === i ||
    account.namaPengguna.startsWith('sekda'),
)

/** Every page is asked for as a click does, by these as a browser's first visit does too; in full by all. */
const BOTH_WAYS = new Set(
  process.env.KUMBANG_TEST_FULL ? SATU_SETIAP_PERAN.map((account) => account.namaPengguna) : [CUSTODIAN, 'kepala', 'verifikator'],
)

/** To every post of another layanan the case does not exist; in short, two of them try each act, and all of them in full. */
const ACTS = new Set(
  SATU_SETIAP_PERAN.filter(
    ({ layanan, namaPengguna }) => process.env.KUMBANG_TEST_FULL || !layanan || ['kepala.dumas', 'admin.opd'].includes(namaPengguna),
  ).map((account) => account.namaPengguna),
)

describe.each(SATU_SETIAP_PERAN.map((account) => account.namaPengguna))('%s', (nama) => {
  let cookie = ''

  beforeAll(async () => {
    cookie = await signInPlain(server.url, nama)
  })

  it('finds no identity and no envelope at any address', async () => {
    for (const folder of pages) {
      const address = `${server.url}${addressOf(folder)}`
      // What a click fetches is the whole content of a page; its HTML is drawn from that and costs twice the time.
      const clickable = !routes.has(folder)
      if (!clickable || BOTH_WAYS.has(nama)) {
        const response = await fetch(address, { headers: { cookie }, redirect: 'manual' })
        expect([folder, found(await bodyOf(response))]).toEqual([folder, []])
      }
      if (!clickable) continue
      const click = await fetch(address, { headers: { cookie, rsc: '1' } })
      expect([folder, found(await bodyOf(click))]).toEqual([folder, []])
    }
  })

  if (!ACTS.has(nama)) return

  it(nama === CUSTODIAN ? 'is handed the envelope by the one act made for it, and by no other' : 'is handed none by any act', async () => {
    const handed: string[] = []
    for (const [id, { workers, exportedName = '' }] of actions()) {
      if (/signOut|sandi|akun/i.test(exportedName)) continue
      const folder = Object.keys(workers)[0]?.replace(/^app\/|\/page$/g, '') ?? ''
      const response = await callAction({
        id,
        address: `${server.url}${addressOf(folder)}`,
        fields: fields(),
        bound: boundTo(exportedName),
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      })
      const leaks = found(await bodyOf(response))
      if (leaks.length > 0) handed.push(`${exportedName}: ${leaks.join()}`)
    }
    expect(handed).toEqual(nama === CUSTODIAN ? ['openIdentitasAction: amplop'] : [])
  })
})

describe('the search itself', () => {
  it('would find a value and an envelope', () => {
    expect(found(Buffer.from(`<p>${IDENTITAS.nama}</p>`))).toEqual([IDENTITAS.nama])
    expect(found(Buffer.from(JSON.stringify({ amplop })))).toEqual(['amplop'])
  })
})
