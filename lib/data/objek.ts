import 'server-only'
import { db } from '@/lib/infra/db'

/** An object of the store, with the hash of its sealed bytes as the row that names it remembers it. */
export type Objek = Readonly<{ kunci: string; sidik: string }>

/** Every column that names an object, with the one that holds its hash. */
export const KOLOM_OBJEK = [
  { tabel: 'bukti', kunci: 'kunciObjek', sidik: 'sidikObjek' },
  { tabel: 'bukti', kunci: 'kunciObjekAsli', sidik: 'sidikObjekAsli' },
  { tabel: 'irisanUnggahan', kunci: 'kunciObjek', sidik: 'sidik' },
  { tabel: 'pindaianSurat', kunci: 'kunciObjek', sidik: 'sidikObjek' },
  { tabel: 'berkasPetugas', kunci: 'kunciObjek', sidik: 'sidikObjek' },
] as const

/** Names of tables and columns are written above; nothing from outside gets into the statement. */
export const SEMUA_OBJEK = `${KOLOM_OBJEK.map(
  ({ tabel, kunci, sidik }) => `SELECT "${kunci}" AS kunci, "${sidik}" AS sidik FROM "${tabel}" WHERE "${kunci}" IS NOT NULL`,
).join(' UNION ALL ')} ORDER BY 1`

/** Every object a row names now. */
export async function listObjekKini(): Promise<readonly Objek[]> {
  return db.$queryRawUnsafe<Objek[]>(SEMUA_OBJEK)
}

/** Files asked for at each end; one more of the old, so that old and new ones are never as many. */
const PERTAMA = 20
const TERAKHIR = 19

/** The first and the last files, of those not known to be lost: where most of them lie, the others lie too. */
export async function sampleObjek(): Promise<readonly string[]> {
  const where = { hilangAt: null }
  const select = { kunciObjek: true } as const
  const ends = await Promise.all([
    db.bukti.findMany({ where, orderBy: { id: 'asc' }, take: PERTAMA, select }),
    db.bukti.findMany({ where, orderBy: { id: 'desc' }, take: TERAKHIR, select }),
  ])
  return [...new Set(ends.flat().map((row) => row.kunciObjek))]
}
