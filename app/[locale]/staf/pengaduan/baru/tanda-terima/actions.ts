'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { localePath } from '@/lib/i18n/navigation'
import { forgetTandaTerimaMeja } from '@/lib/web/meja-session'
import { requestOrigin } from '@/lib/web/same-origin'
import { requirePetugas } from '@/lib/web/session'

/** The reporter has his sheet: the code is forgotten at this computer. */
export async function closeTandaTerimaAction(): Promise<void> {
  await requirePetugas()
  if ((await requestOrigin()) === 'same') await forgetTandaTerimaMeja()
  redirect(localePath(await getLocale(), '/staf'))
}
