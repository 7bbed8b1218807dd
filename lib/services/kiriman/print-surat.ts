import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { dariStatus, type KirimanTarget } from '@/lib/domain/kiriman/surat-keluar'
import { moveKiriman } from '@/lib/data/kiriman'
import { keepPemberitahuan } from './keep-pemberitahuan'
import { runKiriman } from './run-kiriman'

/** The clerk has printed the letter, which shows pseudonym and ticket number only; it now waits for its envelope. */
export async function printSurat(petugas: Petugas, { kirimanId }: KirimanTarget): Promise<void> {
  const act = { tindakan: 'CETAK_SURAT', kirimanId, permission: 'kiriman:handle', dari: dariStatus('CETAK') } as const
  await runKiriman(petugas, act, async (context) => {
    const { tx, at, kiriman } = context
    // A notice keeps the officer whose step it tells of: he signs it. One of the site is signed by whoever sends it.
    const petugasId = kiriman.isiTersegel ? (kiriman.petugasId ?? petugas.id) : petugas.id
    if (!(await moveKiriman(tx, kiriman, { status: 'DICETAK', dicetakAt: at, petugasId }))) throw new AppError('CONFLICT')
    await keepPemberitahuan(context)
  })
}
