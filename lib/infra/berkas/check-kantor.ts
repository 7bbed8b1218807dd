import 'server-only'
import { runCleaner } from './run-cleaner'

type Kantor = Readonly<{ ok: true; mime: string }> | Readonly<{ ok: false; galat: 'jenis' | 'bongkar' | 'sandi' | 'makro' }>

/** What first bytes an office document has: an archive, or the older container that locked ones lie in. */
export const isKantor = (bytes: Buffer): boolean => ['504b', 'd0cf'].includes(bytes.subarray(0, 2).toString('hex'))

/** Which office document this is, opened outside this process; refused when it is locked, unpacks without end, or can do more than be read. */
export async function checkKantor(bytes: Buffer): Promise<Kantor> {
  const { code, bytes: out } = await runCleaner('kantor', bytes)
  if (code === 0) return { ok: true, mime: out.toString() }
  if (code === 5) return { ok: false, galat: 'sandi' }
  if (code === 6) return { ok: false, galat: 'makro' }
  return { ok: false, galat: code === 3 ? 'jenis' : 'bongkar' }
}
