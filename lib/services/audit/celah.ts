import 'server-only'
import { isCocok, isDipulihkan, type Jangkar, type Pemulihan } from '@/lib/domain/kustodi/jangkar'
import { readUrutanJangkar } from '@/lib/data/jangkar'
import { headJejak, listJejakTindakan, listMac } from '@/lib/data/jejak-audit'
import { readAnchors, recentAnchors, type Anchor } from '@/lib/infra/anchor-file'
import { isGenuineRow } from '@/lib/infra/audit-mac'
import { PEMULIHAN_CADANGAN, pemulihanOf } from './pemulihan'

/**
 * Anchors `dari` to `sampai` tell of rows that are not there: a backup was restored, or somebody cut the chain. `hilang`:
 * the anchors themselves are gone. `nomor`: the last row an anchor knew; `kepala`: the last row there is.
 */
export type Celah = Readonly<{ dari: number; sampai: number; hilang: boolean; nomor: bigint; kepala: bigint }>

const toJangkar = ({ urutan, nomor, mac }: Anchor): Jangkar => ({ urutan, nomor: BigInt(nomor), mac, asli: true })

/** Restores two holders accepted before, in rows made with the audit key. */
async function listPemulihan(): Promise<readonly Pemulihan[]> {
  return (await listJejakTindakan(PEMULIHAN_CADANGAN)).filter(isGenuineRow).flatMap(pemulihanOf)
}

async function gapIn(anchors: readonly Anchor[], diingat: number): Promise<Celah | null> {
  const jangkar = anchors.map(toJangkar)
  const [macs, pemulihan, head] = await Promise.all([listMac(jangkar.map(({ nomor }) => nomor)), listPemulihan(), headJejak()])
  const off = jangkar.filter((anchor) => !isCocok(anchor, macs) && !isDipulihkan(anchor.urutan, pemulihan))
  const last = jangkar.at(-1)?.urutan ?? 0
  const hilang = diingat > last
  if (off.length === 0 && !hilang) return null
  return {
    dari: off[0]?.urutan ?? last + 1,
    sampai: hilang ? diingat : (off.at(-1)?.urutan ?? last),
    hilang,
    nomor: off.reduce((max, { nomor }) => (nomor > max ? nomor : max), 0n),
    kepala: head?.nomor ?? 0n,
  }
}

/** The whole file of anchors against the chain. */
export async function findCelah(): Promise<Celah | null> {
  const diingat = await readUrutanJangkar()
  return gapIn(await readAnchors(), diingat)
}

/** The same of the last few anchors: cheap enough for each minute. */
export async function findCelahBaru(): Promise<Celah | null> {
  const diingat = await readUrutanJangkar()
  return gapIn(await recentAnchors(), diingat)
}
