import 'server-only'
import { PERAN } from '@/lib/domain/auth/peran'
import { JENIS_DOKUMEN, JENIS_TERBIT } from '@/lib/domain/dokumen/cetak'
import { LAYANAN } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import { Prisma } from '@/lib/infra/generated/prisma/client'

type Asal = Readonly<{ tabel: string; kolom: string; larik?: true; dikenal: readonly string[] }>

/** Where a layanan, a post or a kind of paper first comes into the database; every other column repeats one of these. */
const ASAL: readonly Asal[] = [
  { tabel: 'instansi', kolom: 'layanan', dikenal: LAYANAN },
  { tabel: 'unit', kolom: 'lingkup', larik: true, dikenal: LAYANAN },
  { tabel: 'unit', kolom: 'posisi', dikenal: PERAN },
  { tabel: 'peranPetugas', kolom: 'layanan', dikenal: LAYANAN },
  { tabel: 'peranPetugas', kolom: 'peran', dikenal: PERAN },
  { tabel: 'kunciIdentitas', kolom: 'layanan', dikenal: LAYANAN },
  { tabel: 'pengaduan', kolom: 'layanan', dikenal: LAYANAN },
  { tabel: 'dokumenTerbit', kolom: 'jenis', dikenal: JENIS_DOKUMEN },
  { tabel: 'salinanNaskah', kolom: 'jenis', dikenal: JENIS_TERBIT },
]

async function asingOf({ tabel, kolom, larik, dikenal }: Asal): Promise<readonly string[]> {
  const name = Prisma.raw(`"${kolom}"`)
  const rows = await db.$queryRaw<{ nilai: string }[]>`
    SELECT DISTINCT nilai FROM (SELECT ${larik ? Prisma.sql`unnest(${name})` : name} AS nilai FROM ${Prisma.raw(`"${tabel}"`)}) AS semua
    WHERE nilai <> ALL (${[...dikenal]}::text[]) ORDER BY nilai`
  return rows.map(({ nilai }) => `${tabel}.${kolom} = ${nilai}`)
}

/** Names in the database that the registry of this code does not know, each with where it stands. */
export async function listNilaiAsing(): Promise<readonly string[]> {
  return (await Promise.all(ASAL.map(asingOf))).flat()
}
