import 'server-only'
import { listOpd } from '@/lib/data/unit'

/** Agencies a case can be forwarded to, by name; what everybody may read on the form too. */
export async function listOpdTujuan() {
  return (await listOpd('SP4N')).map(({ id, nama }) => ({ id, nama }))
}
