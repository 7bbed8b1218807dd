import 'server-only'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CadanganDitolak, cadanganLewat, namaCadangan, teksRingkasan, type IsiRingkasan } from '@/lib/domain/cadangan/cadangan'
import type { Objek } from '@/lib/data/objek'
import { findMode, inPotret, listBaris, listLonggar, listMigrasi, listObjek, listSekuens, listTabel } from '@/lib/data/potret'
import { anchorQuietly } from '@/lib/data/jangkar'
import { inTransaction } from '@/lib/data/transaction'
import {
  BASIS_DATA,
  beginBackup,
  DAFTAR_MUSNAH,
  DAFTAR_OBJEK,
  finishBackup,
  hashFile,
  listBackups,
  placeOf,
  removeBackups,
  RINGKASAN,
  sizeOfObject,
  writeWhole,
} from '@/lib/infra/cadangan/backup-folder'
import { readDaftarMusnah } from '@/lib/infra/cadangan/daftar-musnah'
import { readPenerimaCadangan } from '@/lib/infra/cadangan/penerima-cadangan'
import { writeSealed } from '@/lib/infra/cadangan/sealed-lines'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { keyedHash } from '@/lib/infra/keyed-hash'
import { sha256 } from '@/lib/infra/kode'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { openTempat } from '@/lib/services/bukti/move-bukti'
import { CADANGAN_DIBUAT, OBJEK_CADANGAN } from './last-cadangan'
import { CONTEXT_RINGKASAN } from './read-cadangan'

/** How far a backup or restore is: rows or objects done so far, and how many there are where that is known. */
export type Lapor = (tahap: 'BARIS' | 'OBJEK' | 'PERIKSA' | 'SALIN', selesai: number, dari: number | null) => void

export type Cadangan = Readonly<{
  nama: string
  baris: number
  objek: number
  baru: number
  hilang: number
  dihapus: readonly string[]
}>

type Client = Parameters<typeof listTabel>[0]
type Potret = Readonly<Pick<IsiRingkasan, 'mode' | 'sidikKunci' | 'migrasi'> & { objek: readonly Objek[]; baris: number }>

/** Lines of a backup: a head, each table's name before its rows, every object, and an end that says how many there were. */
async function* linesOf(client: Client, seen: { potret?: Potret }, lapor: Lapor): AsyncGenerator<string> {
  const [tabel, migrasi, instalasi] = [await listTabel(client), await listMigrasi(client), await findMode(client)]
  if (!instalasi) throw new Error('the register has not begun')
  yield `${JSON.stringify({ kepala: { tabel, longgar: await listLonggar(client), sekuens: await listSekuens(client) } })}\n`
  const jumlah: Record<string, number> = {}
  let baris = 0
  for (const one of tabel) {
    yield `${JSON.stringify({ tabel: one.nama })}\n`
    jumlah[one.nama] = 0
    for await (const rows of listBaris(client, one)) {
      jumlah[one.nama] = (jumlah[one.nama] ?? 0) + rows.length
      lapor('BARIS', (baris += rows.length), null)
      yield rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    }
  }
  const objek = await listObjek(client)
  for (const { kunci, sidik } of objek) yield `${JSON.stringify([kunci, sidik])}\n`
  yield `${JSON.stringify({ akhir: { jumlah, objek: objek.length } })}\n`
  seen.potret = { ...instalasi, migrasi, objek, baris }
}

/** The database of one moment, sealed to the backup key. */
async function writeDatabase(place: string, penerima: string, lapor: Lapor): Promise<Potret> {
  const seen: { potret?: Potret } = {}
  await inPotret((client) => writeSealed(path.join(place, BASIS_DATA), penerima, linesOf(client, seen, lapor)))
  if (!seen.potret) throw new Error('nothing was read')
  return seen.potret
}

type Tersalin = Readonly<{ ada: ReadonlyMap<string, number>; hilang: readonly string[]; baru: number }>

/** What a name stands for never changes, so only what is not there yet is copied. Missing or other bytes are no copy of anything. */
async function copyObjects(folder: string, objek: readonly Objek[], lapor: Lapor): Promise<Tersalin> {
  const ada = new Map<string, number>()
  const hilang: string[] = []
  let baru = 0
  const store = openTempat(env().storage)
  for (const [index, { kunci, sidik }] of objek.entries()) {
    const known = await sizeOfObject(folder, sidik)
    const bytes = known === null ? await store.get(kunci) : null
    if (known === null && bytes && sha256(bytes) === sidik) {
      await writeWhole(placeOf(folder, sidik), bytes)
      baru += 1
    }
    if (known === null && (!bytes || sha256(bytes) !== sidik)) hilang.push(sidik)
    else ada.set(sidik, known ?? bytes?.length ?? 0)
    lapor('OBJEK', index + 1, objek.length)
  }
  return { ada, hilang, baru }
}

async function writeSummary(place: string, isi: Omit<IsiRingkasan, 'basisData' | 'objek' | 'format'>, ada: Tersalin['ada']): Promise<void> {
  const daftar = [...ada].map(([sidik, ukuran]) => `${sidik} ${ukuran}\n`).join('')
  await writeWhole(path.join(place, DAFTAR_OBJEK), daftar)
  const basisData = await hashFile(path.join(place, BASIS_DATA))
  if (!basisData) throw new Error('the backup vanished')
  const ukuran = [...ada.values()].reduce((sum, size) => sum + size, 0)
  const whole: IsiRingkasan = { ...isi, format: 1, basisData, objek: { sidik: sha256(daftar), jumlah: ada.size, ukuran } }
  const { kunciId, mac } = keyedHash('kunci-audit', CONTEXT_RINGKASAN, teksRingkasan(whole))
  await writeWhole(path.join(place, RINGKASAN), `${JSON.stringify({ ...whole, kunciId, mac: mac.toString('hex') }, null, 2)}\n`)
}

/** On record with the name alone: how much there is would count cases. */
async function record(nama: string, penerima: string): Promise<void> {
  await inTransaction(async ({ audit }) =>
    audit({
      aktor: 'sistem',
      tindakan: CADANGAN_DIBUAT,
      objek: OBJEK_CADANGAN,
      rincian: { nama, penerima: sidikPenerima(penerima).slice(0, 16), tujuan: env().backupS3 ? 'BUCKET' : 'FOLDER' },
    }),
  )
  await anchorQuietly()
}

/** Two that began within one second would bear one name: the second waits for the next. */
async function nextMoment(folder: string): Promise<Date> {
  const taken = await listBackups(folder)
  for (let tries = 0; tries < 40 && taken.includes(namaCadangan(now())); tries += 1) await sleep(50)
  return now()
}

/**
 * Makes one backup in `folder` beside the running site: the database of one moment, sealed to the backup key, every object it
 * names, and the list of destroyed identities. Objects are shared with earlier backups. Afterwards backups that have had their
 * time are removed. Needs the owner's login. @throws CadanganDitolak TANPA_KUNCI.
 */
export async function makeCadangan(folder: string, lapor: Lapor = () => undefined): Promise<Cadangan> {
  const kunci = readPenerimaCadangan()
  if (!kunci) throw new CadanganDitolak('TANPA_KUNCI')
  const at = await nextMoment(folder)
  const nama = namaCadangan(at)
  const place = await beginBackup(folder, nama)
  const { objek, baris, ...potret } = await writeDatabase(place, kunci.penerima, lapor)
  const { ada, hilang, baru } = await copyObjects(folder, objek, lapor)
  await writeSummary(place, { ...potret, dibuatAt: at.toISOString(), sidikPenerima: sidikPenerima(kunci.penerima), hilang }, ada)
  await writeWhole(path.join(folder, DAFTAR_MUSNAH), await readDaftarMusnah())
  await finishBackup(folder, nama)
  await record(nama, kunci.penerima)
  const dihapus = cadanganLewat(await listBackups(folder), at)
  await removeBackups(folder, dihapus)
  return { nama, baris, objek: ada.size, baru, hilang: hilang.length, dihapus }
}
