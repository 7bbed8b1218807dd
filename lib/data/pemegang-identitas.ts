import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import type { Tx } from '@/lib/infra/db'

const PERAN = 'PEMEGANG_IDENTITAS'

/** Makes the one named to follow the custodian: his post takes the unique key. */
export async function seatPemegang(tx: Tx, petugasId: string, layanan: Layanan): Promise<void> {
  await tx.peranPetugas.updateMany({ where: { petugasId, layanan, peran: PERAN, selesai: null }, data: { kunciPemegang: layanan } })
}

/** Ends the custodian's post. `selesai`: its last day. */
export async function endPemegang(tx: Tx, petugasId: string, layanan: Layanan, selesai: Date): Promise<void> {
  await tx.peranPetugas.updateMany({
    where: { petugasId, layanan, peran: PERAN, kunciPemegang: layanan },
    data: { kunciPemegang: null, selesai },
  })
}

/** Takes the unique key from whoever holds it beside this petugas; the post stays, as one that is named and no more. */
export async function unseatOthers(tx: Tx, petugasId: string | null, layanan: Layanan): Promise<void> {
  await tx.peranPetugas.updateMany({
    where: { layanan, peran: PERAN, kunciPemegang: layanan, petugasId: { not: petugasId ?? undefined } },
    data: { kunciPemegang: null },
  })
}
