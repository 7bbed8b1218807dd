import 'server-only'
import { hashCode, isCode } from '@/lib/infra/code-hash'

const CONTEXT = 'kodeAkses'

/** What a case keeps of its access code, in canonical form. */
export const hashKodeAkses = (kode: string): string => hashCode(CONTEXT, kode)

/** `stored` null: no such case, or one without a code. */
export const isKodeAkses = (kode: string, stored: string | null): boolean => isCode(CONTEXT, kode, stored)
