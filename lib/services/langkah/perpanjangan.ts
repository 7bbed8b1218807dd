import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { perpanjanganSchema, type PerpanjanganInput } from '@/lib/domain/langkah/perpanjangan-schema'
import { extendTenggat } from '@/lib/data/tenggat'
import type { Efek } from './efek-langkah'

/** More working days for the whole case; the reason stays in the history (handbook 4.4). */
export const perpanjang: Efek<PerpanjanganInput> = {
  schema: perpanjanganSchema,
  tulis: async ({ tx, kasus }, { hariTambahan }) => {
    if ((await extendTenggat(tx, kasus.id, 'PENYELESAIAN', hariTambahan)) === 0) throw new AppError('CONFLICT')
  },
  catatan: ({ alasan }) => alasan,
}
