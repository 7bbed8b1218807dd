// The least a report can cost: node:http and pg, with the same cryptography, the same fsyncs and as many rows of the same size.
import { createCipheriv, createHmac, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import { Encrypter } from 'age-encryption'
import pg from 'pg'

/** `rows`: table and bytes of each row one report of ours leaves, counted from a real one. */
export type FloorSettings = Readonly<{
  port: number
  databaseUrl: string
  folder: string
  recipients: readonly string[]
  rows: readonly number[]
}>

const settings = JSON.parse(process.env.BENCH_FLOOR ?? '{}') as FloorSettings
const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: 10 })
const FIELDS = 25

function seal(bytes: Buffer): Buffer {
  const [key, nonce] = [randomBytes(32), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

async function keep(bytes: Buffer): Promise<void> {
  const name = randomBytes(16).toString('hex')
  const folder = path.join(settings.folder, name.slice(0, 2))
  await fs.mkdir(folder, { recursive: true })
  const handle = await fs.open(path.join(folder, name), 'wx', 0o600)
  await handle.writeFile(seal(bytes))
  await handle.sync()
  await handle.close()
  const directory = await fs.open(folder, 'r')
  await directory.sync()
  await directory.close()
}

function readForm(request: http.IncomingMessage): Promise<Readonly<{ fields: number; file: Buffer }>> {
  return new Promise((resolve, reject) => {
    let fields = 0
    const parts: Buffer[] = []
    const form = new Busboy({ headers: request.headers as BusboyHeaders })
    form.on('field', () => (fields += 1))
    form.on('file', (_name, stream) => stream.on('data', (part: Buffer) => parts.push(part)))
    form.on('finish', () => resolve({ fields, file: Buffer.concat(parts) }))
    form.on('error', reject)
    request.pipe(form)
  })
}

async function sealIdentity(): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of settings.recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(randomBytes(4096))
}

/** One transaction with as many inserts, each bound to the one before as the rows of the audit trail are. */
async function insert(envelope: Uint8Array): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    let mac = ''
    for (const bytes of settings.rows) {
      mac = createHmac('sha256', 'bench').update(mac).digest('hex')
      await client.query({ name: 'floor', text: 'INSERT INTO bench.report (mac, data) VALUES ($1, $2)', values: [mac, randomBytes(bytes)] })
    }
    await client.query({ name: 'floor', text: 'INSERT INTO bench.report (mac, data) VALUES ($1, $2)', values: [mac, envelope] })
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

async function take(request: http.IncomingMessage): Promise<boolean> {
  const { fields, file } = await readForm(request)
  if (fields < FIELDS / 2) return false
  if (file.length > 0) await keep(file)
  await insert(await sealIdentity())
  return true
}

const page = `<!doctype html><html lang="id"><title>Lantai</title><form method="post" enctype="multipart/form-data">${Array.from(
  { length: FIELDS },
  (_, i) => `<label>Isian ${i} <input name="f${i}"></label>`,
).join('')}</form></html>`

http
  .createServer((request, response) => {
    if (request.method === 'GET') return void response.setHeader('content-type', 'text/html').end(page)
    take(request).then(
      (ok) => response.writeHead(ok ? 303 : 400, ok ? { location: '/' } : {}).end(),
      () => response.writeHead(500).end(),
    )
  })
  .listen(settings.port, 'localhost', () => process.stdout.write('ready\n'))
