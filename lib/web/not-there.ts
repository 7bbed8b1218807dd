import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { inLocale } from '@/lib/domain/web/locale-path'

/**
 * Leads on to an address that no page has: its 404 is written by the server, where notFound() inside a page stays blank
 * without JavaScript and has its page drawn beside every other one. Never returns.
 */
export async function notThere(alamat = '/tidak-ada'): Promise<never> {
  return redirect(inLocale(await getLocale(), alamat))
}
