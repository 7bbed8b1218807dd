import 'server-only'
import { isCocok, judgeJangkar, TENGGANG_JANGKAR, type Jangkar, type Pemulihan, type Rusak } from '@/lib/domain/kustodi/jangkar'
import { COCOKAN, listBarisTanpaJejak, listJejakTanpaBaris } from '@/lib/data/cocok-jejak'
import { readUrutanJangkar } from '@/lib/data/jangkar'
import { hasJejakTerlambat, inSnapshot, listJejakAfter, type JejakStored } from '@/lib/data/jejak-audit'
import { AWAL_JANGKAR, isGenuine, readAnchors, type Anchor } from '@/lib/infra/anchor-file'
import { AWAL_RANTAI, macOf } from '@/lib/infra/audit-mac'
import { now } from '@/lib/infra/clock'
import type { Tx } from '@/lib/infra/db'
import { pemulihanOf } from './pemulihan'

/** `nomor` and `alasan` tell of the first break; `tanpaJangkar` is the first row no anchor vouches for in time. */
export type VerifyResult =
  | Readonly<{ ok: true; baris: number; pemulihan: readonly Pemulihan[] }>
  | Readonly<{ ok: false; nomor: bigint; alasan: string; rusak: readonly Rusak[]; baris: number }>
  | Readonly<{ ok: false; tanpaJangkar: bigint; rusak: readonly []; baris: number }>

const BATCH = 1000
/** Breaks of one kind that are told apart; a chain of other rows needs no line for each. */
const MOST = 1000
/** Below every number a row could have. */
const BEFORE_ALL = -(2n ** 62n)

function judgeRow(row: JejakStored, nomor: bigint, macLalu: string): string | null {
  if (row.nomor !== nomor) return 'baris hilang atau urutan berubah'
  if (row.macLalu !== macLalu) return 'tidak menyambung ke baris sebelumnya'
  try {
    return macOf(row) === row.mac ? null : 'isi tidak sesuai dengan sandinya'
  } catch {
    return `kunci audit ${/^[0-9a-f]{8}$/.test(row.kunciId) ? row.kunciId : 'yang disebutnya'} tidak ada di sini`
  }
}

type Walk = { head: bigint; baris: number; rusak: Rusak[]; macs: Map<bigint, string>; times: Map<bigint, Date>; pemulihan: Pemulihan[] }

/** Goes on after a break from what the broken row says of itself, so that every further one is found as well. */
function step(walk: Walk, row: JejakStored, macLalu: string, anchored: ReadonlySet<bigint>): void {
  const expected = walk.head + 1n
  const alasan = judgeRow(row, expected, macLalu)
  if (alasan && walk.rusak.length < MOST) walk.rusak.push({ nomor: row.nomor < expected ? row.nomor : expected, alasan })
  if (!alasan) walk.pemulihan.push(...pemulihanOf(row))
  if (anchored.has(row.nomor)) {
    walk.macs.set(row.nomor, row.mac)
    walk.times.set(row.nomor, row.dibuatAt)
  }
  walk.head = row.nomor
  walk.baris += 1
}

async function walkChain(tx: Tx, anchored: ReadonlySet<bigint>): Promise<Walk> {
  const walk: Walk = { head: 0n, baris: 0, rusak: [], macs: new Map(), times: new Map(), pemulihan: [] }
  let macLalu = AWAL_RANTAI
  let after = BEFORE_ALL
  for (let rows = await listJejakAfter(after, BATCH, tx); rows.length > 0; rows = await listJejakAfter(after, BATCH, tx)) {
    for (const row of rows) {
      step(walk, row, macLalu, anchored)
      macLalu = row.mac
    }
    const last = rows.at(-1)?.nomor ?? after
    for (const kind of COCOKAN) {
      const gone = await listJejakTanpaBaris(tx, kind, rows[0]?.nomor ?? last, last)
      walk.rusak.push(...gone.slice(0, MOST).map((nomor) => ({ nomor, alasan: `${kind.nama} yang dicatatnya tidak ada` })))
    }
    after = last
  }
  return walk
}

async function reconcileRows(tx: Tx): Promise<readonly Rusak[]> {
  const found: Rusak[] = []
  for (const kind of COCOKAN) {
    const rows = await listBarisTanpaJejak(tx, kind, MOST)
    found.push(...rows.map((nomor) => ({ nomor, alasan: `${kind.nama} tanpa baris jejak audit` })))
  }
  return found
}

/** The row after the last anchored one, when rows lie there that should have been anchored by now. */
async function firstUnanchored(tx: Tx, walk: Walk, jangkar: readonly Jangkar[]): Promise<bigint | null> {
  const last = jangkar.filter((anchor) => isCocok(anchor, walk.macs)).reduce((max, { nomor }) => (nomor > max ? nomor : max), 0n)
  const [first] = await listJejakAfter(last, 1, tx)
  if (!first) return null
  const since = (walk.times.get(last) ?? first.dibuatAt).getTime() + TENGGANG_JANGKAR
  // A row of this very moment has not had its minute yet, however quiet it was before.
  const fresh = now().getTime() - TENGGANG_JANGKAR
  return (await hasJejakTerlambat(tx, last, new Date(since), { dari: new Date(fresh), sampai: now() })) ? first.nomor : null
}

const judgedAnchors = (anchors: readonly Anchor[]): readonly Jangkar[] =>
  anchors.map((anchor, index) => ({
    urutan: anchor.urutan,
    nomor: BigInt(anchor.nomor),
    mac: anchor.mac,
    asli: isGenuine(anchor, anchors[index - 1]?.macJangkar ?? AWAL_JANGKAR),
  }))

const byNomor = (a: Rusak, b: Rusak) => (a.nomor < b.nomor ? -1 : a.nomor > b.nomor ? 1 : 0)

/**
 * Walks the whole chain and names every break: rows changed, removed, put in between or reordered, a tail cut back past an
 * anchor, anchors that are gone, openings, history and register entries that do not agree with their audit rows.
 */
export async function verifyJejak(): Promise<VerifyResult> {
  // In this order: an anchor written meanwhile must not look like one the database does not know of, nor its row like one cut off.
  const diingat = await readUrutanJangkar()
  const jangkar = judgedAnchors(await readAnchors())
  const anchored = new Set(jangkar.map(({ nomor }) => nomor))
  return inSnapshot(async (tx) => {
    const walk = await walkChain(tx, anchored)
    const { head, macs, pemulihan, baris } = walk
    const rusak = [...walk.rusak, ...judgeJangkar({ jangkar, macs, head, diingat, pemulihan }), ...(await reconcileRows(tx))].sort(byNomor)
    if (rusak[0]) return { ok: false, ...rusak[0], rusak, baris }
    const tanpaJangkar = await firstUnanchored(tx, walk, jangkar)
    return tanpaJangkar === null ? { ok: true, baris, pemulihan } : { ok: false, tanpaJangkar, rusak: [], baris }
  })
}
