import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { UsulKunciInput } from '@/lib/domain/kunci/kunci-schema'
import { findPernyataanBebas } from '@/lib/data/kunci'
import { insertUsulanKunci } from '@/lib/data/usulan-kunci'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { notifyPenentu } from '@/lib/services/jabatan/notify-penentu'
import { isPemegangAtau } from './authorize'
import { runKunci } from './run-kunci'

/**
 * A key the custodian (or the one named to follow) made in his browser: the public half and the private one as he wrapped
 * it. It seals nothing before two others approve it. Proposing again replaces his earlier proposal, unless somebody has approved that
 * already: what others work on is not undone by one.
 * @throws AppError FORBIDDEN, GUARD_FAILED without a signed undertaking, CONFLICT when the undertaking was just used.
 */
export async function proposeKunci(petugas: Petugas, { layanan, penerima, bungkus }: UsulKunciInput): Promise<string> {
  try {
    return await runKunci(petugas, {
      tindakan: 'USULKAN_KUNCI',
      objek: `kunci:${layanan}:PEMEGANG`,
      run: async (unit) => {
        const { tx, at } = unit
        if (!isPemegangAtau(petugas, layanan)) throw new AppError('FORBIDDEN')
        const pernyataan = await findPernyataanBebas(tx, petugas.id, layanan)
        if (!pernyataan) throw new AppError('GUARD_FAILED', ['PERNYATAAN_DITANDATANGANI'])
        const kunciId = await insertUsulanKunci(tx, at, {
          layanan,
          jenis: 'PEMEGANG',
          penerima,
          bungkus: new Uint8Array(Buffer.from(bungkus, 'base64')),
          petugasId: petugas.id,
          pernyataanId: pernyataan.id,
        })
        await notifyPenentu(unit, `kunci:${kunciId}`, [layanan])
        return kunciId
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}
