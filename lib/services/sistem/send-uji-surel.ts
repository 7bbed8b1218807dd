import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { findAkun } from '@/lib/data/akun'
import { enqueueMail } from '@/lib/data/outbox'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { administrate } from '@/lib/services/petugas/administrate'

/** Outbox key of test mails. */
export const KUNCI_UJI = 'uji-surel:'

/**
 * Sends a mail to the administrator's own address by the road every notice takes; the checklist then shows what became of
 * it. The address is kept with his account. @throws AppError FORBIDDEN, GUARD_FAILED ('usulanSudahAda').
 */
export async function sendUjiSurel(petugas: Petugas, surel: string): Promise<void> {
  const act = { petugas, permission: 'petugas:manage', tindakan: 'UJI_SUREL', objek: `petugas:${petugas.id}` } as const
  await administrate(act, async (unit) => {
    const { tx, at } = unit
    // After the founding the address of an administrator changes only with somebody else's word; the test goes out all the same.
    if ((await findAkun(tx, petugas.id))?.surel !== surel) {
      await doOrPropose(unit, { petugasId: petugas.id, isi: {}, rahasia: surel, jenis: 'UBAH_SUREL', diusulkanId: petugas.id })
    }
    await enqueueMail(tx, at, {
      kunci: `${KUNCI_UJI}${at.getTime()}`,
      kepada: surel,
      subjek: 'Uji surel Kumbang',
      teks: 'Surel ini dikirim dari halaman Sistem untuk memastikan bahwa situs dapat mengirim kabar. Surel ini tidak perlu dibalas.',
    })
  })
}
