import type { Surat } from './surat'

type Value = string | number | boolean | null | undefined | readonly Value[] | Readonly<{ [key: string]: Value }>

function sorted(value: Value): Value {
  if (Array.isArray(value)) return (value as readonly Value[]).map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value as Readonly<Record<string, Value>>).filter(([, one]) => one !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]))
}

/**
 * What the fingerprint of a paper covers, as one text: everything on it but the letterhead, which may move house, and
 * the code itself. The access code on a desk receipt stays out too: a fingerprint must not help to guess it.
 */
export function teksKanonik(surat: Surat): string {
  const { kop: _kop, cek: _cek, ...isi } = surat
  const kodeAkses = 'kodeAkses' in isi ? { kodeAkses: null } : {}
  return JSON.stringify(sorted({ ...isi, ...kodeAkses } as Value))
}

/** The first twelve characters in groups, as printed beside the code: "3F9A 01BC 77D2". */
export const sidikPendek = (sidik: string): string => sidik.slice(0, 12).toUpperCase().match(/.{4}/g)?.join(' ') ?? ''

/** Paragraphs of a plain text: what stands between empty lines, each with its own line breaks. */
export const paragraf = (teks: string): readonly string[] =>
  teks
    .split(/\n\s*\n/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '')
