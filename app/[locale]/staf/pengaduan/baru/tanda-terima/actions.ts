'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { localePath } from '@/lib/i18n/navigation'
import { closeTandaTerima } from '@/lib/services/lapor/seal-tanda-terima'
import { forgetTandaTerimaMeja, getTandaTerimaMejaCookie } from '@/lib/web/meja-session'
import { requestOrigin } from '@/lib/web/same-origin'
import { requirePetugas } from '@/lib/web/session'

/** The reporter has his sheet, or it lies sealed for the post: the code is forgotten at this computer. */
export async function closeTandaTerimaAction(): Promise<void> {
  const petugas = await requirePetugas()
  if ((await requestOrigin()) === 'same') {
    const cookie = await getTandaTerimaMejaCookie(petugas)
    if (cookie) await closeTandaTerima(petugas, cookie.pengaduanId)
    await forgetTandaTerimaMeja()
  }
  redirect(localePath(await getLocale(), '/staf'))
}
