import 'server-only'
import { runCleaner } from './run-cleaner'

/**
 * The same sound and film in a new container, without what names place, device or author, made outside this process. Null when
 * not all of it could be carried over: then the file stays as it came.
 */
export async function cleanRekaman(bytes: Buffer): Promise<Buffer | null> {
  const { code, bytes: out } = await runCleaner('rekaman', bytes)
  return code === 0 && out.length > 0 ? out : null
}
