import { pdf } from '@/tests/support/journey'

const unescape = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const attribute = (tag: string, name: string) => unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** The hidden fields of the one form on a page, as a browser without scripts would send them. */
export async function hiddenFields(address: string): Promise<readonly (readonly [string, string])[]> {
  return hiddenIn(await (await fetch(address)).text())
}

function hiddenIn(html: string): readonly (readonly [string, string])[] {
  const tags = html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  return tags.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')] as const)
}

/** Posts the form of a staff page that has the field `name`, without scripts, and returns the answer. */
export async function postStaffForm(
  address: string,
  cookie: string,
  name: string,
  fields: Readonly<Record<string, string | File>>,
): Promise<Response> {
  const html = await (await fetch(address, { headers: { cookie } })).text()
  const own = html.split('<form').find((part) => part.split('</form>')[0]?.includes(`name="${name}"`)) ?? ''
  const form = new FormData()
  for (const [key, value] of hiddenIn(own.split('</form>')[0] ?? '')) form.append(key, value)
  for (const [key, value] of Object.entries(fields)) form.append(key, value)
  return fetch(address, {
    method: 'POST',
    body: form,
    headers: { cookie, origin: new URL(address).origin, 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  })
}

/** A complete WBS report as multipart fields, the hidden ones of a rendered page included. */
export function reportForm(hidden: readonly (readonly [string, string])[], samaran: string): FormData {
  const form = new FormData()
  for (const [name, value] of hidden) form.append(name, value)
  const fields: Readonly<Record<string, string>> = {
    samaran,
    nama: 'Pelapor Contoh',
    nik: '6201990101900001',
    jenisKelamin: 'PEREMPUAN',
    pekerjaan: 'PETANI',
    telepon: '081100000012',
    email: '',
    alamat: 'Jalan Contoh 1',
    kecamatan: 'LUAR',
    desa: '',
    kategori: 'LAIN',
    kategoriLain: 'Pihak rekaan',
    jenisDugaan: 'PUNGLI',
    judul: 'Laporan rekaan untuk uji gangguan',
    apa: 'Kejadian rekaan',
    kapan: 'Bulan lalu',
    dimana: 'Kantor rekaan',
    isi: 'Uraian rekaan yang cukup panjang untuk memenuhi syarat lima puluh karakter.',
    kirimJawaban: 'HALAMAN',
    emailKabar: '',
    pernyataan: '1',
    persetujuan: '1',
  }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('bukti', new Blob([new Uint8Array(pdf(samaran))], { type: 'application/pdf' }), 'bukti.pdf')
  return form
}

/** Posts it without scripts; null when the server died over it. */
export async function postReport(url: string, form: FormData): Promise<Response | null> {
  const headers = { origin: url, 'sec-fetch-site': 'same-origin' }
  return fetch(`${url}/lapor/wbs`, { method: 'POST', body: form, headers, redirect: 'manual' }).catch(() => null)
}
