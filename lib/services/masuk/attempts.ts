import 'server-only'
import { MASUK } from '@/lib/domain/rem'
import { refill } from '@/lib/data/keran'
import { sidikHarian, terlaluSering, waitFor } from '@/lib/services/pintu/brake'

/** Which bucket a try comes out of; given back full by whoever proves to be the owner. */
export type Percobaan = Readonly<{ kunci: string }>

/**
 * Slows down tries for one account, and all together. A device that signed in to the account before has a bucket of its own:
 * whatever strangers try, they cannot keep the owner out of his own browser.
 * @throws AppError TOO_MANY_TRIES with the minutes to wait.
 */
export async function paceAttempt(namaPengguna: string, perangkat: string | null = null): Promise<Percobaan> {
  const akun = await sidikHarian(`akun|${namaPengguna}`)
  const own = perangkat === null ? null : `masuk|${akun}|${await sidikHarian(perangkat)}`
  const kunci = own ?? `masuk|${akun}`
  const wait = await waitFor(
    own
      ? [[own, MASUK.perangkat]]
      : [
          [kunci, MASUK.akun],
          ['masuk|semua', MASUK.semua],
        ],
  )
  if (wait > 0) throw terlaluSering(wait, 'umum.percobaan')
  return { kunci }
}

/** The owner was here. */
export const forgetAttempts = ({ kunci }: Percobaan): Promise<void> => refill(kunci)

/** May the second factor of an account be tried (again), from this device or from all unknown ones together? */
export async function mayTryKode(petugasId: string, perangkat: string | null): Promise<boolean> {
  return (await waitFor([[kodeBucket(petugasId, perangkat), MASUK.kode]])) === 0
}

export const forgetKode = (petugasId: string, perangkat: string | null): Promise<void> => refill(kodeBucket(petugasId, perangkat))

const kodeBucket = (petugasId: string, perangkat: string | null) => `kode|${petugasId}|${perangkat ?? ''}`
