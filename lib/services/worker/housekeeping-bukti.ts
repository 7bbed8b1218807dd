import 'server-only'
import { existsObjek, listBuktiAfter, listStaleDrafts, listUnscanned, setHilang, setPemindaian, type BuktiRow } from '@/lib/data/bukti'
import { listBerkasUnscanned, setPemindaianBerkas } from '@/lib/data/berkas-petugas'
import { listPindaianUnscanned, setPemindaianSurat } from '@/lib/data/pindaian-surat'
import { findUnggahan, listStaleUnggahan } from '@/lib/data/unggahan'
import { AppError } from '@/lib/domain/errors'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { scan } from '@/lib/infra/scanner/scanner'
import { storage } from '@/lib/infra/storage/storage'
import { openBerkas } from '@/lib/services/berkas/read-berkas'
import { openPindaian } from '@/lib/services/surat/read-pindaian'
import { openStored } from '@/lib/services/bukti/open-stored'
import { removeDraftBukti } from '@/lib/services/bukti/remove-draft-bukti'
import { dropUnggahan } from '@/lib/services/unggahan/finish-unggahan'

const DAY = 86_400_000
const PAGE = 100

/** Files whose form was never sent, and large uploads nobody finished, after a day. */
export async function reapDrafts(): Promise<number> {
  const before = new Date(now().getTime() - DAY)
  let reaped = 0
  // Until nothing is left: a flood is taken away as a whole, however many there are.
  for (;;) {
    const drafts = await listStaleDrafts(before, PAGE)
    for (const draft of drafts) await removeDraftBukti(draft.formulirId, draft.id)
    const uploads = await listStaleUnggahan(before, PAGE)
    for (const id of uploads) await dropUnggahan(id)
    if (drafts.length + uploads.length === 0) return reaped
    reaped += drafts.length + uploads.length
  }
}

const seenOrphans = new Map<string, number>()

/**
 * Objects without a row: an upload whose process died before the row was written. One is removed only after this worker
 * has seen it unclaimed for a day, so a file on its way into the database is safe.
 */
export async function reapOrphans(): Promise<number> {
  let reaped = 0
  const at = Date.now()
  for await (const key of storage().list('bukti/')) {
    if (await existsObjek(key)) {
      seenOrphans.delete(key)
      continue
    }
    const first = seenOrphans.get(key) ?? at
    seenOrphans.set(key, first)
    if (at - first < DAY) continue
    await storage().delete(key)
    seenOrphans.delete(key)
    reaped += 1
  }
  return reaped
}

type Halaman<Row> = (after: string | null, take: number) => Promise<readonly Row[]>

async function* everyRow<Row extends Readonly<{ id: string }>>(list: Halaman<Row>): AsyncGenerator<Row> {
  for (let after: string | null = null; ;) {
    const rows: readonly Row[] = await list(after, PAGE)
    yield* rows
    if (rows.length < PAGE) return
    after = rows.at(-1)?.id ?? null
  }
}

/** Every object of one file: itself, the original of a picture, the slices of a recording. */
async function keysOf(row: BuktiRow): Promise<readonly string[]> {
  const upload = row.unggahanId ? await findUnggahan(row.unggahanId) : null
  return [row.kunciObjek, row.kunciObjekAsli, ...(upload?.irisan.map((slice) => slice.kunciObjek) ?? [])].filter(
    (key): key is string => key !== null,
  )
}

async function isMissing(row: BuktiRow): Promise<boolean> {
  for (const key of await keysOf(row)) {
    if ((await storage().head(key)) === null) return true
  }
  return false
}

/** Asks the store for every file once; what is gone is marked for staff, what came back (a restored bucket) unmarked. */
export async function scrubBukti(): Promise<number> {
  let missing = 0
  for await (const row of everyRow(listBuktiAfter)) {
    const gone = await isMissing(row)
    if (gone) missing += 1
    if (gone !== (row.hilangAt !== null)) await setHilang(row.id, gone ? now() : null)
  }
  if (missing > 0) log('error', 'bukti.missing', { count: missing })
  return missing
}

type Pemindaian = BuktiRow['pemindaian']

/** One kind of file: those not judged yet, their bytes, and where the judgement is kept. */
type Sumber<Row> = Readonly<{
  list: Halaman<Row>
  open: (row: Row) => Promise<Parameters<typeof scan>[0]>
  set: (id: string, pemindaian: Pemindaian) => Promise<void>
}>

/** How many were judged, and whether the scanner was there for all of them. */
async function rescan<Row extends Readonly<{ id: string }>>({ list, open, set }: Sumber<Row>): Promise<readonly [number, boolean]> {
  let judged = 0
  for await (const row of everyRow(list)) {
    try {
      const pemindaian = await scan(await open(row))
      // The scanner is still away: the rest would only wait for it in vain.
      if (pemindaian === 'GAGAL_DIPINDAI') return [judged, false]
      await set(row.id, pemindaian)
      judged += 1
    } catch (error) {
      // Missing or damaged: the nightly look reports it.
      if (!(error instanceof AppError)) throw error
    }
  }
  return [judged, true]
}

/** What reporters and officials sent while the scanner was away, or before there was one. */
export async function rescanBerkas(): Promise<number> {
  if (env().scanner !== 'clamd') return 0
  let sum = 0
  for (const take of [
    () => rescan({ list: listUnscanned, open: openStored, set: setPemindaian }),
    () => rescan({ list: listBerkasUnscanned, open: async (row) => [await openBerkas(row)], set: setPemindaianBerkas }),
    () => rescan({ list: listPindaianUnscanned, open: async (row) => [await openPindaian(row)], set: setPemindaianSurat }),
  ]) {
    const [judged, there] = await take()
    sum += judged
    if (!there) break
  }
  return sum
}
