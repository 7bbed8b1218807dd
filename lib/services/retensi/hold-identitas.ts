import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { setRetensiHari } from '@/lib/data/instansi'
import { endPenahanan, findKasusPengawas, findPemusnahan, insertPenahanan, isDitahan } from '@/lib/data/retensi'
import { administrate } from '@/lib/services/petugas/administrate'

const PERMISSION = 'identitas:retain'

/**
 * Keeps the identity of a chain from being destroyed, with the reason (a court case, an examination under way).
 * @throws AppError FORBIDDEN, INVALID_INPUT ('nomorTiket.tidakDikenal'), GUARD_FAILED ('sudahDitahan', 'sudahMusnah').
 */
export async function holdIdentitas(petugas: Petugas, input: Readonly<{ nomorTiket: string; alasanTahan: string }>): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'TAHAN_IDENTITAS', objek: 'penahananHukum' } as const
  await administrate(act, async ({ tx, at, audit }) => {
    const kasus = await findKasusPengawas(tx, petugas, PERMISSION, input.nomorTiket)
    if (!kasus) throw new AppError('INVALID_INPUT', ['nomorTiket.tidakDikenal'])
    if (await findPemusnahan(tx, kasus.akarId)) throw new AppError('GUARD_FAILED', ['sudahMusnah'])
    if (await isDitahan(tx, kasus.id)) throw new AppError('GUARD_FAILED', ['sudahDitahan'])
    const id = await insertPenahanan(tx, at, { pengaduanId: kasus.id, alasan: input.alasanTahan, petugasId: petugas.id })
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'PENAHANAN_DIPASANG',
      objek: `penahananHukum:${id}`,
      rincian: { pengaduan: kasus.id },
    })
  })
}

/** Ends a hold, with the reason. The clock of the retention was never stopped. @throws AppError FORBIDDEN, NOT_FOUND. */
export async function releaseIdentitas(
  petugas: Petugas,
  { penahananId, alasanLepas }: Readonly<{ penahananId: string; alasanLepas: string }>,
): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'LEPAS_PENAHANAN', objek: `penahananHukum:${penahananId}` } as const
  await administrate(act, async ({ tx, at }) => {
    if (!(await endPenahanan(tx, at, { id: penahananId, alasanLepas, petugas, permission: PERMISSION }))) throw new AppError('NOT_FOUND')
  })
}

/** Days after the whole chain is closed. Shorter takes effect at the next run of the worker. @throws AppError FORBIDDEN. */
export async function setRetensi(petugas: Petugas, hari: number): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'ATUR_RETENSI', objek: 'instansi:WBS', rincian: { hari } } as const
  await administrate(act, async ({ tx }) => {
    await setRetensiHari(tx, 'WBS', hari)
  })
}
