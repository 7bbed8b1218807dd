import 'server-only'
import { keyedHash } from '@/lib/infra/keyed-hash'

/** What a case is called in the names of drafts, which lie open on the device: it tells one from another and nothing else. */
export const drafOf = (pengaduanId: string): string =>
  keyedHash('kunci-tanda-terima', 'draf', pengaduanId).mac.toString('base64url').slice(0, 16)
