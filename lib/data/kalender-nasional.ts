import 'server-only'
import type { Tx } from '@/lib/infra/db'
import calendar from '@/prisma/data/hari-libur-2024-2027.json'
import { toDateColumn } from './dates'

const JENIS = { libur_nasional: 'LIBUR_NASIONAL', cuti_bersama: 'CUTI_BERSAMA' } as const

/** The national holidays that come with the site. What is there already stays; returns how many days were added. */
export async function insertKalenderNasional(client: Pick<Tx, 'hariLibur'>): Promise<number> {
  const rows = Object.values(calendar.years).flat()
  const { count } = await client.hariLibur.createMany({
    data: rows.map((row) => ({
      tanggal: toDateColumn(row.date),
      nama: row.name,
      jenis: JENIS[row.type as keyof typeof JENIS],
      perkiraan: row.estimated,
    })),
    skipDuplicates: true,
  })
  return count
}
