import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { TeruskanOpdInput } from '@/lib/domain/sp4n/langkah-schema'
import { listOpd } from '@/lib/data/unit'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/**
 * The Admin Instansi forwards a verified case to one lead agency and any number of supporters (SP4N, L3). Agencies of an
 * earlier round see it no longer.
 * @throws AppError as runLangkah; INVALID_INPUT "utamaId.salah" or "pendukungId.salah" for what is no agency here.
 */
export async function forwardOpd(petugas: Petugas, input: TeruskanOpdInput): Promise<void> {
  await runLangkah(
    petugas,
    'TERUSKAN_KE_OPD',
    input,
    async ({ tx, at, kasus }) => {
      const agencies = new Set((await listOpd('SP4N')).map((unit) => unit.id))
      const pendukung = input.pendukungId.filter((id) => id !== input.utamaId)
      if (!agencies.has(input.utamaId)) throw new AppError('INVALID_INPUT', ['utamaId.salah'])
      if (pendukung.some((id) => !agencies.has(id))) throw new AppError('INVALID_INPUT', ['pendukungId.salah'])
      await tx.distribusi.updateMany({ where: { pengaduanId: kasus.id, berakhirAt: null }, data: { berakhirAt: at } })
      const putaran = (kasus.distribusi[0]?.putaran ?? 0) + 1
      const row = (unitId: string, utama: boolean) => ({
        pengaduanId: kasus.id,
        putaran,
        unitId,
        utama,
        petugasId: petugas.id,
        dibuatAt: at,
      })
      await tx.distribusi.createMany({ data: [row(input.utamaId, true), ...pendukung.map((id) => row(id, false))] })
      return { pemegangId: null }
    },
    input.catatan || undefined,
  )
}
