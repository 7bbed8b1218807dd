import 'server-only'

export { asliContext } from '@/lib/domain/identitas/asli'

/** What the bytes of a file are bound to: the form it came with and its own fingerprint. */
export const buktiContext = (kirimanId: string, sidik: string) => `bukti|${kirimanId}|${sidik}`
export const namaContext = (kirimanId: string, sidik: string) => `bukti-nama|${kirimanId}|${sidik}`
