import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { MasukLacak } from '@/lib/domain/lacak/lacak-schema'
import { inTransaction } from '@/lib/data/transaction'
import { removeOutboxMail } from '@/lib/infra/mail/outbox-transport'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import type { Pelapor } from './get-pelapor'
import { holdPengaduan } from './hold-pengaduan'

/** `PERLU_PILIHAN`: the first secret case, and an address is known: the reporter decides. */
export type Klaim = Readonly<{ hasil: 'TERSIMPAN' | 'PERLU_PILIHAN'; pengaduanId: string }>

/** Adds a case whose two codes were right. @throws AppError GUARD_FAILED 'hapusKabar.perlu' while there is an address to remove. */
export async function addPengaduan({ akunId }: Pelapor, pengaduanId: string, hapusKabar: boolean): Promise<void> {
  const mails = await inTransaction((unit) => holdPengaduan(unit, { akunId, pengaduanId, hapusKabar }))
  await removeOutboxMail(mails)
}

const isPerluPilihan = (error: unknown) => error instanceof AppError && error.details.includes('hapusKabar.perlu')

/**
 * Claims a case by its ticket number and access code, judged and slowed down as on the tracking page.
 * @throws AppError WRONG_CREDENTIALS.
 */
export async function claimPengaduan(pelapor: Pelapor, input: MasukLacak): Promise<Klaim> {
  const pengaduanId = await openLacak(input)
  try {
    await addPengaduan(pelapor, pengaduanId, false)
    return { hasil: 'TERSIMPAN', pengaduanId }
  } catch (error) {
    if (isPerluPilihan(error)) return { hasil: 'PERLU_PILIHAN', pengaduanId }
    throw error
  }
}
