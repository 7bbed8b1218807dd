import { receiveBounce } from '@/lib/services/surel/receive-bounce'

export const dynamic = 'force-dynamic'

/** Bounces and complaints as Resend reports them; the signature over the raw body is the only way in. */
export async function POST(request: Request): Promise<Response> {
  const header = (name: string) => request.headers.get(name) ?? ''
  const payload = await request.text()
  const status = await receiveBounce({
    payload,
    id: header('svix-id'),
    timestamp: header('svix-timestamp'),
    signature: header('svix-signature'),
  })
  return new Response(null, { status })
}
