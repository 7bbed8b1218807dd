import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { CalonInput } from '@/lib/domain/kunci/kunci-schema'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { findPetugas } from '@/lib/data/petugas'
import { isUnitKantor } from '@/lib/data/unit'
import { authorizeAt, peranDi } from './authorize'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { runKunci } from './run-kunci'

/**
 * Names the petugas who shall hold the identities next; after the founding somebody else confirms him. Until the hand-over
 * is complete he may make a key and nothing else.
 * A custodian is nobody who handles cases of the same layanan.
 * @throws AppError FORBIDDEN, NOT_FOUND, INVALID_INPUT "petugasId.menangani", "petugasId.sudah" or "petugasId.kantor".
 */
export async function appointCalon(petugas: Petugas, { layanan, petugasId }: CalonInput): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'TUNJUK_CALON_PEMEGANG',
    objek: `petugas:${petugasId}`,
    run: async (unit) => {
      const { tx, at } = unit
      authorizeAt(petugas, layanan, 'kunci:appoint')
      const calon = await findPetugas(petugasId, at)
      if (!calon) throw new AppError('NOT_FOUND')
      const held = peranDi(calon, layanan)
      if (held.includes('PEMEGANG_IDENTITAS') || calon.calonPemegang.includes(layanan))
        throw new AppError('INVALID_INPUT', ['petugasId.sudah'])
      if (!(await isUnitKantor(tx, calon.unitId, layanan))) throw new AppError('INVALID_INPUT', ['petugasId.kantor'])
      if (held.length > 0) throw new AppError('INVALID_INPUT', ['petugasId.menangani'])
      const isi = { peran: 'PEMEGANG_IDENTITAS', layanan, mulai: officeDate(at), calon: true } as const
      await doOrPropose(unit, { petugasId, isi, rahasia: null, jenis: 'BERI_PERAN', diusulkanId: petugas.id })
    },
  })
}
