import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { tanpaTandaRumus } from '@/lib/domain/impor/csv'
import { isKepala } from '@/lib/domain/impor/pemetaan'
import { bitsOf } from '@/lib/domain/kode/kunci-kirim'
import { cleanText, cutText } from '@/lib/domain/teks/clean'
import { findImpor, insertImpor } from '@/lib/data/impor'
import { inTransaction } from '@/lib/data/transaction'
import { sealJson } from '@/lib/infra/cipher'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { isKunciKirim, kunciKirimOf } from '@/lib/infra/kode'
import { readTabel } from '@/lib/infra/tabel/read-tabel'
import { doHeavyWork } from '@/lib/services/pintu/heavy-work'
import { readIngatan } from './get-impor'
import { requirePengimpor } from './impor-context'

const NAMA_PANJANG = 120

/** The same form posted twice is one file. */
const idOf = (kunciKirim: string) =>
  kunciKirimOf(bitsOf(kunciKirim), 'impor').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * Reads a file and keeps its rows, sealed, for the preview. Nothing of it is in the register yet.
 * @throws AppError FORBIDDEN; INVALID_INPUT 'berkasImpor.wajib' and as readTabel.
 */
export async function uploadImpor(petugas: Petugas, kunciKirim: string, berkas: File | null): Promise<string> {
  await requirePengimpor(petugas, 'UNGGAH_IMPOR')
  if (!berkas) throw new AppError('INVALID_INPUT', ['berkasImpor.wajib'])
  if (!isKunciKirim(kunciKirim)) throw new AppError('INVALID_INPUT', ['umum.kedaluwarsa'])
  const id = idOf(kunciKirim)
  const bytes = Buffer.from(await berkas.arrayBuffer())
  const ingatan = await readIngatan()
  const tabel = await doHeavyWork('tabel', () => readTabel(bytes, (row) => isKepala(row, ingatan)))
  if (await findImpor(id)) return id
  const kepalaTersegel = sealJson({ nama: cutText(cleanText(berkas.name), NAMA_PANJANG), kepala: tabel.kepala }, segel.kepalaImpor(id))
  const baris = tabel.baris.map((sel, index) => {
    const nomor = tabel.nomor[index] ?? index + 2
    return { nomor, isiTersegel: sealJson(sel.map(tanpaTandaRumus), segel.barisImpor(id, nomor)) }
  })
  try {
    await inTransaction(async ({ tx, at, audit }) => {
      await insertImpor(tx, at, { id, petugasId: petugas.id, kepalaTersegel, baris })
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'UNGGAH_IMPOR', objek: `impor:${id}`, rincian: { baris: baris.length } })
    })
  } catch (error) {
    // The other click of a double click was first; its file is the same.
    if (!isUniqueViolation(error)) throw error
  }
  return id
}
