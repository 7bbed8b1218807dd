import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { plainSidik } from '@/lib/domain/identitas/sidik'
import type { PemulihanLuringInput, UsulPemulihanInput } from '@/lib/domain/kunci/kunci-schema'
import { PEMEGANG_BAGIAN } from '@/lib/domain/kunci/masa-tunggu'
import { insertPemegangBagian, listBerkumpul, updatePemegangBagian, type PemegangBagian } from '@/lib/data/pemegang-bagian'
import { insertUsulanKunci } from '@/lib/data/usulan-kunci'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { notifyPenentu } from '@/lib/services/jabatan/notify-penentu'
import { authorizeAt } from './authorize'
import { runKunci } from './run-kunci'
import { assertPemegang } from './susun-pemulihan'

const sidikOf = (row: PemegangBagian) => plainSidik(sidikPenerima(row.penerima ?? '')).slice(0, 32)

/** The three who gathered, each with a key of his own whose fingerprint was read out and typed. @throws AppError. */
function judgeSusunan(gathered: readonly PemegangBagian[], petugas: Petugas, { bagian }: UsulPemulihanInput): void {
  if (!gathered.some((row) => row.petugasId === petugas.id)) throw new AppError('FORBIDDEN')
  if (gathered.length !== PEMEGANG_BAGIAN || gathered.some((row) => row.penerima === null))
    throw new AppError('GUARD_FAILED', ['TIGA_PEMEGANG'])
  const typed = new Map(bagian.map((row) => [row.id, row.sidik]))
  if (gathered.some((row) => typed.get(row.id) !== sidikOf(row))) throw new AppError('INVALID_INPUT', ['sidik.beda'])
}

/**
 * A recovery key made in the browser of one of its three holders with the others present: the three fingerprints were read
 * out and typed, and each share came sealed to its holder's own key. Nothing of it was shown to anybody.
 * @throws AppError FORBIDDEN for who is not one of the three, GUARD_FAILED "TIGA_PEMEGANG", INVALID_INPUT "sidik.beda".
 */
export async function proposePemulihan(petugas: Petugas, input: UsulPemulihanInput): Promise<string> {
  const { layanan, penerima, bagian } = input
  return runKunci(petugas, {
    tindakan: 'USULKAN_KUNCI',
    objek: `kunci:${layanan}:PEMULIHAN`,
    run: async (unit) => {
      judgeSusunan(await listBerkumpul(unit.tx, layanan), petugas, input)
      const kunciId = await insertUsulanKunci(unit.tx, unit.at, { layanan, jenis: 'PEMULIHAN', penerima, petugasId: petugas.id })
      for (const row of bagian) {
        await updatePemegangBagian(unit.tx, row.id, { kunciId, bagian: new Uint8Array(Buffer.from(row.bagian, 'base64')) })
      }
      await notifyPenentu(unit, `kunci:${kunciId}`, [layanan])
      return kunciId
    },
  })
}

/**
 * The public half of a recovery key three people made at one machine without a network (`npm run pemulihan -- buat`); their
 * shares exist on paper.
 * @throws AppError FORBIDDEN, INVALID_INPUT "pemegang.tidakBoleh".
 */
export async function proposePemulihanLuring(petugas: Petugas, { layanan, penerima, pemegang }: PemulihanLuringInput): Promise<string> {
  return runKunci(petugas, {
    tindakan: 'USULKAN_KUNCI',
    objek: `kunci:${layanan}:PEMULIHAN`,
    run: async (unit) => {
      authorizeAt(petugas, layanan, 'kunci:propose-recovery')
      await assertPemegang(unit, layanan, pemegang)
      const kunciId = await insertUsulanKunci(unit.tx, unit.at, { layanan, jenis: 'PEMULIHAN', penerima, petugasId: petugas.id })
      const rows = pemegang.map((petugasId) => ({
        layanan,
        kunciId,
        petugasId,
        ditunjukId: petugas.id,
        ditunjukAt: unit.at,
        sejak: unit.at,
      }))
      await insertPemegangBagian(unit.tx, rows)
      await notifyPenentu(unit, `kunci:${kunciId}`, [layanan])
      return kunciId
    },
  })
}
