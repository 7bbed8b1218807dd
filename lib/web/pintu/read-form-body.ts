import 'server-only'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { Badan } from '@/lib/domain/web/rute'

/** Why a body is refused: `besar` in bytes, `isian` in parts, `teks` in text; `bentuk` is no form at all. */
type BodyFault = 'besar' | 'isian' | 'teks' | 'bentuk' | 'jenis' | 'putus'

export type FormBody = Readonly<{ bytes: Buffer; files: number; texts: readonly (readonly [string, string])[] }>

export type ReadBody = Readonly<{ ok: true; body: FormBody }> | Readonly<{ ok: false; galat: BodyFault }>

const NAME_LONGEST = 200
/** Headers one part of a form may have. */
const PART_HEADERS = 16

type Counter = Readonly<{
  write: (chunk: Buffer) => void
  end: () => Promise<BodyFault | null>
  fault: () => BodyFault | null
  files: () => number
  texts: [string, string][]
}>

function createCounter(headers: BusboyHeaders, limits: Badan): Counter {
  let fault: BodyFault | null = null
  let files = 0
  let size = 0
  const texts: [string, string][] = []
  const fail = (kind: BodyFault) => (fault ??= kind)
  const parser = new Busboy({ headers, limits: { parts: limits.isian, fieldSize: limits.teks, headerPairs: PART_HEADERS } })
  parser.on('field', (name, value, _nameCut, valueCut) => {
    size += Buffer.byteLength(value) + name.length
    if (name.length > NAME_LONGEST) fail('bentuk')
    else if (valueCut || size > limits.teks) fail('teks')
    else texts.push([name, value])
  })
  parser.on('file', (_name, stream, filename) => {
    if (filename) files += 1
    stream.resume()
  })
  parser.on('partsLimit', () => fail('isian'))
  const finished = new Promise<void>((resolve) => {
    parser.once('finish', resolve)
    parser.once('error', () => {
      fail('bentuk')
      resolve()
    })
  })
  return {
    write: (chunk) => void parser.write(chunk),
    end: async () => {
      parser.end()
      await finished
      return fault
    },
    fault: () => fault,
    files: () => files,
    texts,
  }
}

const isForm = (type: string) => /^multipart\/form-data\s*;.*boundary=/i.test(type)

/** React sends an action without a form as JSON in plain text; its arguments are a list. */
function judgePlain(bytes: Buffer): BodyFault | null {
  try {
    return Array.isArray(JSON.parse(bytes.toString('utf8'))) ? null : 'bentuk'
  } catch {
    return 'bentuk'
  }
}

/** The list of arguments in a form that React wrote; a browser without scripts sends none. */
function judgeArguments(headers: IncomingHttpHeaders, texts: FormBody['texts']): BodyFault | null {
  if (headers['next-action'] === undefined) return null
  const root = texts.find(([name]) => name === '0')
  return root ? judgePlain(Buffer.from(root[1])) : 'bentuk'
}

async function collect(request: IncomingMessage, limit: number, onChunk: (chunk: Buffer) => BodyFault | null): Promise<Buffer | BodyFault> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) return 'besar'
      const fault = onChunk(chunk)
      if (fault) return fault
      chunks.push(chunk)
    }
  } catch {
    return 'putus'
  }
  return Buffer.concat(chunks, size)
}

/** Reads the body of a form, counting its parts and its text as they come; stops at the first limit that is passed. */
export async function readFormBody(request: IncomingMessage, limits: Badan): Promise<ReadBody> {
  const type = request.headers['content-type'] ?? ''
  const action = request.headers['next-action'] !== undefined
  if (!isForm(type) && !(action && /^text\/plain\b/i.test(type))) return { ok: false, galat: 'jenis' }
  const counter = isForm(type) ? createCounter(request.headers as BusboyHeaders, limits) : null
  const bytes = await collect(request, counter ? limits.badan : limits.teks, (chunk) => {
    counter?.write(chunk)
    return counter?.fault() ?? null
  })
  if (typeof bytes === 'string') return { ok: false, galat: bytes }
  const fault = counter ? ((await counter.end()) ?? judgeArguments(request.headers, counter.texts)) : judgePlain(bytes)
  if (fault) return { ok: false, galat: fault }
  return { ok: true, body: { bytes, files: counter?.files() ?? 0, texts: counter?.texts ?? [] } }
}
