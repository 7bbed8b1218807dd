import 'server-only'
import { segel } from '@/lib/domain/segel'
import { AppError } from '@/lib/domain/errors'
import {
  BATAS_PER_MENIT,
  isDalamJendela,
  isKunciIdempotensi,
  KANAL_KUNCI,
  naskahTandaTangan,
  type Ditandatangani,
  type KanalKunci,
} from '@/lib/domain/kanal/tanda-tangan'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { countPermintaan, findKunciKanal } from '@/lib/data/kunci-kanal'
import { openText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { isTandaTangan } from '@/lib/infra/tanda-tangan'

export type PermintaanKanal = Ditandatangani & Readonly<{ id: string; tandaTangan: string }>
export type Kanal = Readonly<{ id: string; kanal: KanalKunci; rahasia: string }>

/** Compared with when nobody has this id, so that the answer takes the same road. */
const TIADA = 'tanpa-kunci'

/**
 * Which channel signed a request. The clock of the key counts what was signed rightly, so that a stranger cannot use it up.
 * @throws AppError WRONG_CREDENTIALS ('tandaTangan.waktu' when only the clock is off), INVALID_INPUT ('idempotensi.salah'),
 *   TOO_MANY_TRIES.
 */
export async function authenticateKanal(request: PermintaanKanal): Promise<Kanal> {
  const at = now()
  const found = await findKunciKanal(request.id)
  const rahasia = found ? openText(found.rahasiaTersegel, segel.kunciKanal(found.id)) : TIADA
  const kanal = KANAL_KUNCI.find((name) => name === found?.kanal)
  if (!isTandaTangan(rahasia, naskahTandaTangan(request), request.tandaTangan) || !found || !kanal) {
    await countTolak('kanal', at)
    throw new AppError('WRONG_CREDENTIALS')
  }
  if (!isDalamJendela(request.waktu, at)) throw new AppError('WRONG_CREDENTIALS', ['tandaTangan.waktu'])
  if ((await countPermintaan(found.id, at)) > BATAS_PER_MENIT) throw new AppError('TOO_MANY_TRIES')
  if (!isKunciIdempotensi(request.idempotensi)) throw new AppError('INVALID_INPUT', ['idempotensi.salah'])
  return { id: found.id, kanal, rahasia }
}
