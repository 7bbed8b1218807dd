import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { ask, multipart, type File, type Part } from './ask'

const unescape = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const attribute = (tag: string, name: string) => unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

function hiddenIn(html: string): readonly Part[] {
  const tags = html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  return tags.map((tag) => ({ name: attribute(tag, 'name'), value: attribute(tag, 'value') }))
}

/** A page of text with as much behind it that no program compresses. */
export function pdfFile(bytes: number): File {
  const filler = randomBytes(Math.max(0, bytes - 400))
  const head = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n4 0 obj\n<< /Length ${filler.length} >>\nstream\n`
  const tail = `\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n`
  return {
    field: 'bukti',
    name: 'bukti.pdf',
    type: 'application/pdf',
    bytes: Buffer.concat([Buffer.from(head), filler, Buffer.from(tail)]),
  }
}

/** A photo as a phone's browser sends it when it made it smaller: 1600 pixels wide. */
export async function photoFile(): Promise<File> {
  const noise = { type: 'gaussian', mean: 128, sigma: 14 } as const
  const picture = sharp({ create: { width: 1600, height: 1200, channels: 3, background: { r: 90, g: 110, b: 130 }, noise } })
  return { field: 'bukti', name: 'foto.jpg', type: 'image/jpeg', bytes: await picture.blur(2).jpeg({ quality: 85 }).toBuffer() }
}

const FIELDS: Readonly<Record<string, string>> = {
  nama: 'Pelapor Contoh',
  nik: '6201990101900001',
  jenisKelamin: 'PEREMPUAN',
  pekerjaan: 'PETANI',
  telepon: '081100000012',
  alamat: 'Jalan Contoh 1',
  kecamatan: 'LUAR',
  kategori: 'LAIN',
  kategoriLain: 'Pihak rekaan',
  jenisDugaan: 'PUNGLI',
  judul: 'Laporan rekaan untuk pengukuran',
  apa: 'Kejadian rekaan',
  kapan: 'Bulan lalu',
  dimana: 'Kantor rekaan',
  isi: 'Uraian rekaan yang cukup panjang untuk memenuhi syarat lima puluh karakter.',
  kirimJawaban: 'HALAMAN',
  pernyataan: '1',
  persetujuan: '1',
}

/** One part of a file that is in every report would be known already: each has bytes of its own, where a reader skips them. */
function anew({ bytes, ...file }: File): File {
  const own = Buffer.from(bytes)
  if (file.type === 'application/pdf') randomBytes(16).copy(own, 500)
  return { ...file, bytes: file.type === 'application/pdf' ? own : Buffer.concat([own, randomBytes(16)]) }
}

export const openForm = async (url: string): Promise<readonly Part[]> => hiddenIn((await ask({ url: `${url}/lapor/wbs` })).body.toString())

/** Sends a form that was opened; returns where the receipt is and the cookie that opens it, or null when it was not taken. */
export async function sendReport(
  url: string,
  hidden: readonly Part[],
  file: File,
): Promise<Readonly<{ at: string; cookie: string }> | null> {
  const samaran = `bench_${randomBytes(8).toString('hex')}`
  const fields = [...hidden, { name: 'samaran', value: samaran }, ...Object.entries(FIELDS).map(([name, value]) => ({ name, value }))]
  const { type, body } = multipart(fields, anew(file))
  const headers = { 'content-type': type, origin: url, 'sec-fetch-site': 'same-origin' }
  const { status, headers: answer } = await ask({ url: `${url}/lapor/wbs`, method: 'POST', headers, body })
  if (status !== 303 || !answer.location?.includes('tanda-terima')) return null
  return { at: new URL(answer.location, url).href, cookie: (answer['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ') }
}

const TICKET = /WBS-[0-9A-Z]{4}-[0-9A-Z]{4}/
const CODE = /((?:<span>[0-9A-HJKMNP-TV-Z]{4}<\/span>){4})/

/** The whole way of a reporter: form, post, receipt with both codes on it. */
export async function report(url: string, file: File): Promise<Readonly<{ ticket: string; code: string }> | null> {
  const sent = await sendReport(url, await openForm(url), file)
  if (!sent) return null
  const page = (await ask({ url: sent.at, headers: { cookie: sent.cookie } })).body.toString()
  const [ticket, code] = [TICKET.exec(page)?.[0], CODE.exec(page)?.[1]?.replace(/<[^>]+>/g, '')]
  return ticket && code ? { ticket, code } : null
}

async function postForm(url: string, fields: readonly Part[], cookie = '') {
  const { type, body } = multipart(fields, null)
  const headers = { 'content-type': type, origin: new URL(url).origin, 'sec-fetch-site': 'same-origin', cookie }
  return ask({ url, method: 'POST', headers, body })
}

/** Follows a case with its two codes to the page that shows it. */
export async function track(url: string, { ticket, code }: Readonly<{ ticket: string; code: string }>): Promise<boolean> {
  const hidden = hiddenIn((await ask({ url: `${url}/lacak` })).body.toString())
  const answer = await postForm(`${url}/lacak`, [...hidden, { name: 'nomorTiket', value: ticket }, { name: 'kodeAkses', value: code }])
  const cookie = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')
  if (answer.status !== 303) return false
  return (await ask({ url: `${url}/lacak`, headers: { cookie } })).body.toString().includes(ticket)
}

/** Cookie of a petugas of the demo; null when he was not let in. */
export async function signIn(url: string, namaPengguna: string, kataSandi: string): Promise<string | null> {
  const hidden = hiddenIn((await ask({ url: `${url}/masuk` })).body.toString())
  const fields = [...hidden, { name: 'namaPengguna', value: namaPengguna }, { name: 'kataSandi', value: kataSandi }]
  const { headers } = await postForm(`${url}/masuk`, fields)
  return (headers['set-cookie'] ?? []).find((one) => one.includes('session-token='))?.split(';')[0] ?? null
}

/** A page that must come with this status 200 and this text on it. */
export async function sees(url: string, text: string, cookie = ''): Promise<boolean> {
  const { status, body } = await ask({ url, headers: cookie ? { cookie } : {} })
  return status === 200 && body.includes(text)
}
