import 'server-only'

/** Where encrypted evidence lies. Five methods, so that a directory and any S3 can be the same thing. */
export type StoragePort = {
  put(key: string, bytes: Buffer): Promise<void>
  get(key: string): Promise<Buffer | null>
  head(key: string): Promise<{ size: number } | null>
  delete(key: string): Promise<void>
  list(prefix: string): AsyncIterable<string>
}

const KEY = /^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/
const PREFIX = /^[a-z0-9/_-]*$/
const MAX_LENGTH = 200

/** Both drivers refuse the same keys; a key that could name a place outside is not a key. */
export function assertKey(key: string): void {
  if (key.length > MAX_LENGTH || !KEY.test(key)) throw new Error('Storage key refused: use a-z 0-9 _ - and single slashes.')
}

export function assertPrefix(prefix: string): void {
  if (prefix.length > MAX_LENGTH || !PREFIX.test(prefix)) throw new Error('Storage prefix refused: use a-z 0-9 _ - and slashes.')
}
