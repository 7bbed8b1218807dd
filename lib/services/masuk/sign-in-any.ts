import 'server-only'
import { isNamaPetugas } from '@/lib/data/akun-pelapor'
import { signInPelapor } from '@/lib/services/akun/sign-in-pelapor'
import { signIn, type SignIn } from './sign-in'

export type Masuk = Readonly<{ sebagai: 'PETUGAS' | 'PELAPOR'; token: string }>

/**
 * The one sign-in. A name belongs to an officer or to a reporter, never to both; the reporter's network address goes nowhere.
 * @throws AppError WRONG_CREDENTIALS.
 */
export async function signInAny(input: SignIn): Promise<Masuk> {
  if (await isNamaPetugas(input.namaPengguna)) return { sebagai: 'PETUGAS', token: await signIn(input) }
  return { sebagai: 'PELAPOR', token: await signInPelapor(input) }
}
