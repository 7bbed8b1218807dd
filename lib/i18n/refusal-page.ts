import { COBA_LAGI_DETIK, type Badan } from '../domain/web/rute'
import { plainPage } from '../domain/web/plain-page'
import { SECRET_FIELDS } from '../domain/web/secret-fields'
import enTexts from './en/galat.json'
import enFrame from './en/kerangka.json'
import idTexts from './id/galat.json'
import idFrame from './id/kerangka.json'

type Refusal = Readonly<{
  kind: Exclude<keyof typeof idTexts.tolak, 'kembali' | 'kirimLagi' | 'tulisan' | 'bukaBaru'>
  pathname: string
  nonce: string
  limits: Badan | 'mentah' | null
  /** What was typed, when it can be kept for another try. */
  texts: readonly (readonly [string, string])[]
}>

/** Refusals of something that was typed and stands in the form behind. */
const FORMULIR: readonly Refusal['kind'][] = ['besar', 'isian', 'teks', 'bentuk', 'jenis', 'sandi', 'usang']

const TEKNIS = ['kunciKirim', 'pengaduanId', 'layanan', 'maksud', 'versi']

const size = (bytes: number) => (bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${Math.floor(bytes / 1024)} KB`)

function fill(text: string, limits: Refusal['limits']): string {
  const known = limits === null || limits === 'mentah' ? null : limits
  return text
    .replace('{batas}', size(known?.badan ?? 0))
    .replace('{teks}', size(known?.teks ?? 0))
    .replace('{isian}', String(known?.isian ?? 0))
    .replace('{detik}', String(COBA_LAGI_DETIK))
}

/** What somebody wrote himself: no choice, no key of the form, nothing of the framework. */
const tulisanOf = (texts: Refusal['texts']) =>
  texts
    .filter(([name, value]) => /^[a-z]/i.test(name) && !SECRET_FIELDS.includes(name) && !TEKNIS.includes(name) && value.trim().length > 3)
    .filter(([, value]) => !/^[A-Z0-9_]+$/.test(value))
    .map(([, value]) => value)

/** What a person reads whose request was refused before it reached a page, in the language of the path he sent it to. */
export function refusalPage({ kind, pathname, nonce, limits, texts }: Refusal): string {
  const english = pathname === '/en' || pathname.startsWith('/en/')
  const { tolak } = english ? enTexts : idTexts
  const { judul, ...told } = tolak[kind]
  const again = (kind === 'ramai' || kind === 'gangguan') && texts.length > 0
  const kept = kind === 'usang' ? tulisanOf(texts) : []
  const { simpan = '', isi, bantuan = '' } = told as Readonly<{ isi: string; simpan?: string; bantuan?: string }>
  const help = FORMULIR.includes(kind) ? tolak.kembali : ''
  return plainPage({
    lang: english ? 'en' : 'id',
    nonce,
    title: judul,
    site: (english ? enFrame : idFrame).situs,
    paragraphs: [isi, again || kept.length > 0 ? simpan : help, bantuan].filter((text) => text !== '').map((text) => fill(text, limits)),
    ...(again
      ? { again: { action: pathname, label: tolak.kirimLagi, fields: texts.filter(([name]) => !SECRET_FIELDS.includes(name)) } }
      : {}),
    ...(kept.length > 0 ? { kept: { address: pathname, label: tolak.tulisan, open: tolak.bukaBaru, texts: kept } } : {}),
  })
}
