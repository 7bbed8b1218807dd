import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { finishKantor } from '@/lib/services/masuk/sign-in-kantor'
import { clientAddress } from '@/lib/web/client-address'
import { deviceFor } from '@/lib/web/device-cookie'
import { forgetKode, getKode } from './cookies'
import { enter } from './pass-kantor'

/**
 * Lets in whoever the provider vouched for a few minutes ago, once he has shown his second factor; returns the page he wanted.
 * @throws AppError INVALID_INPUT 'kode2fa.salah'. Whoever waited too long, or is bound no longer, begins again at /masuk.
 */
export async function finishKodeKantor(kode2fa: string): Promise<string> {
  const tunggu = await getKode()
  if (!tunggu) return '/masuk?kantor=TIDAK_SAH'
  const { kembali, ...terbukti } = tunggu
  try {
    const { token, namaPengguna } = await finishKantor({ ...terbukti, kode2fa, perangkat: deviceFor, alamatIp: await clientAddress() })
    await forgetKode()
    await enter(token, namaPengguna)
    return kembali ?? '/staf'
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'WRONG_CREDENTIALS') throw error
    await forgetKode()
    return '/masuk?kantor=TIDAK_DIKENAL'
  }
}
