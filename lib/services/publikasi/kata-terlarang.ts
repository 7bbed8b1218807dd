import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { pindaiTeks } from '@/lib/domain/publikasi/pindai'
import type { LangkahContext } from '@/lib/services/alur/context'

/** The pseudonym, the village, the numbers of the case: words that must not stand in a public text. */
async function forbiddenWords({ tx, kasus }: LangkahContext): Promise<readonly string[]> {
  const row = await tx.pengaduan.findUniqueOrThrow({ where: { id: kasus.id }, select: { unit: { select: { nama: true, jenis: true } } } })
  const village = row.unit && ['DESA', 'KELURAHAN'].includes(row.unit.jenis) ? [row.unit.nama] : []
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
