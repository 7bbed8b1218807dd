'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { localePath } from '@/lib/i18n/navigation'
import { forgetTandaTerima, getTandaTerimaCookie, openLacakSession } from '@/lib/web/pelapor-session'
import { requestOrigin } from '@/lib/web/same-origin'

/** The reporter has saved both codes: the receipt is forgotten on this device and his case opens. */
export async function openOwnPengaduanAction(): Promise<void> {
  const cookie = await getTandaTerimaCookie()
  if (cookie && (await requestOrigin()) !== 'foreign') {
    await openLacakSession(cookie.pengaduanId)
    await forgetTandaTerima()
  }
  redirect(localePath(await getLocale(), '/lacak'))
}
