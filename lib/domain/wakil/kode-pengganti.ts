import * as z from 'zod'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { requiredChoice } from '@/lib/domain/lapor/teks'
import type { Layanan } from '@/lib/domain/layanan'

/** By which paper the reporter showed the custodian who he is; what stands on it is written down nowhere. */
export const BUKTI_DIRI = ['KTP', 'SIM', 'PASPOR', 'KETERANGAN_DESA'] as const

/** Minutes the page stands open on the device in the reporter's hands. */
export const HALAMAN_MENIT = 15
/** Hours after which a proof must be given anew. */
export const BUKTI_JAM = 24
/** Minutes since the custodian had the identity before him: he compares it with the person, he does not remember it. */
export const DIBUKA_MENIT = 60

export const buktikanSchema = z.object({
  pengaduanId: z.string().regex(/^[0-9a-f]{32}$/),
  buktiDiri: requiredChoice('buktiDiri', BUKTI_DIRI),
})
export type BuktikanInput = z.infer<typeof buktikanSchema>

export const bukaKodeSchema = z.object({ kodePenggantiId: z.uuid() })
export type BukaKodeInput = z.infer<typeof bukaKodeSchema>

/** The word the second officer reads out, as somebody types it. */
export const sandiKodeSchema = z.object({
  sandiKode: z.string('sandiKode.wajib').transform((typed, ctx) => {
    const sandi = normalizeKode(typed)
    if (sandi.length !== 12) ctx.addIssue({ code: 'custom', message: typed.trim() === '' ? 'sandiKode.wajib' : 'sandiKode.salah' })
    return sandi
  }),
})

/** A proved loss that waits for the second officer. */
export type KodeMenunggu = Readonly<{ id: string; layanan: Layanan; nomorTiket: string; samaran: string; dibuktikanAt: Date }>
