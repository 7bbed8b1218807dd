import { db } from '@/lib/infra/db'
import calendar from '../data/hari-libur-2024-2027.json'

const JENIS = { libur_nasional: 'LIBUR_NASIONAL', cuti_bersama: 'CUTI_BERSAMA' } as const

export async function seedHariLibur(): Promise<void> {
  const rows = Object.values(calendar.years).flat()
  await db.hariLibur.createMany({
    data: rows.map((row) => ({
      tanggal: new Date(`${row.date}T00:00:00.000Z`),
      nama: row.name,
      jenis: JENIS[row.type as keyof typeof JENIS],
      perkiraan: row.estimated,
    })),
    skipDuplicates: true,
  })
}
