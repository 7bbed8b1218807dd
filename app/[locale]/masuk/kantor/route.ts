import { textOf } from '@/lib/domain/web/read-form'
import { alamatKembali } from '@/lib/domain/web/kembali'
import { beginKantor } from '@/lib/web/kantor/pass-kantor'
import { answerLanjut } from '@/lib/web/kantor/answer-lanjut'
import { markBegun } from '@/lib/web/pintu/request-context'
import { requestOrigin } from '@/lib/web/same-origin'
import { lanjutPage } from '@/lib/i18n/lanjut-page'
import { localePath } from '@/lib/i18n/navigation'

export const dynamic = 'force-dynamic'

type Context = Readonly<{ params: Promise<Readonly<{ locale: string }>> }>

const toMasuk = (locale: string) => new Response(null, { status: 303, headers: { Location: localePath(locale, '/masuk') } })

/** An address somebody typed begins nothing; the button on /masuk does. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return toMasuk((await params).locale)
}

/** The button "Masuk dengan akun kantor": on to the provider, with or without JavaScript. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  markBegun()
  const { locale } = await params
  const [origin, form] = [await requestOrigin(), await request.formData()]
  const taut = textOf(form, 'tujuan') === 'TAUT'
  if (origin === 'foreign' || (taut && origin !== 'same')) return toMasuk(locale)
  const lanjut = await beginKantor({ taut, kembali: alamatKembali(textOf(form, 'kembali')), locale })
  return answerLanjut(lanjut, locale, lanjutPage)
}
