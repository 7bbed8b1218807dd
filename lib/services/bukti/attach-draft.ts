import 'server-only'
import { segel } from '@/lib/domain/segel'
import { AppError } from '@/lib/domain/errors'
import { AMPLOP_ALGORITMA, fieldBukti, isAmplop } from '@/lib/domain/identitas/amplop'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { attachBukti, forgetKunciAsli, type BuktiRow } from '@/lib/data/bukti'
import { countAktif, insertIdentitas } from '@/lib/data/identitas'
import type { UnitOfWork } from '@/lib/data/transaction'
import { sealIdentitas } from '@/lib/infra/amplop'
import { openText, unwrapKey } from '@/lib/infra/cipher'
import { getPenyegel, recipientsFor } from '@/lib/services/kunci/get-penyegel'

/** To whom the originals of a case are sealed: a case that goes around the custodian is sealed to the recovery key alone. */
export async function penerimaAsli(layanan: Layanan, peranDihindari: readonly Peran[]): Promise<readonly string[]> {
  const penyegel = await getPenyegel(layanan)
  return penyegel.keadaan === 'SIAP' ? recipientsFor(penyegel, peranDihindari.includes('PEMEGANG_IDENTITAS')) : []
}

/** The envelope of a letter's scan, sealed before its case exists; `id` is the scan's. */
type AmplopPindaian = Readonly<{ id: string; amplop: Uint8Array<ArrayBuffer>; sidikToken: string }>

const isSealed = (row: BuktiRow) => row.pindaian || row.kunciAsliTersegel !== null

/** A scan goes to its case with the envelope of its key or not at all: nobody could ever open it again. */
async function attachPindaian(
  { tx, at }: UnitOfWork,
  row: BuktiRow,
  penerima: readonly string[],
  pindaian: AmplopPindaian | null,
): Promise<void> {
  if (pindaian?.id !== row.id || penerima.length === 0 || !isAmplop(pindaian.amplop, penerima.length))
    throw new AppError('INVALID_INPUT', ['pindaian.ulang'])
  const field = fieldBukti(row.id)
  await insertIdentitas(tx, at, {
    pengaduanId: row.formulirId,
    urutan: 1,
    field,
    algoritma: AMPLOP_ALGORITMA,
    penerima,
    amplop: pindaian.amplop,
    sidikToken: pindaian.sidikToken,
  })
}

async function sealAsli({ tx, at }: UnitOfWork, row: BuktiRow, penerima: readonly string[]): Promise<void> {
  if (!row.kunciAsliTersegel) return
  // Without anybody to seal to, the original would stay with the server for good.
  if (penerima.length === 0) throw new AppError('UNAVAILABLE')
  const kunci = unwrapKey(Buffer.from(row.kunciAsliTersegel)).toString('base64')
  const nama = openText(row.namaTersegel, segel.namaBukti(row.formulirId, row.sidikAsli))
  const field = fieldBukti(row.id)
  const { amplop, sidikToken } = await sealIdentitas(
    { pengaduanId: row.formulirId, at: at.toISOString(), data: { kunci, nama, jenis: row.jenisBerkas }, field },
    penerima,
  )
  await insertIdentitas(tx, at, {
    pengaduanId: row.formulirId,
    urutan: 1,
    field,
    algoritma: AMPLOP_ALGORITMA,
    penerima,
    amplop,
    sidikToken,
  })
  await forgetKunciAsli(tx, row.id)
}

type Draft = Readonly<{ formulirId: string; pengaduanId: string; penerima: readonly string[]; pindaian?: AmplopPindaian | null }>

/**
 * Hands the waiting files of a form to their case. The key of each original picture leaves the server key here and goes
 * into an envelope like an identity's, with the name it came under; the scan of a letter brings its own. Returns the fingerprints in order.
 * @throws AppError UNAVAILABLE when there is an original and no recipient, or a key was exchanged in this very moment;
 *   INVALID_INPUT "pindaian.ulang" for a scan without its envelope, or an envelope without its scan.
 */
export async function attachDraft(
  unit: UnitOfWork,
  { formulirId, pengaduanId, penerima, pindaian = null }: Draft,
): Promise<readonly string[]> {
  const rows = await attachBukti(unit.tx, formulirId, pengaduanId)
  if (pindaian && !rows.some((row) => row.pindaian)) throw new AppError('INVALID_INPUT', ['pindaian.ulang'])
  for (const row of rows) await (row.pindaian ? attachPindaian(unit, row, penerima, pindaian) : sealAsli(unit, row, penerima))
  // Asked after the insert, which waits for an exchange of keys: no envelope stays behind under the old one.
  const originals = rows.some(isSealed)
  if (originals && (await countAktif(unit.tx, penerima)) < penerima.length) throw new AppError('UNAVAILABLE')
  return rows.map((row) => row.sidikAsli)
}
