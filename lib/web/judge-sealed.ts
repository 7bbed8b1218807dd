import 'server-only'
import { splitTerkirim } from '@/lib/domain/identitas/amplop'
import type { Judges, Salah } from '@/lib/domain/lapor/judge'
import { textOf } from '@/lib/domain/web/read-form'
import type { AmplopKiriman } from '@/lib/services/lapor/amplop-kiriman'

/** What the browser sealed, with the recipients it used; null for a form that came in clear. */
function amplopOf(form: FormData): AmplopKiriman | null {
  const amplop = textOf(form, 'amplop')
  if (amplop === '') return null
  const { base64, sidikToken } = splitTerkirim(amplop) ?? { base64: '', sidikToken: '' }
  return { amplop: new Uint8Array(Buffer.from(base64, 'base64')), sidikToken, untuk: textOf(form, 'untuk') }
}

export type Sent<I, M> = Readonly<{ identitas: I | AmplopKiriman; materi: M }>

export function judgeSealed<I, M>({ judge, judgeMateri }: Judges<I, M>, form: FormData): Salah | Readonly<{ ok: true; data: Sent<I, M> }> {
  const amplop = amplopOf(form)
  if (amplop === null) {
    const whole = judge(form)
    return whole.ok ? { ok: true, data: { identitas: whole.identitas, materi: whole.materi } } : whole
  }
  const readable = judgeMateri(form)
  return readable.ok ? { ok: true, data: { identitas: amplop, materi: readable.materi } } : readable
}

/** For forms no browser of ours seals anything of: whoever sends an envelope all the same sends no form of ours. */
export const refuseAmplop = (form: FormData): Salah | null => (amplopOf(form) ? { ok: false, fieldErrors: { umum: 'umum.amplop' } } : null)
