import 'server-only'
import { headers } from 'next/headers'

const LONGEST = 45

/** The network address a staff sign-in came from, as far as the server in front of us tells; kept for staff only. */
export async function clientAddress(): Promise<string | null> {
  const list = await headers()
  const last = list.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return last && last.length <= LONGEST && /^[0-9a-fA-F.:]+$/.test(last) ? last : null
}
