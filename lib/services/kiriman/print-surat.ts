import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { dariStatus, type KirimanTarget } from '@/lib/domain/kiriman/surat-keluar'
import { moveKiriman } from '@/lib/data/kiriman'
import { runKiriman } from './run-kiriman'

/** The clerk has printed the letter, which shows pseudonym and ticket number only; it now waits for its envelope. */
export async function printSurat(petugas: Petugas, { kirimanId }: KirimanTarget): Promise<void> {
  const act = { tindakan: 'CETAK_SURAT', kirimanId, permission: 'kiriman:handle', dari: dariStatus('CETAK') } as const
  await runKiriman(petugas, act, async ({ tx, at, kiriman }) => {
    if (!(await moveKiriman(tx, kiriman, { status: 'DICETAK', dicetakAt: at, petugasId: petugas.id }))) throw new AppError('CONFLICT')
  })
}
