import 'server-only'
import { headers } from 'next/headers'
import { inLocale } from '@/lib/domain/web/locale-path'
import type { Lanjut } from './pass-kantor'

type Draw = (page: Readonly<{ locale: string; nonce: string; address: string; ke: Lanjut['ke'] }>) => string

/** A page that leads on, with the nonce of this answer's policy. */
export async function answerLanjut({ ke, address, cookies }: Lanjut, locale: string, draw: Draw): Promise<Response> {
  const nonce = (await headers()).get('x-nonce') ?? ''
  const html = draw({ locale, nonce, address: ke === 'situs' ? inLocale(locale, address) : address, ke })
  const response = new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } })
  for (const line of cookies) response.headers.append('Set-Cookie', line)
  return response
}
