import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { UbahTungguInput } from '@/lib/domain/jabatan/usulan'
import { inTransaction } from '@/lib/data/transaction'
import { insertUsulan, listMenunggu } from '@/lib/data/usulan-jabatan'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { authorizeAt } from '@/lib/services/kunci/authorize'
import { notifyPenentu } from './notify-penentu'

/**
 * Another waiting time for keys: proposed by the head, confirmed by somebody else, and not before the time that holds now
 * has passed; never below 24 hours.
 * @throws AppError FORBIDDEN, GUARD_FAILED "usulanSudahAda".
 */
export async function proposeTunggu(petugas: Petugas, { layanan, jam }: UbahTungguInput): Promise<void> {
  await recordRefusal(petugas, 'USULKAN_JABATAN', `layanan:${layanan}`, () =>
    inTransaction(async (unit) => {
      authorizeAt(petugas, layanan, 'kunci:appoint')
      const waiting = await listMenunggu({ layanan: [layanan] }, unit.tx)
      if (waiting.some((one) => one.jenis === 'UBAH_TUNGGU' && one.isi.layanan === layanan))
        throw new AppError('GUARD_FAILED', ['usulanSudahAda'])
      const id = await insertUsulan(unit.tx, unit.at, {
        jenis: 'UBAH_TUNGGU',
        petugasId: null,
        layanan: [layanan],
        cukupSatu: false,
        isi: { layanan, jam },
        diusulkanId: petugas.id,
        rahasia: null,
      })
      unit.audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'USULKAN_JABATAN',
        objek: `usulanJabatan:${id}`,
        rincian: { jenis: 'UBAH_TUNGGU', jam },
      })
      await notifyPenentu(unit, id, [layanan])
    }),
  )
}
