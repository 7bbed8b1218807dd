import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { pindaiTeks } from '@/lib/domain/publikasi/pindai'
import { findDasarPublikasi } from '@/lib/data/publikasi'
import type { LangkahContext } from '@/lib/services/alur/context'

/** The pseudonym, the village, the numbers of the case: words that must not stand in a public text. */
async function forbiddenWords({ tx, kasus }: LangkahContext): Promise<readonly string[]> {
  const { unit } = await findDasarPublikasi(tx, kasus.id)
  const village = unit && ['DESA', 'KELURAHAN'].includes(unit.jenis) ? [unit.nama] : []
  return [kasus.samaran, kasus.nomorRegister ?? '', ...village]
}

/** @throws AppError INVALID_INPUT ("pindai:<pola>:<kutipan>") while something that looks like a person stands in the texts. */
export async function assertRedacted(context: LangkahContext, texts: readonly string[]): Promise<void> {
  const hits = pindaiTeks(texts, await forbiddenWords(context))
  if (hits.length > 0)
    throw new AppError(
      'INVALID_INPUT',
      hits.map((hit) => `pindai:${hit.pola}:${hit.kutipan}`),
    )
}
