import http from 'node:http'

export type Answer = Readonly<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>

const agent = new http.Agent({ keepAlive: true, maxSockets: 256 })

/** Another network for every visitor: the brake on writing counts by it, and a bench is no single visitor. */
const network = () => `${11 + Math.floor(Math.random() * 100)}.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}.7`

export type Question = Readonly<{ url: string; method?: 'GET' | 'POST'; headers?: http.OutgoingHttpHeaders; body?: Buffer }>

/** One request with little cost of its own: a bench shares the processor with what it measures. */
export function ask({ url, method = 'GET', headers = {}, body }: Question): Promise<Answer> {
  const own = { accept: 'text/html', 'x-forwarded-for': network(), ...(body ? { 'content-length': body.length } : {}) }
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method, headers: { ...own, ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }))
    })
    request.on('error', reject)
    request.setTimeout(60_000, () => request.destroy(new Error('late')))
    request.end(body)
  })
}

export type Part = Readonly<{ name: string; value: string }>
export type File = Readonly<{ name: string; type: string; field: string; bytes: Buffer }>

const EDGE = '----kumbang-bench'

/** A form as a browser without scripts sends it. */
export function multipart(fields: readonly Part[], file: File | null): Readonly<{ type: string; body: Buffer }> {
  const text = fields.map(({ name, value }) => `--${EDGE}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')
  const head = file
    ? `--${EDGE}\r\nContent-Disposition: form-data; name="${file.field}"; filename="${file.name}"\r\nContent-Type: ${file.type}\r\n\r\n`
    : ''
  const body = Buffer.concat([
    Buffer.from(text + head),
    file?.bytes ?? Buffer.alloc(0),
    Buffer.from(`${file ? '\r\n' : ''}--${EDGE}--\r\n`),
  ])
  return { type: `multipart/form-data; boundary=${EDGE}`, body }
}
