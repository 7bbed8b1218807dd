// A process of its own for one PDF of a stranger: bytes in; out one line of JSON (what it can do
// beside being read) and a copy without author, program, XMP and the places photos in it were taken.
// Started by lib/infra/berkas/run-cleaner.ts with a stripped environment, little memory and a time limit.
// Code 3: not a PDF that can be taken apart, or one that is locked against changes. Code 5: nobody can open it without a password.
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { serveWork } from './lib/serve-work.mjs'

/** Names whose value says who made the file, with what, or what stood in it before. */
const METADATA = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb']
const SCRIPTS = ['JS', 'JavaScript', 'AA']
const ACTIONS = ['JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'RichMediaExecute']

const isName = (value, names) => value instanceof PDFName && names.includes(value.decodeText())

/** A JPEG without its APP1 segments, where a camera writes time, place and device. */
function withoutExif(jpeg) {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return jpeg
  const kept = [jpeg.subarray(0, 2)]
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const end = at + 2 + jpeg[at + 2] * 256 + jpeg[at + 3]
    if (jpeg[at + 1] !== 0xe1) kept.push(jpeg.subarray(at, end))
    at = end
  }
  return Uint8Array.from(Buffer.concat([...kept, jpeg.subarray(at)]))
}

function children(object) {
  if (object instanceof PDFDict) return object.values()
  if (object instanceof PDFArray) return object.asArray()
  return object instanceof PDFStream ? object.dict.values() : []
}

/** What the catalogue leads to; what it does not is an older state of the file. */
function reachable(document) {
  const seen = new Set()
  const open = [document.context.trailerInfo.Root]
  while (open.length > 0) {
    const next = open.pop()
    if (next instanceof PDFRef) {
      if (seen.has(next.tag)) continue
      seen.add(next.tag)
    }
    const object = next instanceof PDFRef ? document.context.lookup(next) : next
    if (object) open.push(...children(object))
  }
  return seen
}

function dictsOf(object) {
  const found = []
  const open = [object]
  while (open.length > 0) {
    const next = open.pop()
    const dict = next instanceof PDFStream ? next.dict : next instanceof PDFDict ? next : null
    if (dict) found.push(dict)
    open.push(...children(next).filter((child) => child instanceof PDFDict || child instanceof PDFArray))
  }
  return found
}

/** Does it ask for a password before it shows a page? One that only forbids changes does not. */
async function isLocked(bytes) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useWasm: false, verbosity: 0 })
  return task.promise.then(
    () => false,
    (error) => error?.name === 'PasswordException',
  )
}

async function clean(input) {
  const document = await PDFDocument.load(input, { updateMetadata: false, throwOnInvalidObject: true })
  const { context } = document
  delete context.trailerInfo.Info
  const tanda = new Set()
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    for (const dict of dictsOf(object)) {
      const has = (name) => dict.has(PDFName.of(name))
      if (
        SCRIPTS.some(has) ||
        isName(dict.get(PDFName.of('S')), ACTIONS) ||
        (has('OpenAction') && !(dict.lookup(PDFName.of('OpenAction')) instanceof PDFArray))
      )
        tanda.add('SKRIP')
      if (has('EmbeddedFiles') || has('EF') || has('AF') || isName(dict.get(PDFName.of('Type')), ['EmbeddedFile'])) tanda.add('BERKAS')
      for (const name of METADATA) dict.delete(PDFName.of(name))
    }
    if (object instanceof PDFRawStream && isName(object.dict.get(PDFName.of('Filter')), ['DCTDecode'])) {
      context.assign(ref, PDFRawStream.of(object.dict, withoutExif(object.contents)))
    }
  }
  const kept = reachable(document)
  for (const [ref] of context.enumerateIndirectObjects()) if (!kept.has(ref.tag)) context.delete(ref)
  const bytes = await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
  return { bytes: Buffer.concat([Buffer.from(`${JSON.stringify([...tanda])}\n`), bytes]) }
}

await serveWork((input) => clean(input).catch(async () => ({ code: (await isLocked(input)) ? 5 : 3 })))
