import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CadanganDitolak } from '@/lib/domain/cadangan/cadangan'
import { anchorQuietly, readUrutanJangkar } from '@/lib/data/jangkar'
import { countBaris, findTabelBerisi, inPemuatan, insertBaris, lepasRelasi, musnahkanLagi, setSekuens } from '@/lib/data/pemuatan'
import type { Objek } from '@/lib/data/objek'
import { listTabel } from '@/lib/data/potret'
import { inTransaction } from '@/lib/data/transaction'
import { lastAnchor } from '@/lib/infra/anchor-file'
import { DAFTAR_MUSNAH, placeOf } from '@/lib/infra/cadangan/backup-folder'
import { parseDaftarMusnah, readDaftarMusnah, type Pemusnahan } from '@/lib/infra/cadangan/daftar-musnah'
import { env } from '@/lib/infra/env'
import { sha256 } from '@/lib/infra/kode'
import type { StoragePort } from '@/lib/infra/storage/storage-port'
import { openTempat } from '@/lib/services/bukti/move-bukti'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import { catatPemusnahan } from '@/lib/services/retensi/catat-pemusnahan'
import { OBJEK_CADANGAN } from './last-cadangan'
import type { Lapor } from './make-cadangan'
import { checkContent, checkFiles, readBagian, readRingkasan, type Akhir, type Kepala } from './read-cadangan'

type Client = Parameters<typeof listTabel>[0]

/** `hilang`: objects the backup never had. `dimusnahkan`: chains whose identity was destroyed again. */
export type Dimuat = Readonly<{ nama: string; baris: number; objek: number; hilang: number; dimusnahkan: number }>

/**
 * `rusak`: breaks within the restored audit chain, which the backup brought along. `sesudah`: the anchors here tell of acts the
 * backup does not hold, or are missing; two holders say so on the site.
 */
export type Rantai = Readonly<{ rusak: readonly string[]; sesudah: boolean }>

/** Known from the host's own list and from the one beside the backups, whichever is longer. */
async function listDimusnahkan(folder: string): Promise<readonly Pemusnahan[]> {
  const beside = await readFile(path.join(folder, DAFTAR_MUSNAH), 'utf8').catch(() => '')
  const all = [...parseDaftarMusnah(await readDaftarMusnah()), ...parseDaftarMusnah(beside)]
  return [...new Map(all.map((row) => [row.akarId, row])).values()]
}

async function assertEmptyStorage(store: StoragePort, objek: readonly Objek[]): Promise<void> {
  const ours = new Set(objek.map(({ kunci }) => kunci))
  for await (const kunci of store.list('bukti/')) {
    if (!ours.has(kunci)) throw new CadanganDitolak('PENYIMPANAN_BERISI')
  }
}

async function listObjek(backup: string, identitas: string): Promise<readonly Objek[]> {
  const objek: Objek[] = []
  for await (const bagian of readBagian(backup, identitas)) if (bagian.jenis === 'OBJEK') objek.push(bagian.objek)
  return objek
}

/** Lays one object down and reads it back. An earlier attempt may have left it there already. */
async function putObject(store: StoragePort, folder: string, { kunci, sidik }: Objek): Promise<void> {
  const there = await store.get(kunci)
  if (there && sha256(there) === sidik) return
  await store.put(kunci, await readFile(placeOf(folder, sidik)))
  const back = await store.get(kunci)
  if (!back || sha256(back) !== sidik) throw new CadanganDitolak('OBJEK_TIDAK_SAMA', kunci)
}

async function putObjects(
  store: StoragePort,
  folder: string,
  objek: readonly Objek[],
  hilang: ReadonlySet<string>,
  lapor: Lapor,
): Promise<number> {
  const wanted = objek.filter(({ sidik }) => !hilang.has(sidik))
  for (const [index, one] of wanted.entries()) {
    await putObject(store, folder, one)
    lapor('OBJEK', index + 1, wanted.length)
  }
  return wanted.length
}

async function assertTables(client: Client, kepala: Kepala): Promise<void> {
  const here = await listTabel(client)
  if (JSON.stringify(here) !== JSON.stringify(kepala.tabel)) throw new CadanganDitolak('SKEMA_LAIN')
  const full = await findTabelBerisi(client, here)
  if (full) throw new CadanganDitolak('BASIS_DATA_BERISI', full)
}

async function assertCounts(client: Client, { jumlah }: Akhir): Promise<void> {
  for (const [nama, n] of Object.entries(jumlah)) {
    if ((await countBaris(client, nama)) !== n) throw new CadanganDitolak('TERPOTONG', nama)
  }
}

/** Rows and bytes that go into the database with one statement. */
const BATCH = 500
const BATCH_CHARS = 4_000_000

/** Puts rows in as they come, a batch a statement. */
function createLoader(client: Client, lapor: Lapor) {
  let [tabel, chars, done] = ['', 0, 0]
  let rows: string[] = []
  const flush = async () => {
    if (rows.length > 0) await insertBaris(client, tabel, rows)
    rows = []
    chars = 0
  }
  return {
    begin: async (nama: string) => {
      await flush()
      tabel = nama
    },
    add: async (baris: string) => {
      rows.push(baris)
      chars += baris.length
      lapor('BARIS', (done += 1), null)
      if (rows.length >= BATCH || chars >= BATCH_CHARS) await flush()
    },
    flush,
    done: () => done,
  }
}

type Muatan = Readonly<{ baris: number; asli: readonly string[]; dimusnahkan: number }>

async function destroyAgain(client: Client, dimusnahkan: readonly Pemusnahan[]): Promise<Omit<Muatan, 'baris'>> {
  const asli: string[] = []
  let banyak = 0
  for (const row of dimusnahkan) {
    const keys = await musnahkanLagi(client, row)
    if (keys === null) continue
    banyak += 1
    asli.push(...keys)
  }
  return { asli, dimusnahkan: banyak }
}

/** Every row in one transaction, its relations checked, and what was destroyed since destroyed again before anybody sees it. */
async function loadDatabase(backup: string, identitas: string, dimusnahkan: readonly Pemusnahan[], lapor: Lapor): Promise<Muatan> {
  return inPemuatan(async (client) => {
    const loader = createLoader(client, lapor)
    let putBack: (() => Promise<void>) | undefined
    for await (const bagian of readBagian(backup, identitas)) {
      if (bagian.jenis === 'KEPALA') {
        await assertTables(client, bagian.kepala)
        putBack = await lepasRelasi(client, bagian.kepala.tabel, bagian.kepala.longgar)
        for (const sekuens of bagian.kepala.sekuens) await setSekuens(client, sekuens)
      }
      if (bagian.jenis === 'TABEL') await loader.begin(bagian.nama)
      if (bagian.jenis === 'BARIS') await loader.add(bagian.baris)
      if (bagian.jenis === 'AKHIR') {
        await loader.flush()
        await assertCounts(client, bagian.akhir)
      }
    }
    await putBack?.()
    return { baris: loader.done(), ...(await destroyAgain(client, dimusnahkan)) }
  })
}

/** What verification says of the chain itself, apart from what the anchors of this host say of acts it does not hold. */
async function judgeChain(): Promise<Rantai> {
  const [diingat, last] = [await readUrutanJangkar(), await lastAnchor()]
  const result = await verifyJejak()
  const rusak = result.ok ? [] : result.rusak
  const chain = rusak.filter(({ alasan }) => !alasan.includes('jangkar'))
  return {
    rusak: chain.map(({ nomor, alasan }) => `jejakAudit: rusak pada baris ${nomor} (${alasan})`),
    sesudah: (last?.urutan ?? 0) !== diingat || rusak.length > chain.length,
  }
}

/**
 * The second half, when the schema is that of this build and the application's login has its rights: is the chain that came
 * along whole, and the restore on record.
 */
export async function finishRestore(nama: string, dimusnahkan: number): Promise<Rantai> {
  const chain = await judgeChain()
  await inTransaction(async ({ audit }) =>
    audit({ aktor: 'sistem', tindakan: 'CADANGAN_DIMUAT', objek: OBJEK_CADANGAN, rincian: { nama, dimusnahkan } }),
  )
  await anchorQuietly()
  await catatPemusnahan()
  return chain
}

async function assertEmptyDatabase(): Promise<void> {
  await inPemuatan(async (client) => {
    const full = await findTabelBerisi(client, await listTabel(client))
    if (full) throw new CadanganDitolak('BASIS_DATA_BERISI', full)
  })
}

/**
 * Lays a backup into an empty database and an empty store. All of it is checked before the first byte is written: files,
 * objects, key, end. Objects come first and the database last, in one transaction, so that what is broken off can be begun
 * again. Needs the owner's login, and the schema the backup was made with. @throws CadanganDitolak.
 */
export async function restoreCadangan(folder: string, nama: string, identitas: string, lapor: Lapor = () => undefined): Promise<Dimuat> {
  const backup = path.join(folder, nama)
  await checkFiles(folder, nama, (selesai, dari) => lapor('PERIKSA', selesai, dari))
  await checkContent(backup, identitas)
  const hilang = new Set((await readRingkasan(backup)).hilang)
  const objek = await listObjek(backup, identitas)
  await assertEmptyDatabase()
  const store = openTempat(env().storage)
  await assertEmptyStorage(store, objek)
  const laid = await putObjects(store, folder, objek, hilang, lapor)
  const { baris, asli, dimusnahkan } = await loadDatabase(backup, identitas, await listDimusnahkan(folder), lapor)
  for (const kunci of asli) await store.delete(kunci)
  return { nama, baris, objek: laid - asli.length, hilang: hilang.size, dimusnahkan }
}
