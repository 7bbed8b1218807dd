import { answerLanjut } from '@/lib/web/kantor/answer-lanjut'
import { returnKantor } from '@/lib/web/kantor/pass-kantor'
import { lanjutPage } from '@/lib/i18n/lanjut-page'

export const dynamic = 'force-dynamic'

/** Where the provider sends people back to: next-auth's own address, the one that is registered over there. */
export async function GET(request: Request): Promise<Response> {
  const { lanjut, locale } = await returnKantor(new URL(request.url).searchParams)
  return answerLanjut(lanjut, locale, lanjutPage)
}
