import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { isAmplop } from '@/lib/domain/identitas/amplop'

/** Sealed by the reporter's browser: `untuk` are the recipients it says it sealed to. */
export type AmplopKiriman = Readonly<{ amplop: Uint8Array<ArrayBuffer>; sidikToken: string; untuk: string }>

export type IdentitasTerang = Readonly<Record<string, string>>

export const isKiriman = (identitas: IdentitasTerang | AmplopKiriman): identitas is AmplopKiriman => typeof identitas.amplop === 'object'

/**
 * What can be seen of an envelope that came sealed.
 * @throws AppError INVALID_INPUT "umum.kunciBaru" when it was sealed to a key that has been exchanged since its page was drawn,
 *   "umum.amplop" when it is no envelope.
 */
export function assertKiriman({ amplop, untuk }: AmplopKiriman, recipients: readonly string[]): void {
  if (untuk !== recipients.join(' ')) throw new AppError('INVALID_INPUT', ['umum.kunciBaru'])
  if (!isAmplop(amplop, recipients.length)) throw new AppError('INVALID_INPUT', ['umum.amplop'])
}
