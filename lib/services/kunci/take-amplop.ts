import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { listPenerimaAmplop, releaseSegelUlang, type SerahTerima } from '@/lib/data/kunci'
import { insertPelepasan } from '@/lib/data/serah-terima'
import { crashPoint } from '@/lib/infra/crash'
import { db } from '@/lib/infra/db'
import { assertTercatat } from '@/lib/services/kustodi/assert-tercatat'
import { runKunci } from './run-kunci'
import { requireProses, type Tahap } from './serah-terima-pelaku'

/** Envelopes a browser works on at a time. */
const BATCH = 25

export type AmplopKerja = Readonly<{ identitasId: string; kasus: string; ruas: string; isi: string; untuk: readonly string[] }>

/** In every envelope the new key takes exactly the place of the old one. */
const recipientsOf = (proses: SerahTerima, penerima: readonly string[]) =>
  penerima.map((recipient) => (recipient === proses.kunciLama.penerima ? proses.kunciBaru.penerima : recipient))

/**
 * The next envelopes of a hand-over for the browser that seals them anew (or tests them). Like an opening, the release is
 * recorded and committed first; an interrupted browser simply asks again, and what it had finished is not given out twice.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when the hand-over is over.
 */
export async function takeAmplop(petugas: Petugas, serahTerimaId: string, tahap: Tahap): Promise<readonly AmplopKerja[]> {
  const { proses, pelepasanId } = await runKunci(petugas, {
    tindakan: `LEPAS_${tahap}`,
    objek: `serahTerima:${serahTerimaId}`,
    run: async ({ tx, at, audit }) => {
      const running = await requireProses(tx, petugas, serahTerimaId, tahap)
      const id = await insertPelepasan(tx, at, { serahTerimaId, petugasId: petugas.id, tahap })
      audit({ aktor: `petugas:${petugas.id}`, tindakan: `LEPAS_${tahap}`, objek: `pelepasanSegelUlang:${id}` })
      return { proses: running, pelepasanId: id }
    },
  })
  crashPoint('after_pelepasan')
  await assertTercatat(`pelepasanSegelUlang:${pelepasanId}`, `LEPAS_${tahap}`)
  const rows = await releaseSegelUlang(pelepasanId, BATCH)
  const recipients = new Map(
    (
      await listPenerimaAmplop(
        db,
        rows.map((row) => row.identitas),
      )
    ).map((row) => [row.id, row.penerima]),
  )
  return rows.map((row) => ({
    identitasId: row.identitas,
    kasus: row.kasus,
    ruas: row.ruas,
    isi: Buffer.from(row.isi).toString('base64'),
    untuk: recipientsOf(proses, recipients.get(row.identitas) ?? []),
  }))
}
