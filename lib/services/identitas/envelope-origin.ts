import 'server-only'
import type { AsalAmplop } from '@/lib/domain/identitas/asal-amplop'
import { listAmplopIdentitas, listRantai } from '@/lib/data/identitas'
import { listJejakTentang } from '@/lib/data/kustodi'
import { isGenuineRow } from '@/lib/infra/audit-mac'

/** A sealed envelope with where it came from and when, so that none stands for the first one silently. */
export type AmplopBerasal = Readonly<{ urutan: number; asal: AsalAmplop; at: string; isi: string }>

type Released = Readonly<{ nomor: number; isi: Uint8Array }>

/** Corrections of a chain, from audit rows made with the audit key. Older rows name no number; their moment is the envelope's. */
async function listPerbaikan(akarId: string) {
  const rows = (await Promise.all((await listRantai(akarId)).map((id) => listJejakTentang(`pengaduan:${id}`)))).flat()
  return rows.filter((row) => row.tindakan === 'MINTA_DATA' && row.rincian.jenis === 'PERBAIKAN' && isGenuineRow(row))
}

/**
 * Says of each envelope whether it came with the report, with a correction the reporter asked for, or from nowhere the audit
 * trail knows of: then somebody put it there, and the custodian reads so.
 */
export async function withOrigin(akarId: string, released: readonly Released[]): Promise<readonly AmplopBerasal[]> {
  const facts = new Map((await listAmplopIdentitas(akarId)).map((row) => [row.urutan, row.dibuatAt]))
  const perbaikan = facts.size > 1 ? await listPerbaikan(akarId) : []
  const originOf = (urutan: number, at: Date): AsalAmplop => {
    if (urutan === 1) return 'LAPORAN'
    const asked = perbaikan.some(({ rincian, dibuatAt }) =>
      rincian.urutan === undefined ? dibuatAt.getTime() === at.getTime() : rincian.urutan === urutan,
    )
    return asked ? 'PERBAIKAN' : 'TANPA_CATATAN'
  }
  return [...released]
    .sort((a, b) => a.nomor - b.nomor)
    .map(({ nomor, isi }) => {
      const at = facts.get(nomor) ?? new Date(0)
      return { urutan: nomor, asal: originOf(nomor, at), at: at.toISOString(), isi: Buffer.from(isi).toString('base64') }
    })
}
