import 'server-only'
import { db } from '@/lib/infra/db'

export type Instalasi = Readonly<{ mode: string; sidikKunci: Readonly<Record<string, string>> }>

/** What the first start noted; null in a database whose register has not begun. */
export async function findInstalasi(): Promise<Instalasi | null> {
  const row = await db.instalasi.findUnique({ where: { id: 1 }, select: { mode: true, sidikKunci: true } })
  return row && { mode: row.mode, sidikKunci: row.sidikKunci as Instalasi['sidikKunci'] }
}
