// Started by scripts/backup.mjs and scripts/restore.mjs with what to do and where.
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import * as z from 'zod'
import { CadanganDitolak, waktuCadangan } from '@/lib/domain/cadangan/cadangan'
import { inTransaction } from '@/lib/data/transaction'
import { listBackups } from '@/lib/infra/cadangan/backup-folder'
import { drawSandi, markCopied, openKeys, sealKeys, writeKeys } from '@/lib/infra/cadangan/key-copy'
import { readPenerimaCadangan, writePenerimaCadangan } from '@/lib/infra/cadangan/penerima-cadangan'
import { disconnectDatabase } from '@/lib/infra/db'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { makeCadangan } from '@/lib/services/cadangan/make-cadangan'
import { fetchCadangan, mirrorCadangan } from '@/lib/services/cadangan/mirror-cadangan'
import { checkFiles, isKeyOf } from '@/lib/services/cadangan/read-cadangan'
import { finishRestore, restoreCadangan } from '@/lib/services/cadangan/restore-cadangan'
import { createLapor } from './console-progress'
import { kata, SEBAB } from './kata-cadangan'

const say = (line: string) => process.stdout.write(`${line}\n`)
const clear = () => process.stdout.isTTY && process.stdout.write('\u001B[2J\u001B[3J\u001B[H')

/** A refusal whose words are the whole story. */
class Ditolak extends Error {}

function createKeyboard() {
  const reader = readline.createInterface({ input: process.stdin })
  const lines = reader[Symbol.asyncIterator]()
  return {
    ask: async (question: string) => {
      process.stdout.write(question)
      const line = await lines.next()
      if (line.done) throw new Ditolak(kata`Stopped: nobody typed anything. Nothing was changed.`)
      return line.value.trim()
    },
    close: () => reader.close(),
  }
}

type Keyboard = ReturnType<typeof createKeyboard>

/** Seconds of a backup, so that the office knows how long a restore may take. */
const seconds = (from: number) => ((Date.now() - from) / 1000).toFixed(1)

async function backup(folder: string): Promise<void> {
  const from = Date.now()
  const { nama, baris, objek, baru, hilang, dihapus } = await makeCadangan(folder, createLapor())
  if (hilang > 0) say(kata`${hilang} pieces of evidence were not in the store and are not in the backup.`)
  for (const lewat of dihapus) say(kata`Removed after its time: ${lewat}`)
  say(kata`Keys are not in it. Copy them apart, by another person: npm run backup -- --kunci FOLDER`)
  say(kata`Backup ${nama} is whole: ${baris} rows, ${objek} pieces of evidence (${baru} new), ${seconds(from)} s.`)
  await bring(folder)
}

/** Into the bucket, where one is set: the folder alone may burn with the server. */
async function bring(folder: string): Promise<void> {
  const salinan = await mirrorCadangan(folder, createLapor()).catch((error: unknown) => {
    const why = error instanceof Error ? error.name : String(error)
    throw new Ditolak(kata`The backup is whole in ${folder}, but did not reach the bucket (${why}). The next one takes it along.`)
  })
  for (const lewat of salinan?.dihapus ?? []) say(kata`Removed from the bucket after its time: ${lewat}`)
  if (salinan) say(kata`Copied into the bucket: ${salinan.disalin.join(', ') || '-'} (${salinan.baru} new pieces of evidence).`)
}

async function fetch(folder: string, nama: string): Promise<void> {
  const taken = await fetchCadangan(folder, nama || undefined, createLapor())
  say(kata`Taken out of the bucket and whole: ${taken}. Restore it: npm run restore -- ${folder} ${taken}`)
}

const plainKey = (typed: string) => typed.replaceAll(/\s/g, '').toUpperCase()

/** Two people write it down, and one of them types it back before anything relies on it. */
async function showPrivateKey(keyboard: Keyboard, identitas: string): Promise<void> {
  say(kata`This is the private key of the backups. Two people each copy it onto paper now; it is kept nowhere else:`)
  say(`\n  ${identitas}\n`)
  await keyboard.ask(kata`Checked both papers? Press Enter; the screen is then cleared. `)
  clear()
  for (;;) {
    const typed = plainKey(await keyboard.ask(kata`Type the key from one of the papers: `))
    clear()
    if (typed === identitas) return
    say(kata`That is not the key. Look at the paper again.`)
  }
}

async function makeKey(ganti: boolean): Promise<void> {
  const lama = readPenerimaCadangan()
  if (lama && !ganti)
    throw new Ditolak(
      kata`There is a backup key already, made on ${lama.dibuatAt.slice(0, 10)}. To replace it: npm run backup -- --ganti-kunci`,
    )
  const keyboard = createKeyboard()
  const identitas = await generateX25519Identity()
  await showPrivateKey(keyboard, identitas)
  keyboard.close()
  const penerima = await identityToRecipient(identitas)
  const sidik = sidikPenerima(penerima).slice(0, 16)
  await inTransaction(async ({ audit, at }) => {
    audit({ aktor: 'sistem', tindakan: 'KUNCI_CADANGAN', objek: 'cadangan', rincian: { sidik } })
    writePenerimaCadangan({ penerima, dibuatAt: at.toISOString() })
  })
  if (lama) say(kata`Keep the old paper as long as backups made with the old key are kept.`)
  say(
    kata`The backup key is in use (fingerprint ${sidik}). The papers are kept in two places by two people, apart from the backups and from the keys of the site.`,
  )
}

async function copyKeys(folder: string): Promise<void> {
  const directory = process.env.SECRETS_DIR ?? ''
  const sandi = drawSandi()
  const sealed = await sealKeys(directory, sandi)
  const keyboard = createKeyboard()
  say(kata`The copy of the keys opens with these words. Write them on paper; they are kept nowhere else:`)
  say(`\n  ${sandi}\n`)
  await keyboard.ask(kata`Checked the paper? Press Enter; the screen is then cleared. `)
  clear()
  while ((await openKeys(sealed, await keyboard.ask(kata`Type the words from the paper: `))) === null) {
    clear()
    say(kata`Those are not the words. Look at the paper again.`)
  }
  clear()
  keyboard.close()
  const file = path.join(folder, `kunci-kumbang-${new Date().toISOString().slice(0, 16).replace('T', '-').replace(':', '')}.age`)
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  fs.writeFileSync(file, sealed, { mode: 0o600, flush: true })
  markCopied(directory, new Date())
  say(kata`Keys copied to ${file}. Keep file and paper in two places, neither of them beside the backups.`)
}

async function restoreKeys(file: string): Promise<void> {
  const keyboard = createKeyboard()
  const files = await openKeys(fs.readFileSync(file), await keyboard.ask(kata`Type the words from the paper: `))
  keyboard.close()
  if (!files) throw new Ditolak(kata`Those are not the words of this copy, or it is damaged. Nothing was written.`)
  writeKeys(process.env.SECRETS_DIR ?? '', files)
  say(kata`${files.size} key files are back in ${process.env.SECRETS_DIR}.`)
}

async function check(folder: string): Promise<void> {
  const names = await listBackups(folder)
  if (names.length === 0) throw new Ditolak(kata`${folder} holds no backup.`)
  const lapor = createLapor()
  for (const nama of names) {
    const objek = await checkFiles(folder, nama, (selesai, dari) => lapor('PERIKSA', selesai, dari))
    say(kata`${nama}: whole, ${objek} pieces of evidence.`)
  }
}

/** Until it is the one this backup was sealed to: a slip of the pen costs a line, not a new database. */
async function askPrivateKey(keyboard: Keyboard, backup: string): Promise<string> {
  for (;;) {
    const typed = plainKey(await keyboard.ask(kata`Type the private key of the backups from its paper: `))
    clear()
    if (await isKeyOf(backup, typed)) return typed
    say(SEBAB.KUNCI_LAIN(''))
  }
}

/** The first half: everything but what the application's own login does, which has no rights before the last migration. */
async function restore(folder: string, nama: string, hasil: string): Promise<void> {
  const from = Date.now()
  const keyboard = createKeyboard()
  const identitas = await askPrivateKey(keyboard, path.join(folder, nama))
  keyboard.close()
  const dimuat = await restoreCadangan(folder, nama, identitas, createLapor())
  fs.writeFileSync(hasil, JSON.stringify({ ...dimuat, detik: seconds(from) }), { mode: 0o600 })
}

const hasilSchema = z.object({ nama: z.string(), baris: z.int(), objek: z.int(), hilang: z.int(), dimusnahkan: z.int(), detik: z.string() })

async function finish(hasil: string): Promise<void> {
  const { nama, baris, objek, hilang, dimusnahkan, detik } = hasilSchema.parse(JSON.parse(fs.readFileSync(hasil, 'utf8')))
  fs.rmSync(hasil)
  const { rusak, sesudah } = await finishRestore(nama, dimusnahkan)
  for (const line of rusak) say(line)
  if (hilang > 0) say(kata`${hilang} pieces of evidence were missing already when the backup was made.`)
  if (dimusnahkan > 0) say(kata`Destroyed again, as they had been after the backup: identities of ${dimusnahkan} cases.`)
  if (sesudah) say(kata`The anchors tell of acts after this backup. Two holders confirm the restore at /staf/kunci/peringatan.`)
  const at = waktuCadangan(nama)?.toISOString() ?? nama
  say(kata`Restored as of ${at}: ${baris} rows, ${objek} pieces of evidence, ${detik} s. Everybody signs in again.`)
  if (rusak.length > 0) process.exitCode = 1
}

const [perintah, ...nilai] = process.argv.slice(2)
const [first = '', second = '', third = ''] = nilai
const PERINTAH: Readonly<Record<string, () => Promise<void>>> = {
  cadangkan: () => backup(first),
  'buat-kunci': () => makeKey(false),
  'ganti-kunci': () => makeKey(true),
  'salin-kunci': () => copyKeys(first),
  'pulihkan-kunci': () => restoreKeys(first),
  periksa: () => check(first),
  ambil: () => fetch(first, second),
  pulihkan: () => restore(first, second, third),
  selesaikan: () => finish(first),
}

function wordsOf(error: unknown): string {
  if (error instanceof CadanganDitolak) return SEBAB[error.sebab](error.nilai)
  if (error instanceof Ditolak) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const run = PERINTAH[perintah ?? ''] ?? (async () => Promise.reject(new Error(`unknown command ${perintah}`)))
run()
  .catch((error: unknown) => {
    process.stderr.write(`${wordsOf(error)}\n`)
    process.exitCode = 1
  })
  .finally(() => disconnectDatabase())
