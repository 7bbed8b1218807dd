import 'server-only'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeWebStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'

type Web = ReadableStream<Uint8Array>

const toWeb = (stream: Readable) => Readable.toWeb(stream) as unknown as Web
const fromWeb = (stream: Web) => Readable.fromWeb(stream as unknown as NodeWebStream<Uint8Array>)

/** Waits until a new file lies on the disk. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}

/** Text in pieces, packed and sealed to one age recipient, into a new file; nothing of it touches the disk in the open. */
export async function writeSealed(file: string, penerima: string, teks: AsyncIterable<string>): Promise<void> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(penerima)
  const packed = createGzip()
  const packing = pipeline(Readable.from(teks), packed)
  const writing = encrypter
    .encrypt(toWeb(packed))
    .then((sealed) => pipeline(fromWeb(sealed), createWriteStream(file, { flags: 'wx', mode: 0o600 })))
  await Promise.all([packing, writing])
  await syncFile(file)
}

/**
 * The lines of such a file. @throws Error when the key is not the one, a bit differs or the end is missing; lines that came
 * before then are not to be trusted.
 */
export async function* readSealed(file: string, identitas: string): AsyncGenerator<string> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identitas)
  const opened = await decrypter.decrypt(toWeb(createReadStream(file)))
  const unpacked = createGunzip()
  const unpacking = pipeline(fromWeb(opened), unpacked)
  // Awaited below; a reader that stops early ends it on purpose.
  unpacking.catch(() => undefined)
  unpacked.setEncoding('utf8')
  let pending: string[] = []
  for await (const piece of unpacked as AsyncIterable<string>) {
    const [first = '', ...rest] = piece.split('\n')
    pending.push(first)
    for (const next of rest) {
      yield pending.join('')
      pending = [next]
    }
  }
  await unpacking
  if (pending.join('') !== '') throw new Error('unfinished line')
}

/** The public half of a private key as a person types it; null when it is none. */
export async function penerimaOf(identitas: string): Promise<string | null> {
  return identityToRecipient(identitas).catch(() => null)
}
