import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isAmplop } from '@/lib/domain/identitas/amplop'
import type { KirimAmplopInput, TandaiUjiInput, TidakTerbukaInput } from '@/lib/domain/kunci/kunci-schema'
import { listPenerimaAmplop, markTidakTerbukti, testPengganti } from '@/lib/data/kunci'
import { insertPengganti } from '@/lib/data/serah-terima'
import type { UnitOfWork } from '@/lib/data/transaction'
import { crashPoint } from '@/lib/infra/crash'
import { runKunci } from './run-kunci'
import { requireProses } from './serah-terima-pelaku'

/**
 * Takes the envelopes a browser has sealed anew and lays them beside the old ones, which stay valid until the end.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_INPUT when one is no envelope, or was not under the old key.
 */
export async function returnAmplop(petugas: Petugas, { serahTerimaId, amplop }: KirimAmplopInput): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'SEGEL_ULANG',
    objek: `serahTerima:${serahTerimaId}`,
    run: async ({ tx, at }) => {
      const proses = await requireProses(tx, petugas, serahTerimaId, 'SEGEL')
      const known = new Map(
        (
          await listPenerimaAmplop(
            tx,
            amplop.map((row) => row.identitasId),
          )
        ).map((row) => [row.id, row.penerima]),
      )
      const rows = amplop.map(({ identitasId, amplop: base64 }) => {
        const lama = known.get(identitasId)
        const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
        if (!lama?.includes(proses.kunciLama.penerima) || !isAmplop(bytes, lama.length)) throw new AppError('INVALID_INPUT')
        const penerima = lama.map((recipient) => (recipient === proses.kunciLama.penerima ? proses.kunciBaru.penerima : recipient))
        return { identitasId, serahTerimaId, penerima, amplop: bytes, dibuatAt: at }
      })
      await insertPengganti(tx, rows)
    },
  })
  crashPoint('after_segel_ulang')
}

/**
 * What the new key's browser found in the successors: the token of each, or null where it opened none. A token that is not
 * the envelope's own shows a forgery: the original stays as it is, marked, and holds nothing up.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT.
 */
export async function markDiuji(petugas: Petugas, { serahTerimaId, hasil }: TandaiUjiInput): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'UJI_AMPLOP',
    objek: `serahTerima:${serahTerimaId}`,
    run: async (unit) => {
      const { tx } = unit
      await requireProses(tx, petugas, serahTerimaId, 'UJI')
      const failed: string[] = []
      for (const { identitasId, token } of hasil) {
        if (token === null || !(await testPengganti(tx, serahTerimaId, identitasId, token))) failed.push(identitasId)
      }
      await noteTidakTerbukti(unit, petugas, serahTerimaId, failed)
    },
  })
}

/**
 * Envelopes the old (or the recovery) key did not open: forged, damaged, or sealed to somebody else. They move on unchanged.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT.
 */
export async function reportTidakTerbuka(petugas: Petugas, { serahTerimaId, identitasIds }: TidakTerbukaInput): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'AMPLOP_TIDAK_TERBUKA',
    objek: `serahTerima:${serahTerimaId}`,
    run: async (unit) => {
      await requireProses(unit.tx, petugas, serahTerimaId, 'SEGEL')
      await noteTidakTerbukti(unit, petugas, serahTerimaId, identitasIds)
    },
  })
}

async function noteTidakTerbukti(
  { tx, audit }: UnitOfWork,
  petugas: Petugas,
  serahTerimaId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const jumlah = await markTidakTerbukti(tx, serahTerimaId, ids)
  audit({ aktor: `petugas:${petugas.id}`, tindakan: 'AMPLOP_TIDAK_TERBUKTI', objek: `serahTerima:${serahTerimaId}`, rincian: { jumlah } })
}
