import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { tenggat72 } from '@/lib/domain/hak/jam72'
import { AMPLOP_ALGORITMA } from '@/lib/domain/identitas/amplop'
import { countAktif, insertIdentitas } from '@/lib/data/identitas'
import { findKasusById, lockKasus, type Kasus } from '@/lib/data/kasus'
import {
  findAmplopTerakhir,
  insertPermintaan,
  isPermintaanTerbuka,
  isPermintaanTerkirim,
  type NewPermintaan,
} from '@/lib/data/permintaan-data'
import { findPemusnahan } from '@/lib/data/retensi'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { sealIdentitas } from '@/lib/infra/amplop'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { pengaduanIdOf } from '@/lib/infra/kode'
import { getPenyegel, recipientsFor } from '@/lib/services/kunci/get-penyegel'
import { assertKiriman, isKiriman, type AmplopKiriman, type IdentitasTerang } from '@/lib/services/lapor/amplop-kiriman'

type Permintaan = Readonly<{ pengaduanId: string; kunciKirim: string; isi: string }>

type Rincian = Readonly<Record<string, number>>

async function record(unit: UnitOfWork, kasus: Kasus, row: NewPermintaan, act: (unit: UnitOfWork) => Promise<Rincian>): Promise<void> {
  const { tx, at, audit } = unit
  await lockKasus(tx, kasus.id)
  if (await isPermintaanTerkirim(tx, row.kunciKirim)) return
  if (await isPermintaanTerbuka(tx, kasus.id, row.jenis)) throw new AppError('GUARD_FAILED', ['masihDiproses'])
  if (!(await insertPermintaan(tx, at, row))) return
  const rincian = await act(unit)
  audit({ aktor: 'pelapor', tindakan: 'MINTA_DATA', objek: `pengaduan:${kasus.id}`, rincian: { jenis: row.jenis, ...rincian } })
}

async function kasusOf(pengaduanId: string): Promise<Kasus> {
  const kasus = await findKasusById(db, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  return kasus
}

/**
 * The reporter asks what is held about him (UU PDP, article 7 and 32); answered within 3 x 24 hours. One at a time.
 * @throws AppError NOT_FOUND, GUARD_FAILED ('masihDiproses').
 */
export async function askAkses({ pengaduanId, kunciKirim, isi }: Permintaan): Promise<void> {
  const kasus = await kasusOf(pengaduanId)
  const row = {
    pengaduanId,
    jenis: 'AKSES',
    isi,
    kunciKirim: pengaduanIdOf(kunciKirim, kasus.layanan),
    tenggatAt: tenggat72(now()),
  } as const
  await inTransaction((unit) => record(unit, kasus, row, async () => ({})))
}

/** To whom a corrected identity is sealed: as the present one, so that one about the custodian still goes round him. */
async function penerimaOf({ akarId, layanan }: Kasus): Promise<readonly string[]> {
  const [terakhir, penyegel] = await Promise.all([findAmplopTerakhir(db, akarId), getPenyegel(layanan)])
  if (!terakhir) throw new AppError('GUARD_FAILED', ['sudahMusnah'])
  if (penyegel.keadaan !== 'SIAP') throw new AppError('UNAVAILABLE')
  return recipientsFor(penyegel, terakhir.penerima.length === 1)
}

export type SegelPerbaikan = Readonly<{ akarId: string; penerima: readonly string[] }>

/** What the reporter's browser needs to seal a correction; null while there is nothing to correct or no key to seal to. */
export async function getSegelPerbaikan(pengaduanId: string): Promise<SegelPerbaikan | null> {
  const kasus = await kasusOf(pengaduanId)
  try {
    return { akarId: kasus.akarId, penerima: await penerimaOf(kasus) }
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/**
 * The reporter corrects his identity (UU PDP, article 6 and 30): a further envelope beside the first, which stays. The
 * custodian judges it within 3 x 24 hours.
 * @throws AppError NOT_FOUND, GUARD_FAILED ('masihDiproses', 'sudahMusnah'), UNAVAILABLE, INVALID_INPUT ('umum.kunciBaru', 'umum.amplop')
 *   for an envelope of the browser, CONFLICT when the keys changed meanwhile.
 */
export async function askPerbaikan(
  { pengaduanId, kunciKirim, isi }: Permintaan,
  identitas: IdentitasTerang | AmplopKiriman,
): Promise<void> {
  const kasus = await kasusOf(pengaduanId)
  if (await findPemusnahan(db, kasus.akarId)) throw new AppError('GUARD_FAILED', ['sudahMusnah'])
  const penerima = await penerimaOf(kasus)
  const { amplop, sidikToken } = isKiriman(identitas)
    ? identitas
    : await sealIdentitas({ pengaduanId: kasus.akarId, at: now().toISOString(), data: identitas }, penerima)
  if (isKiriman(identitas)) assertKiriman(identitas, penerima)
  const row = {
    pengaduanId,
    jenis: 'PERBAIKAN',
    isi,
    kunciKirim: pengaduanIdOf(kunciKirim, kasus.layanan),
    tenggatAt: tenggat72(now()),
  } as const
  await inTransaction((unit) =>
    record(unit, kasus, row, async ({ tx, at }) => {
      const terakhir = await findAmplopTerakhir(tx, kasus.akarId)
      const urutan = (terakhir?.urutan ?? 0) + 1
      await insertIdentitas(tx, at, { pengaduanId: kasus.akarId, urutan, algoritma: AMPLOP_ALGORITMA, penerima, amplop, sidikToken })
      // The insert waits for a hand-over that is just ending; what was sealed to the old key must then not stay.
      if (!terakhir || (await countAktif(tx, penerima)) < penerima.length) throw new AppError('CONFLICT')
      return { urutan }
    }),
  )
}
