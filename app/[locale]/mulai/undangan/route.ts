import { isUndanganValid, newFaktorKedua } from '@/lib/services/awal/read-undangan'
import { rememberMulai } from '@/lib/web/faktor-cookie'

export const dynamic = 'force-dynamic'

/** Takes the token out of the address: into a sealed cookie when it counts, away in every case. */
export async function GET(request: Request): Promise<Response> {
  const token = new URL(request.url).searchParams.get('undangan') ?? ''
  if (token !== '' && (await isUndanganValid(token))) await rememberMulai({ token, rahasia: newFaktorKedua() })
  return new Response(null, { status: 303, headers: { Location: '/mulai', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' } })
}
