import 'server-only'
import { listJejakAfter, type JejakStored } from '@/lib/data/jejak-audit'
import { AWAL_RANTAI, macOf } from '@/lib/infra/audit-mac'
import { readAnchors } from './anchor'

export type VerifyResult =
  | Readonly<{ ok: true; baris: number }>
  | Readonly<{ ok: false; nomor: bigint; alasan: string }>

const BATCH = 1000

function judgeRow(row: JejakStored, nomor: bigint, macLalu: string): string | null {
  if (row.nomor !== nomor) return 'baris hilang atau urutan berubah'
  if (row.macLalu !== macLalu) return 'tidak menyambung ke baris sebelumnya'
  try {
    return macOf(row) === row.mac ? null : 'isi tidak sesuai dengan sandinya'
  } catch {
    return `kunci audit ${/^[0-9a-f]{8}$/.test(row.kunciId) ? row.kunciId : 'yang disebutnya'} tidak ada di sini`
  }
}

/**
 * Walks the whole chain and names the first broken row: changed, removed, put in between, reordered, or a tail cut back
 * past the last anchor.
 */
export async function verifyJejak(): Promise<VerifyResult> {
  const anchors = new Map((await readAnchors()).map((anchor) => [anchor.nomor, anchor.mac]))
  let nomor = 0n
  let macLalu = AWAL_RANTAI
  for (let rows = await listJejakAfter(nomor, BATCH); rows.length > 0; rows = await listJejakAfter(nomor, BATCH)) {
    for (const row of rows) {
      const alasan = judgeRow(row, nomor + 1n, macLalu)
      if (alasan) return { ok: false, nomor: nomor + 1n, alasan }
      const anchored = anchors.get(row.nomor.toString())
      if (anchored !== undefined && anchored !== row.mac) return { ok: false, nomor: row.nomor, alasan: 'berbeda dari jangkar' }
      nomor = row.nomor
      macLalu = row.mac
    }
  }
  const last = [...anchors.keys()].map(BigInt).reduce((max, n) => (n > max ? n : max), 0n)
  if (last > nomor) return { ok: false, nomor: nomor + 1n, alasan: `ekor terpotong: jangkar terakhir ada di baris ${last}` }
  return { ok: true, baris: Number(nomor) }
}
