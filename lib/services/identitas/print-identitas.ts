import 'server-only'
import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { encodeBits } from '@/lib/domain/kode/crockford'
import { findPembukaanTerbuka, insertCetakIdentitas } from '@/lib/data/identitas'
import { markAmplop } from '@/lib/data/kiriman'
import { inTransaction } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'

export const cetakSchema = z.object({ pembukaanId: z.uuid() })

/** Milliseconds. An identity is on the screen for five minutes; a slow clock gets one more. */
const WINDOW = 6 * 60_000

/** What stands across the sheet: it leads from a copy found anywhere back to this very print. */
export type TandaAir = Readonly<{ kode: string; nama: string; at: string }>

/**
 * Records a print of an opened identity before the printer starts, and returns its watermark. Printed as an address, it is the
 * envelope of every letter of the case that waits for one.
 * @throws AppError FORBIDDEN unless this petugas opened it himself, just now, and the envelope was released.
 */
export async function printIdentitas(petugas: Petugas, { pembukaanId }: z.infer<typeof cetakSchema>): Promise<TandaAir> {
  return recordRefusal(petugas, 'CETAK_IDENTITAS', `pembukaanIdentitas:${pembukaanId}`, () =>
    inTransaction(async ({ tx, at, audit }) => {
      const opened = await findPembukaanTerbuka(tx, pembukaanId, petugas.id, new Date(at.getTime() - WINDOW))
      if (!opened) throw new AppError('FORBIDDEN')
      const kode = encodeBits(randomBytes(6), 8).replace(/(.{4})/, '$1-')
      await insertCetakIdentitas(tx, at, { pembukaanId, kode, petugasId: petugas.id })
      if (opened.alasan === 'ALAMAT_SURAT') await markAmplop(tx, at, opened.pengaduanId)
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'CETAK_IDENTITAS', objek: `pembukaanIdentitas:${pembukaanId}`, rincian: { kode } })
      return { kode, nama: petugas.nama, at: at.toISOString() }
    }),
  )
}
