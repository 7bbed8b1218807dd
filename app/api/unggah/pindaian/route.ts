import { setelanOf } from '@/lib/domain/alur/setelan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { storeSalinan } from '@/lib/services/pindaian-masuk/store-salinan'
import { getPetugas } from '@/lib/web/session'
import { answerUnggah, readBody, refusedFile, unggahJson } from '@/lib/web/unggah'

export const dynamic = 'force-dynamic'

/** Nonce and tag around a sealed original. */
const SEALED_EXTRA = 28

/**
 * The scan of a paper letter from an officer's browser: the covered copy and, right behind it, the sealed original, in one
 * body, so that neither can arrive without the other.
 */
export async function POST(request: Request): Promise<Response> {
  return answerUnggah(request, async ({ formulirId, layanan }) => {
    const petugas = await getPetugas()
    if (!petugas || !STANDAR[layanan].pindaian) return unggahJson({ galat: 'ditolak' }, 403)
    const body = await readBody(request, 2 * setelanOf('DUMAS').ukuranBukti + SEALED_EXTRA)
    if (!body.ok) return refusedFile(body.galat)
    const length = Number(request.headers.get('x-panjang-salinan') ?? 'x')
    if (!Number.isSafeInteger(length) || length <= 0 || length >= body.bytes.length) return unggahJson({ galat: 'salinan' }, 422)
    const [salinan, asliTersegel] = [body.bytes.subarray(0, length), body.bytes.subarray(length)]
    const stored = await storeSalinan(
      petugas,
      { formulirId, layanan },
      { salinan, asliTersegel, sidikAsli: request.headers.get('x-sidik-asli') ?? '' },
    )
    return stored.ok ? unggahJson({ id: stored.id }, 201) : unggahJson({ galat: stored.galat }, 422)
  })
}
