import 'server-only'
import type { Pemulihan } from '@/lib/domain/kustodi/jangkar'
import type { JejakStored } from '@/lib/data/jejak-audit'

/** The row by which the chain takes a restored backup in. */
export const PEMULIHAN_CADANGAN = 'PEMULIHAN_CADANGAN'

const numberIn = (rincian: JejakStored['rincian'], name: string): number => Number(rincian[name] ?? Number.NaN)

/** What an audit row says of an accepted restore; nothing for every other row. */
export function pemulihanOf({ tindakan, nomor, rincian }: JejakStored): readonly Pemulihan[] {
  if (tindakan !== PEMULIHAN_CADANGAN) return []
  return [
    {
      nomor,
      urutanCocok: numberIn(rincian, 'urutanCocok'),
      urutan: numberIn(rincian, 'urutan'),
      urutanBaru: numberIn(rincian, 'urutanBaru'),
    },
  ]
}
