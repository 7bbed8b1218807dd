import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isAmplop } from '@/lib/domain/identitas/amplop'
import type { KirimAmplopInput, TandaiUjiInput } from '@/lib/domain/kunci/kunci-schema'
import { listPenerimaAmplop } from '@/lib/data/kunci'
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
      const known = new Map((await listPenerimaAmplop(tx, amplop.map((row) => row.identitasId))).map((row) => [row.id, row.penerima]))
      const rows = amplop.map(({ identitasId, amplop: base64 }) => {
        const lama = known.get(identitasId)
        const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
        if (!lama?.includes(proses.kunciLama.penerima) || !isAmplop(bytes, lama.length)) throw new AppError('INVALID_INPUT')
        const penerima = lama.map((recipient) => (recipient === proses.kunciLama.penerima ? proses.kunciBaru.penerima : recipient))
        return { identitasId, serahTerimaId, penerima, amplop: bytes, dibuatAt: at }
      })
      // A batch that comes twice, after a lost answer, changes nothing.
      await tx.identitasPengganti.createMany({ data: rows, skipDuplicates: true })
    },
  })
  crashPoint('after_segel_ulang')
}

/** Marks envelopes the new key was seen to open. @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function markDiuji(petugas: Petugas, { serahTerimaId, identitasIds }: TandaiUjiInput): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'UJI_AMPLOP',
    objek: `serahTerima:${serahTerimaId}`,
    run: async ({ tx, at }) => {
      await requireProses(tx, petugas, serahTerimaId, 'UJI')
      await tx.identitasPengganti.updateMany({ where: { serahTerimaId, identitasId: { in: [...identitasIds] } }, data: { diujiAt: at } })
    },
  })
}
