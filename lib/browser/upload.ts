import type { Layanan } from '@/lib/domain/layanan'
import { IRISAN_BYTES } from '@/lib/domain/lapor/irisan'
import type { Siap } from './photo'

export type Terkirim = Readonly<{ id: string; nama: string; ukuran: number; sidik: string; sidikPilihan: string | null }>

/** `galat`: the word of the server, or `putus` when it could not be reached in spite of every retry. */
export type UploadResult = Readonly<{ ok: true; berkas: Terkirim }> | Readonly<{ ok: false; galat: string }>

/** The form a file belongs to: its secret, and the layanan whose limits hold. */
export type Formulir = Readonly<{ kunciKirim: string; layanan: Layanan }>

export type Sending = Formulir & Readonly<{ onProgress: (part: number) => void; signal: AbortSignal }>

/** Milliseconds between one try and the next. */
const RETRY = [1_000, 2_000, 4_000, 8_000, 15_000]
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
export const headersOf = ({ kunciKirim, layanan }: Formulir) => ({
  'X-Kunci-Kirim': renewed.get(kunciKirim) ?? kunciKirim,
  'X-Layanan': layanan,
})

function parse(status: number, text: string): UploadResult | null {
  if (status === 0 || status === 502 || status === 504) return null
  try {
    const answer = JSON.parse(text) as { berkas?: Terkirim; galat?: string }
    return answer.berkas ? { ok: true, berkas: answer.berkas } : { ok: false, galat: answer.galat ?? 'gagal' }
  } catch {
    return { ok: false, galat: 'gagal' }
  }
}

/** Newer keys of forms that were open for longer than a day, by the key they were drawn with. */
const renewed = new Map<string, string>()

/** The server's new key for this form, when that is why it refused; null otherwise. */
export function takeRenewed(kunciKirim: string, text: string): string | null {
  const fresh = /"galat":"kedaluwarsa","kunciKirim":"([\w.-]+)"/.exec(text)?.[1] ?? null
  if (fresh !== null) renewed.set(kunciKirim, fresh)
  return fresh
}

/** One try; null when the connection dropped, or the form was given a new key. XMLHttpRequest, for only it tells how much has left the device. */
function post({ isi, nama, sidikPilihan }: Siap, { onProgress, signal, ...formulir }: Sending): Promise<UploadResult | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/unggah')
    for (const [name, value] of Object.entries(headersOf(formulir))) request.setRequestHeader(name, value)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-Nama-Berkas', encodeURIComponent(nama))
    if (sidikPilihan) request.setRequestHeader('X-Sidik-Pilihan', sidikPilihan)
    request.upload.onprogress = (event) => onProgress(event.loaded / Math.max(1, event.total))
    request.onload = () =>
      resolve(takeRenewed(formulir.kunciKirim, request.responseText) ? null : parse(request.status, request.responseText))
    request.onerror = () => resolve(null)
    request.onabort = () => resolve({ ok: false, galat: 'batal' })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(isi)
  })
}

/** Runs one step until it answers, with longer and longer pauses; null after the last. */
async function insist<T>(step: () => Promise<T | null>, signal: AbortSignal): Promise<T | null> {
  for (const wait of [0, ...RETRY]) {
    if (wait > 0) await pause(wait)
    if (signal.aborted) return null
    const answer = await step()
    if (answer !== null) return answer
  }
  return null
}

/** Sends one file; a dropped connection begins it anew. The server knows a file it already has, so nothing comes twice. */
export async function sendBerkas(siap: Siap, sending: Sending): Promise<UploadResult> {
  return (await insist(() => post(siap, sending), sending.signal)) ?? { ok: false, galat: sending.signal.aborted ? 'batal' : 'putus' }
}

type Sent = Readonly<{ ok: true; id: string }> | Readonly<{ ok: false; galat: string }>

/** A form older than a day gets a new key by its first refused slice, and goes on. */
async function sendSlices(file: File, sending: Sending): Promise<Sent> {
  const sent = await trySlices(file, sending)
  return !sent.ok && sent.galat === 'kedaluwarsa' ? trySlices(file, sending) : sent
}

async function trySlices(file: File, { onProgress, signal, ...formulir }: Sending): Promise<Sent> {
  // Most forms never see a long recording: what sends one comes with the first.
  const { Upload } = await import('tus-js-client')
  return new Promise((resolve) => {
    const upload = new Upload(file, {
      endpoint: '/api/unggah/tus',
      chunkSize: IRISAN_BYTES,
      retryDelays: RETRY,
      headers: headersOf(formulir),
      metadata: { filename: file.name },
      // The form's secret is needed to go on, and it is kept nowhere; a page that was closed begins anew.
      storeFingerprintForResuming: false,
      onProgress: (sent, total) => onProgress(sent / Math.max(1, total ?? 1)),
      onSuccess: () => resolve({ ok: true, id: upload.url?.split('/').at(-1) ?? '' }),
      onError: (error) => {
        const status = 'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0
        const body = 'originalResponse' in error ? (error.originalResponse?.getBody() ?? '') : ''
        if (takeRenewed(formulir.kunciKirim, body)) return resolve({ ok: false, galat: 'kedaluwarsa' })
        resolve({ ok: false, galat: status === 413 ? 'besar' : /^[a-z]+$/.test(body) ? body : 'putus' })
      },
    })
    signal.addEventListener('abort', () => void upload.abort(true).finally(() => resolve({ ok: false, galat: 'batal' })), { once: true })
    upload.start()
  })
}

/** Sends a recording in slices, going on where the connection broke off, then has it judged and kept. */
export async function sendRekaman(file: File, sending: Sending): Promise<UploadResult> {
  const sent = await sendSlices(file, sending)
  if (!sent.ok) return sent
  const finish = async () => {
    const response = await fetch(`/api/unggah/rekaman/${sent.id}`, { method: 'POST', headers: headersOf(sending) }).catch(() => null)
    const text = (await response?.text().catch(() => '')) ?? ''
    return response && !takeRenewed(sending.kunciKirim, text) ? parse(response.status, text) : null
  }
  return (await insist(finish, sending.signal)) ?? { ok: false, galat: 'putus' }
}

export async function removeBerkas(formulir: Formulir, id: string): Promise<boolean> {
  const response = await fetch('/api/unggah', { method: 'DELETE', headers: { ...headersOf(formulir), 'X-Bukti': id } }).catch(() => null)
  return response?.ok ?? false
}

/** What the server holds for a form whose key came back with its draft; nothing where it cannot be asked. */
export async function listBerkas(formulir: Formulir): Promise<readonly Terkirim[]> {
  const ask = async () => {
    const response = await fetch('/api/unggah', { headers: headersOf(formulir), cache: 'no-store' }).catch(() => null)
    const text = (await response?.text().catch(() => '')) ?? ''
    if (!response || takeRenewed(formulir.kunciKirim, text)) return null
    return response.ok ? (JSON.parse(text) as Readonly<{ berkas: readonly Terkirim[] }>).berkas : []
  }
  return (await insist(ask, new AbortController().signal)) ?? []
}
