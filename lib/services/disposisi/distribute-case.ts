import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { DistribusiInput } from '@/lib/domain/dumas/disposisi'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { AppError } from '@/lib/domain/errors'
import { assertPenerima } from './issue-disposisi'
import { listPenerima } from './list-penerima'

/**
 * Perencanaan hands the file to one lead division and any number of supporters (Dumas, D6).
 * @throws AppError as runLangkah; INVALID_INPUT "utamaId.salah" or "pendukungId.salah".
 */
export async function distributeCase(petugas: Petugas, input: DistribusiInput): Promise<void> {
  await runLangkah(petugas, 'DISTRIBUSIKAN', input, async (context) => {
    const { tx, at, kasus } = context
    const pendukung = input.pendukungId.filter((id) => id !== input.utamaId)
    await assertPenerima(context, input.utamaId, pendukung)
    const divisions = new Set((await listPenerima(kasus)).filter((unit) => unit.menangani).map((unit) => unit.id))
    if (!divisions.has(input.utamaId)) throw new AppError('INVALID_INPUT', ['utamaId.salah'])
    const putaran = (kasus.distribusi[0]?.putaran ?? 0) + 1
    const row = (unitId: string, utama: boolean) => ({ pengaduanId: kasus.id, putaran, unitId, utama, petugasId: petugas.id, dibuatAt: at })
    await tx.distribusi.createMany({ data: [row(input.utamaId, true), ...pendukung.map((id) => row(id, false))] })
    return { pemegangId: null }
  })
}
