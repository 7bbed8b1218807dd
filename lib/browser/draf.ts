import { base64Of, bytesOf } from './base64'

/**
 * Typed text that survives reload, tab discard, Back and language: ciphertext in sessionStorage, under a key the server gives
 * out for a day. Neither half opens alone, and the tab's half dies with the tab.
 */
const AWALAN = 'draf:'

type Kunci = Readonly<{ id: string; kunci: string; sampai: number }>
type Tersimpan = Readonly<{ id: string; iv: string; isi: string; sampai: number; dikirim?: number }>

/** Values by name, several where a name stands several times. */
export type IsianDraf = Readonly<Record<string, readonly string[]>>

/** Answers that say a key is gone; any other is a server in trouble, and what was typed waits. */
const TIADA = [400, 404, 410]

let kunciTab: Kunci | null = null

/** Null when the server holds no such key any more. @throws Error while it cannot say. */
async function fetchKunci(id: string): Promise<Kunci | null> {
  const response = await fetch(`/api/draf/${encodeURIComponent(id)}`, { cache: 'no-store' })
  if (response.ok) return (await response.json()) as Kunci
  if (TIADA.includes(response.status)) return null
  throw new Error(`draf ${response.status}`)
}

const importKunci = (kunci: string) => crypto.subtle.importKey('raw', bytesOf(kunci), 'AES-GCM', false, ['encrypt', 'decrypt'])

function read(nama: string): Tersimpan | null {
  try {
    return JSON.parse(sessionStorage.getItem(AWALAN + nama) ?? 'null') as Tersimpan | null
  } catch {
    return null
  }
}

function write(nama: string, draf: Tersimpan): void {
  try {
    sessionStorage.setItem(AWALAN + nama, JSON.stringify(draf))
  } catch {
    // Storage is full or forbidden: the form works as it does without it.
  }
}

/** Counted up whenever something is forgotten: what was being sealed then is not written any more. */
let semuaKe = 0
const satuKe = new Map<string, number>()
const masaOf = (nama: string): string => `${semuaKe}.${satuKe.get(nama) ?? 0}`

const canKeep = (): boolean => window.isSecureContext && crypto.subtle !== undefined

/** Keeps what stands in a form. `nama` is bound into the ciphertext: text of one form never fills another. */
export async function keepDraf(nama: string, isian: IsianDraf): Promise<void> {
  if (!canKeep()) return
  const masa = masaOf(nama)
  if (kunciTab === null || kunciTab.sampai < Date.now()) kunciTab = await fetchKunci('baru')
  if (kunciTab === null) return
  const { id, kunci, sampai } = kunciTab
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(isian))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(nama) },
    await importKunci(kunci),
    plain,
  )
  if (masa === masaOf(nama)) write(nama, { id, iv: base64Of(iv), isi: base64Of(new Uint8Array(sealed)), sampai })
}

/** What was typed into this form before; null where there is nothing, or nothing that can still be opened. */
export async function openDraf(nama: string): Promise<IsianDraf | null> {
  const draf = read(nama)
  if (draf === null || !canKeep()) return null
  const kunci = draf.sampai > Date.now() ? await fetchKunci(draf.id) : null
  try {
    if (kunci === null) throw new Error('EXPIRED')
    const additionalData = new TextEncoder().encode(nama)
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytesOf(draf.iv), additionalData },
      await importKunci(kunci.kunci),
      bytesOf(draf.isi),
    )
    kunciTab = kunci
    return JSON.parse(new TextDecoder().decode(opened)) as IsianDraf
  } catch {
    forgetDraf(nama)
    return null
  }
}

/** Is something kept of this form, whether or not it can be opened? */
export const hasDraf = (nama: string): boolean => read(nama) !== null

/** Remembers that a form was sent: whether it arrived is not known yet. */
export function markDikirim(nama: string): void {
  const draf = read(nama)
  if (draf) write(nama, { ...draf, dikirim: Date.now() })
}

/** The post was refused: what was typed is still being worked on. */
export function unmarkDikirim(nama: string): void {
  const draf = read(nama)
  if (!draf) return
  const { dikirim: _dikirim, ...rest } = draf
  write(nama, rest)
}

export function forgetDraf(nama: string): void {
  satuKe.set(nama, (satuKe.get(nama) ?? 0) + 1)
  sessionStorage.removeItem(AWALAN + nama)
}

const names = (): readonly string[] =>
  Object.keys(sessionStorage).flatMap((key) => (key.startsWith(AWALAN) ? [key.slice(AWALAN.length)] : []))

/** Forms whose post arrived and led on. */
export const forgetDikirim = (): void => names().forEach((nama) => read(nama)?.dikirim !== undefined && forgetDraf(nama))

/** Nothing typed in this tab is left. */
export function forgetSemuaDraf(): void {
  semuaKe += 1
  names().forEach(forgetDraf)
}
