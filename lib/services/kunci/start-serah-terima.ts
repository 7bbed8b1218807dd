import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { MulaiSerahTerimaInput, PilihSerahTerimaInput } from '@/lib/domain/kunci/kunci-schema'
import { findKunci, findKunciAktif, slotOf, type Kunci } from '@/lib/data/kunci'
import { insertSerahTerima } from '@/lib/data/serah-terima'
import { db, type Tx } from '@/lib/infra/db'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { notifyPenentu } from '@/lib/services/jabatan/notify-penentu'
import { assertJam } from '@/lib/services/sistem/assert-jam'
import { isPemegangAtau } from './authorize'
import { runKunci } from './run-kunci'
import { createTantangan, requireTantangan, type Tantangan } from './tantangan'
import { keadaanOf, requireUsulan } from './usulan-kunci'

type Jenis = PilihSerahTerimaInput['jenis']

const objekOf = (kunciBaruId: string) => `kunciIdentitas:${kunciBaruId}`

/**
 * Which key has to be proved, and by whom. A custodian's key changes hands by his own, or, when he is gone, by the recovery
 * key in the browser of who follows him. A recovery key is made anew by the custodian's.
 * @throws AppError FORBIDDEN, CONFLICT when the key it needs is not there.
 */
async function buktiOf(tx: Tx, petugas: Petugas, baru: Kunci, jenis: Jenis): Promise<string> {
  const pemegang = await findKunciAktif(tx, `${baru.layanan}:PEMEGANG`)
  const pemulihan = await findKunciAktif(tx, `${baru.layanan}:PEMULIHAN`)
  const byRecovery = jenis === 'PEMULIHAN' && baru.jenis === 'PEMEGANG'
  const [proof, owner] = byRecovery ? [pemulihan, baru.petugasId] : [pemegang, pemegang?.petugasId ?? null]
  if (!proof) throw new AppError('CONFLICT')
  if (owner !== petugas.id || !isPemegangAtau(petugas, baru.layanan)) throw new AppError('FORBIDDEN')
  return proof.penerima
}

/** @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function challengeSerahTerima(petugas: Petugas, { kunciBaruId, jenis }: PilihSerahTerimaInput): Promise<Tantangan> {
  const baru = await findKunci(db, kunciBaruId)
  if (!baru) throw new AppError('NOT_FOUND')
  return createTantangan(petugas, {
    tujuan: 'SERAH_TERIMA',
    objek: objekOf(kunciBaruId),
    penerima: await buktiOf(db, petugas, baru, jenis),
  })
}

/**
 * Begins the exchange of a key, with the proof that the old or the recovery key is at hand. `PEMULIHAN` is the way when the
 * old key's owner is gone or unwilling; then two recovery holders have lent their shares to the new one's.
 * @throws AppError NOT_FOUND, FORBIDDEN, GUARD_FAILED ("belumMatang", "jamBelumDipastikan"), INVALID_INPUT "jawaban.salah", CONFLICT when one runs
 *   already or there is no old key to exchange.
 */
export async function startSerahTerima(petugas: Petugas, input: MulaiSerahTerimaInput): Promise<string> {
  const { kunciBaruId, jenis, ...jawaban } = input
  await assertJam()
  try {
    return await runKunci(petugas, {
      tindakan: `MULAI_${jenis}`,
      objek: objekOf(kunciBaruId),
      run: async (unit) => {
        const baru = await requireUsulan(unit, kunciBaruId)
        const lama = await findKunciAktif(unit.tx, slotOf(baru))
        const penerima = await buktiOf(unit.tx, petugas, baru, jenis)
        if (!lama) throw new AppError('CONFLICT')
        if ((await keadaanOf(unit.tx, baru, unit.at)) !== 'MATANG') throw new AppError('GUARD_FAILED', ['belumMatang'])
        await requireTantangan(unit, petugas, { tujuan: 'SERAH_TERIMA', objek: objekOf(kunciBaruId), penerima }, jawaban)
        const id = await insertSerahTerima(unit.tx, unit.at, {
          layanan: baru.layanan,
          jenis,
          kunciLamaId: lama.id,
          kunciBaruId,
          dimulaiId: petugas.id,
          tantanganId: jawaban.tantanganId,
        })
        await notifyPenentu(unit, `serahTerima:${id}`, [baru.layanan])
        return id
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}
