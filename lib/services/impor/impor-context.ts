import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import * as z from 'zod'
import { openJson } from '@/lib/infra/cipher'
import { refuse } from '@/lib/services/alur/audit-refusal'
import { getKeadaan } from '@/lib/services/instansi/get-keadaan'
import { layananCatat } from '@/lib/services/lapor/catat-pengaduan'

const kepalaSchema = z.object({ nama: z.string(), kepala: z.array(z.string()) })

/** Name and headings of a file. */
export const openKepala = (id: string, sealed: Uint8Array) => kepalaSchema.parse(openJson(sealed, segel.kepalaImpor(id)))

/** The cells of a row; none once it is in the register. */
export const openBaris = (id: string, nomor: number, sealed: Uint8Array | null): readonly string[] =>
  sealed === null ? [] : z.array(z.string()).parse(openJson(sealed, segel.barisImpor(id, nomor)))

/** Whoever may write one report down may bring a thousand, where reports are taken in. @throws AppError FORBIDDEN, recorded. */
export async function requirePengimpor(petugas: Petugas, tindakan: string): Promise<void> {
  if (layananCatat(petugas).includes('SP4N') && (await getKeadaan('SP4N')).keadaan === 'BUKA') return
  return refuse(petugas, tindakan, 'impor', 'FORBIDDEN')
}
