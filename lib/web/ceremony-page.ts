import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { KunciLayananTampak } from '@/lib/domain/kunci/kunci-tampak'
import { listKunciSaya } from '@/lib/services/kunci/list-kunci'
import { readForPage } from './staff-page'

export type CeremonyQuery = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

/** The layanan a ceremony page is about, as far as this petugas takes part in it; anything else looks like no page at all. */
export function requireCeremony(
  petugas: Petugas,
  searchParams: CeremonyQuery['searchParams'],
  takesPart: (data: KunciLayananTampak) => boolean,
): Promise<KunciLayananTampak> {
  return readForPage(async () => {
    const { layanan } = await searchParams
    const found = (await listKunciSaya(petugas)).find((data) => data.layanan === layanan && takesPart(data))
    if (!found) throw new AppError('NOT_FOUND')
    return found
  })
}
