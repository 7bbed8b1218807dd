import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { listNamaKantor } from '@/lib/data/instansi'
import { isStrongPassword } from '@/lib/infra/password-strength'

/**
 * A new password that nobody guesses soon, the owner's own name and the office's among the first guesses.
 * @throws AppError INVALID_INPUT with "<field>.lemah".
 */
export async function assertSandiKuat(field: string, sandi: string, known: readonly string[]): Promise<void> {
  if (!(await isStrongPassword(sandi, [...known, ...(await listNamaKantor())]))) throw new AppError('INVALID_INPUT', [`${field}.lemah`])
}
