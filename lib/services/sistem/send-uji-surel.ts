import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { setSurel } from '@/lib/data/akun'
import { enqueueMail } from '@/lib/data/outbox'
import { administrate } from '@/lib/services/petugas/administrate'

/** Outbox key of test mails. */
export const KUNCI_UJI = 'uji-surel:'

/**
 * Sends a mail to the administrator's own address by the road every notice takes; the checklist then shows what became of
 * it. The address is kept with his account. @throws AppError FORBIDDEN.
 */
export async function sendUjiSurel(petugas: Petugas, surel: string): Promise<void> {
  const act = { petugas, permission: 'petugas:manage', tindakan: 'UJI_SUREL', objek: `petugas:${petugas.id}` } as const
  await administrate(act, async ({ tx, at }) => {
    await setSurel(tx, petugas.id, surel)
    await enqueueMail(tx, at, {
      kunci: `${KUNCI_UJI}${at.getTime()}`,
      kepada: surel,
      subjek: 'Uji surel Kumbang',
      teks: 'Surel ini dikirim dari halaman Sistem untuk memastikan bahwa situs dapat mengirim kabar. Surel ini tidak perlu dibalas.',
    })
  })
}
