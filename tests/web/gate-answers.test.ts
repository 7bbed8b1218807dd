import { describe, expect, it } from '@jest/globals'
import { KELAS } from '@/lib/domain/web/rute'
import { answerWithStatus, markBegun, requestSource } from '@/lib/web/pintu/request-context'
import { formOf, SAME, testGate } from '@/tests/support/gate'

const gate = testGate()

function isian(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.append(name, value)
  return form
}

describe('what the framework answers', () => {
  const action = (body: string) => gate.post('/masuk', body, { 'content-type': 'text/plain', 'next-action': 'a' })

  it('with a fault to an action that no code of ours took over is a refusal', async () => {
    gate.behind = (_request, response) => {
      response.statusCode = 500
      response.end('Internal Server Error')
    }
    const response = await action('[1,2]')
    expect([response.status, await response.text()]).toEqual([400, 'umum.bentuk'])
  })

  it('with a fault of ours stays one', async () => {
    gate.behind = (_request, response) => {
      markBegun()
      response.statusCode = 500
      response.end('gangguan')
    }
    const response = await action('[{},{}]')
    expect([response.status, await response.text()]).toEqual([500, 'gangguan'])
  })

  it.each([409, 500, 503])('to a machine stays as it is: %d', async (status) => {
    gate.behind = (_request, response) => {
      response.statusCode = status
      response.end('{"title":"asli"}')
    }
    const response = await gate.post('/api/v1/pengaduan', '{}', { 'content-type': 'application/json' })
    expect([response.status, await response.text()]).toEqual([status, '{"title":"asli"}'])
  })

  it('to a form of an older build gives back what was written, to be copied, and nothing the form held by itself', async () => {
    gate.behind = (_request, response) => {
      response.statusCode = 409
      response.end('Server Action unavailable.')
    }
    const typed = {
      judul: 'Pungutan <di> loket',
      isi: 'Setiap Selasa.',
      kataSandi: 'sandi-rahasia',
      kunciKirim: 'a1b2c3d4e5',
      sifat: 'SEGERA',
    }
    for (const [path, says] of [
      ['/lapor/wbs', 'Tulisan Anda masih ada di bawah'],
      ['/en/lapor/wbs', 'What you wrote is still below'],
    ] as const) {
      const response = await gate.post(path, isian(typed), SAME)
      const body = await response.text()
      expect([response.status, body]).toEqual([409, expect.stringContaining(says)])
      for (const kept of ['Pungutan &lt;di&gt; loket', 'Setiap Selasa.', `href="${path}"`]) expect(body).toContain(kept)
      for (const own of ['sandi-rahasia', 'a1b2c3d4e5', 'SEGERA', 'Server Action']) expect(body).not.toContain(own)
    }
    const empty = await gate.post('/lapor/wbs', isian({ sifat: 'SEGERA' }), SAME)
    expect(await empty.text()).toMatch(/belum kami terima[\s\S]*Tekan tombol kembali/)
  })

  it('takes the status our code asks for', async () => {
    gate.behind = (_request, response) => {
      answerWithStatus(429)
      response.end('terlalu sering')
    }
    expect((await action('[]')).status).toBe(429)
  })

  it('loses what it tells itself', async () => {
    gate.behind = (_request, response) => {
      for (const name of ['x-middleware-rewrite', 'x-middleware-next', 'x-nextjs-cache', 'x-powered-by'])
        response.setHeader(name, 'rahasia')
      response.end()
    }
    expect(JSON.stringify([...(await fetch(`${gate.url}/`)).headers])).not.toContain('rahasia')
  })

  it('is told by the connection where a request came from; a proxy is believed only from nearby', async () => {
    const seen: (string | null)[] = []
    gate.behind = (_request, response) => {
      seen.push(requestSource())
      response.end()
    }
    await fetch(`${gate.url}/`, { headers: { 'x-forwarded-for': '198.51.100.9, 203.0.113.5' } })
    await fetch(`${gate.url}/`, { headers: { 'x-forwarded-for': '2001:db8:1:2:3:4:5:6' } })
    await fetch(`${gate.url}/`, { headers: { 'x-forwarded-for': 'bukan alamat' } })
    expect(seen.slice(0, 2)).toEqual(['203.0.113.5', '2001:db8:1:2'])
    expect(seen[2]).toMatch(/^(127\.0\.0\.1|0:0:0:0)$/)
  })
})

describe('a page that failed', () => {
  const fail = (headers: Readonly<Record<string, string>> = {}) => {
    gate.behind = (_request, response) => {
      markBegun()
      response.writeHead(500, { 'content-type': 'text/html', etag: 'x', ...headers })
      response.write('<html></html>')
      response.end()
    }
  }

  it.each([
    ['/pengaduan', 'Sedang ada gangguan', 'lang="id"'],
    ['/en/lacak', 'Something is out of order', 'lang="en"'],
    ['/staf', 'Sedang ada gangguan', 'lang="id"'],
  ])('is told in words, in the language of its address: %s', async (address, words, lang) => {
    fail()
    const response = await fetch(`${gate.url}${address}`)
    const page = await response.text()
    expect([response.status, response.headers.get('retry-after'), response.headers.get('etag')]).toEqual([503, '15', null])
    expect(page).toContain(words)
    expect(page).toContain(lang)
  })

  it('keeps what was typed into its form, but no secret', async () => {
    fail()
    const data = new FormData()
    for (const [name, value] of Object.entries({ samaran: 'kumbang', isi: 'Uraian "panjang" <b>', kataSandi: 'rahasia-sekali' }))
      data.append(name, value)
    const response = await fetch(`${gate.url}/lapor/wbs`, { method: 'POST', body: data, headers: SAME })
    const page = await response.text()
    expect(response.status).toBe(503)
    expect(page).toContain('<textarea name="samaran" hidden>\nkumbang</textarea>')
    expect(page).toContain('Uraian &quot;panjang&quot; &lt;b')
    expect(page).not.toContain('rahasia-sekali')
  })

  it('says nothing in words to scripts and machines, who have their own', async () => {
    fail()
    for (const [address, headers] of [
      ['/pengaduan', { rsc: '1' }],
      ['/api/health', {}],
    ] as const) {
      const response = await fetch(`${gate.url}${address}`, { headers })
      expect([address, response.status, await response.text()]).toEqual([address, 500, '<html></html>'])
    }
  })
})

describe('a full line', () => {
  it('turns away with 429, a time, and the text kept, while the citizen has his own', async () => {
    const { serentak, antre } = KELAS.masuk
    let free: () => void = () => undefined
    const held = new Promise<void>((resolve) => (free = resolve))
    gate.behind = async (request, response) => {
      if (request.url === '/masuk') await held
      response.end('halaman')
    }
    const form = () => {
      const data = new FormData()
      data.append('namaPengguna', 'verifi"kator')
      data.append('kataSandi', 'rahasia sekali')
      return data
    }
    // One more than there are places: whichever comes last is answered at once, all others are held.
    const sent = Array.from({ length: serentak + antre + 1 }, () => gate.post('/masuk', form()))
    const refused = await Promise.race(sent)
    const html = await refused.text()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '15'])
    expect(html).toContain('>\nverifi&quot;kator</textarea>')
    expect(html).not.toContain('rahasia sekali')
    expect((await gate.post('/lapor/wbs', formOf(3))).status).toBe(200)
    expect((await fetch(`${gate.url}/lacak`)).status).toBe(200)
    free()
    const status = (await Promise.all(sent)).map((one) => one.status).sort()
    expect(status).toEqual([...Array.from({ length: serentak + antre }, () => 200), 429])
  })

  it('gives the place of somebody who has gone to the next', async () => {
    gate.behind = (request, response) => (request.headers['x-tinggal'] ? undefined : response.end())
    const gone = Array.from({ length: KELAS.masuk.serentak }, () => {
      const leave = new AbortController()
      void fetch(`${gate.url}/masuk`, {
        method: 'POST',
        body: formOf(1),
        headers: { ...SAME, 'x-tinggal': '1' },
        signal: leave.signal,
      }).catch(() => undefined)
      return leave
    })
    while (gate.passed.length < KELAS.masuk.serentak) await new Promise((resolve) => setTimeout(resolve, 10))
    const next = gate.post('/masuk', formOf(1))
    gone.forEach((leave) => leave.abort())
    expect((await next).status).toBe(200)
  })
})

describe('every kind of answer', () => {
  const NAMES = [
    'content-security-policy',
    'referrer-policy',
    'x-content-type-options',
    'x-frame-options',
    'cross-origin-opener-policy',
    'cross-origin-embedder-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
  ]
  it.each([
    ['/', 'GET'],
    ['/_next/static/a.js', 'GET'],
    ['/mark.svg', 'GET'],
    ['/api/health', 'GET'],
    ['/api/unggah', 'GET'],
    ['/%00', 'GET'],
    ['/lapor', 'PUT'],
    ['/tidak/ada', 'HEAD'],
  ])('%s (%s) carries the whole set of headers', async (path, method) => {
    const { headers } = await fetch(`${gate.url}${path}`, { method })
    expect(NAMES.filter((name) => !headers.has(name))).toEqual([])
  })
})
