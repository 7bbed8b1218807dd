// A process of its own for one office document of a stranger (DOCX, XLSX, ODT): bytes in, its kind out. It is opened to be judged and never handed on unpacked: every part is inflated once and counted, and what it holds
// decides, not what it is called. Started by lib/infra/berkas/check-kantor.ts with a stripped environment, little memory and a time limit.
// Code 3: no such document, or damaged. Code 4: unpacks to too much. Code 5: locked by a password. Code 6: can do more than be read.
import { promisify } from 'node:util'
import { fromBuffer } from 'yauzl'
import { serveWork } from './lib/serve-work.mjs'

const MOST = 100 * 1024 * 1024
const PARTS = 2000
const [DAMAGED, LARGE, LOCKED, ACTIVE] = [3, 4, 5, 6]

const KINDS = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const ODT = 'application/vnd.oasis.opendocument.text'

/** First bytes of what is a file of its own: OLE (macros, objects), archive, program, PDF. */
const FILES = ['d0cf11e0', '504b0304', '4d5a', '25504446', '7f454c46'].map((hex) => Buffer.from(hex, 'hex'))

/** Words of macros, embedded objects and data fetched from elsewhere, in both families of documents. */
const WORDS =
  /vbaProject|macroEnabled|activeX|relationships\/(?:oleObject|package|attachedTemplate|frame|subDocument|externalLink|control)|<externalLink|ddeLink|dde-connection|DDEAUTO|WEBSERVICE\(|<script:|<library:librar|<draw:(?:object|plugin|applet|floating-frame)/i
/** Anything fetched from outside but a link somebody must press. */
const OUTSIDE_ODT = /<(?!text:a\b|draw:a\b)[\w:-]+\b[^>]*\bxlink:href\s*=\s*["']\s*(?:[a-z][\w+.-]*:|\/\/|\\\\|\.\.\/)/i

class Refused extends Error {
  constructor(code) {
    super(String(code))
    this.code = code
  }
}

const plain = (text) =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex, dec) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(dec)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

function judgeXml(text) {
  if (WORDS.test(text) || OUTSIDE_ODT.test(text)) throw new Refused(ACTIVE)
  if (text.includes('encryption-data')) throw new Refused(LOCKED)
  // A DTD could put words together that stand nowhere.
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new Refused(ACTIVE)
  for (const [relationship] of text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (/TargetMode\s*=\s*["']External/i.test(relationship) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relationship))
      throw new Refused(ACTIVE)
  }
}

function judgePart(bytes) {
  if (FILES.some((mark) => bytes.subarray(0, mark.length).equals(mark))) throw new Refused(ACTIVE)
  const text = bytes.toString('utf8')
  if (!/^\ufeff?\s*</.test(text)) {
    // Text in another encoding could say what is not seen here.
    if (/^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(bytes.subarray(0, 2).toString('latin1'))) throw new Refused(DAMAGED)
    return ''
  }
  const read = plain(text)
  judgeXml(read)
  return read
}

async function readPart(zip, entry, left) {
  const stream = await promisify(zip.openReadStream.bind(zip))(entry)
  const chunks = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > left) throw new Refused(LARGE)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function kindOf(bytes) {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new Refused(LOCKED)
  const zip = await promisify(fromBuffer)(bytes, { lazyEntries: true })
  if (zip.entryCount > PARTS) throw new Refused(LARGE)
  const names = new Set()
  let [left, kind] = [MOST, '']
  await new Promise((resolve, reject) => {
    const take = async (entry) => {
      if ((entry.generalPurposeBitFlag & 1) !== 0) throw new Refused(LOCKED)
      if (names.has(entry.fileName.toLowerCase())) throw new Refused(DAMAGED)
      names.add(entry.fileName.toLowerCase())
      const part = await readPart(zip, entry, left)
      left -= part.length
      const text = judgePart(part)
      if (entry.fileName === '[Content_Types].xml') kind = Object.entries(KINDS).find(([type]) => text.includes(`"${type}"`))?.[1] ?? kind
      if (entry.fileName === 'mimetype' && part.toString() === ODT) kind = ODT
    }
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry) => take(entry).then(() => zip.readEntry(), reject))
    zip.readEntry()
  })
  if (kind === '') throw new Refused(DAMAGED)
  return kind
}

await serveWork((input) =>
  kindOf(input).then(
    (kind) => ({ bytes: Buffer.from(kind) }),
    (error) => ({ code: error instanceof Refused ? error.code : DAMAGED }),
  ),
)
