'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { localePath } from '@/lib/i18n/navigation'
import { forgetKodePemulihan } from '@/lib/web/akun-session'
import { requestOrigin } from '@/lib/web/same-origin'

/** The reporter has kept the code: it is forgotten on this device. */
export async function codeSavedAction(): Promise<void> {
  if ((await requestOrigin()) !== 'foreign') await forgetKodePemulihan()
  redirect(localePath(await getLocale(), '/akun'))
}
