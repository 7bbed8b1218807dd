import 'server-only'
import { withOwner } from './rotasi-kunci'

export type AmplopEkspor = Readonly<{ nomorTiket: string; field: string; urutan: number; amplop: Buffer }>

/** Every envelope, read with the owner's login: the application's own may not. */
export function listAmplopEkspor(): Promise<readonly AmplopEkspor[]> {
  return withOwner(async (client) => {
    const { rows } = await client.query<AmplopEkspor>(
      `SELECT coalesce(k."nomorTiket", 'tanpa-nomor') AS "nomorTiket", i.field, i.urutan, i.amplop
         FROM "identitas" i LEFT JOIN "pengaduan" k ON k.id = i."pengaduanId" ORDER BY i.id`,
    )
    return rows
  })
}
