/** An anchor as verification looks at it; `asli`: written with the audit key, after its predecessor. */
export type Jangkar = Readonly<{ urutan: number; nomor: bigint; mac: string; asli: boolean }>

/** What two holders accepted: anchors after `urutanCocok` up to `urutan` tell of rows a restore took away; the next is `urutanBaru`. */
export type Pemulihan = Readonly<{ nomor: bigint; urutanCocok: number; urutan: number; urutanBaru: number }>

export type Rusak = Readonly<{ nomor: bigint; alasan: string }>

/** Milliseconds a row may wait for its anchor. */
export const TENGGANG_JANGKAR = 120_000

export const isDipulihkan = (urutan: number, pemulihan: readonly Pemulihan[]): boolean =>
  pemulihan.some((row) => urutan > row.urutanCocok && urutan <= row.urutan)

type Judged = Readonly<{
  jangkar: readonly Jangkar[]
  macs: ReadonlyMap<bigint, string>
  head: bigint
  diingat: number
  pemulihan: readonly Pemulihan[]
}>

/** Does the chain still hold the row an anchor names? */
export const isCocok = ({ nomor, mac }: Jangkar, macs: ReadonlyMap<bigint, string>): boolean => macs.get(nomor) === mac

function judgeLine(anchor: Jangkar, before: Jangkar | undefined, { pemulihan }: Judged): Rusak[] {
  const { urutan, nomor, asli } = anchor
  const expected = (before?.urutan ?? 0) + 1
  const gap = urutan !== expected && !pemulihan.some((row) => row.urutanBaru === urutan)
  return [
    ...(gap ? [{ nomor, alasan: `jangkar ${expected} sampai ${urutan - 1} hilang` }] : []),
    ...(asli ? [] : [{ nomor, alasan: `jangkar ${urutan} tidak sesuai dengan sandinya` }]),
  ]
}

function judgeContent(anchor: Jangkar, { macs, head, pemulihan }: Judged): Rusak[] {
  if (isCocok(anchor, macs) || isDipulihkan(anchor.urutan, pemulihan) || anchor.nomor > head) return []
  return [{ nomor: anchor.nomor, alasan: 'berbeda dari jangkar' }]
}

/** Everything wrong with the anchors, and with a chain held against them. */
export function judgeJangkar(judged: Judged): readonly Rusak[] {
  const { jangkar, head, diingat, pemulihan } = judged
  const lines = jangkar.flatMap((anchor, index) => [...judgeLine(anchor, jangkar[index - 1], judged), ...judgeContent(anchor, judged)])
  const open = jangkar.filter((anchor) => !isDipulihkan(anchor.urutan, pemulihan))
  const most = open.reduce((max, { nomor }) => (nomor > max ? nomor : max), 0n)
  const last = jangkar.at(-1)?.urutan ?? 0
  return [
    ...lines,
    ...(most > head ? [{ nomor: head + 1n, alasan: `ekor terpotong: jangkar terakhir ada di baris ${most}` }] : []),
    ...(diingat > last ? [{ nomor: head, alasan: `jangkar ${last + 1} sampai ${diingat} hilang` }] : []),
  ]
}
