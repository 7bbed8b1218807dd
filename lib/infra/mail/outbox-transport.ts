import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { AUTO_HEADERS, messageId, refuseMalformed, type Mail, type Transport } from '@/lib/infra/mail/mail'
import { secret } from '@/lib/infra/secrets'

export type OutboxMail = { id: string; to: string; subject: string; text: string; at: Date }

const SUFFIX = '.eml'
const IV_BYTES = 12
const TAG_BYTES = 16
const folderOf = (dataDir: string) => path.join(dataDir, 'surat-keluar')

/** A mail may hold an answer's text; on disk it is sealed, with its id bound in, like everything else in the data directory. */
function sealFile(id: string, content: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', secret('kunci-surel'), iv).setAAD(Buffer.from(id))
  return Buffer.concat([iv, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

function openFile(id: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', secret('kunci-surel'), sealed.subarray(0, IV_BYTES))
  decipher.setAAD(Buffer.from(id)).setAuthTag(sealed.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`
  const handle = await fs.open(temporary, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await fs.rename(temporary, file)
}

async function compose(mail: Mail, from: string): Promise<Buffer> {
  const { id: _id, ...content } = mail
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true })
  const options = { disableFileAccess: true, disableUrlAccess: true, date: now(), messageId: messageId(mail), headers: AUTO_HEADERS }
  const { message } = await composer.sendMail({ from, ...content, ...options })
  return message as Buffer
}

/** The parts a mailbox page shows, in front of the .eml itself, so nothing has to parse MIME. */
function pack(mail: Mail, eml: Buffer): Buffer {
  const head = Buffer.from(JSON.stringify({ ...mail, at: now().toISOString() }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, eml])
}

function unpack(bytes: Buffer): { mail: OutboxMail; eml: Buffer } {
  const end = 4 + bytes.readUInt32BE(0)
  const head = JSON.parse(bytes.subarray(4, end).toString('utf8')) as Mail & { at: string }
  return { mail: { ...head, at: new Date(head.at) }, eml: bytes.subarray(end) }
}

export function createOutboxTransport(dataDir: string, from: string): Transport {
  const folder = folderOf(dataDir)
  return async (mail: Mail) => {
    const refused = refuseMalformed(mail)
    if (refused) return refused
    try {
      await fs.mkdir(folder, { recursive: true, mode: 0o700 })
      const content = pack(mail, await compose(mail, from))
      await writeWhole(path.join(folder, mail.id + SUFFIX), sealFile(mail.id, content))
      return { ok: true }
    } catch (error) {
      return { ok: false, retry: true, reason: `outbox ${(error as NodeJS.ErrnoException).code ?? 'ERROR'}` }
    }
  }
}

async function read(id: string): Promise<{ mail: OutboxMail; eml: Buffer } | null> {
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(id)) return null
  const sealed = await fs.readFile(path.join(folderOf(env().dataDir), id + SUFFIX)).catch(() => null)
  return sealed && unpack(openFile(id, sealed))
}

export async function readOutboxMail(id: string): Promise<OutboxMail | null> {
  return (await read(id))?.mail ?? null
}

/** The message as it would have gone over the wire, for whoever wants to open it in a mail program. */
export async function readOutboxEml(id: string): Promise<Buffer | null> {
  return (await read(id))?.eml ?? null
}

/** Newest first, for the demo's mailbox page. */
export async function listOutboxMail(): Promise<OutboxMail[]> {
  const names = await fs.readdir(folderOf(env().dataDir)).catch(() => [])
  const ids = names.filter((name) => name.endsWith(SUFFIX)).map((name) => name.slice(0, -SUFFIX.length))
  const mails = await Promise.all(ids.map(readOutboxMail))
  // Mails of the same moment by address and subject: in any other order one that is left out would show.
  const same = (a: OutboxMail, b: OutboxMail) => `${a.to}\n${a.subject}`.localeCompare(`${b.to}\n${b.subject}`, 'en')
  return mails.filter((mail) => mail !== null).sort((a, b) => b.at.getTime() - a.at.getTime() || same(a, b))
}

/** Removes the files of mails that may no longer be found here. */
export async function removeOutboxMail(ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => fs.rm(path.join(folderOf(env().dataDir), id + SUFFIX), { force: true })))
}
