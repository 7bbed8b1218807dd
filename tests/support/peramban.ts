import { jest } from '@jest/globals'

/** A browser's cookies and headers, in place of what the framework hands to a route; one at a time. */
type Options = Readonly<{ maxAge?: number; sameSite?: string; httpOnly?: boolean; secure?: boolean; path?: string }>

export const peramban = {
  kue: new Map<string, string>(),
  /** How each cookie was set last. */
  cara: new Map<string, Options>(),
  kepala: new Headers(),
}

export function lupakanPeramban(): void {
  peramban.kue.clear()
  peramban.cara.clear()
  peramban.kepala = new Headers({ 'sec-fetch-site': 'same-origin', 'x-nonce': 'nonce' })
}

function set(name: string, value: string, options: Options = {}): void {
  peramban.cara.set(name, options)
  if (options.maxAge === 0) peramban.kue.delete(name)
  else peramban.kue.set(name, value)
}

const store = {
  get: (name: string) => (peramban.kue.has(name) ? { name, value: peramban.kue.get(name) ?? '' } : undefined),
  has: (name: string) => peramban.kue.has(name),
  getAll: () => [...peramban.kue].map(([name, value]) => ({ name, value })),
  set,
}

// Whoever imports this file before the code under test gives it these in place of the framework's.
jest.mock('next/headers', () => ({ cookies: async () => store, headers: async () => peramban.kepala }))

/** Takes the Set-Cookie lines of an answer in, and returns its page. */
export async function terima(response: Response): Promise<Readonly<{ html: string; lanjut: string }>> {
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split('; ')
    const at = pair.indexOf('=')
    const found = (name: string) => attributes.find((one) => one.toLowerCase().startsWith(name))?.split('=')[1]
    const maxAge = found('max-age')
    set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
      sameSite: found('samesite')?.toLowerCase(),
      httpOnly: attributes.some((one) => one.toLowerCase() === 'httponly'),
      secure: attributes.some((one) => one.toLowerCase() === 'secure'),
      path: found('path'),
    })
  }
  const html = await response.text()
  const lanjut = /content="0;url=([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? response.headers.get('location') ?? ''
  return { html, lanjut }
}
