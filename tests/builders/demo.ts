import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { seedKasusDumas } from '@/prisma/seed/kasus-dumas'
import { seedKasusSp4n } from '@/prisma/seed/kasus-sp4n'
import { seedKasusWbs } from '@/prisma/seed/kasus-wbs'
import { seedKunci } from '@/prisma/seed/kunci'
import { seedPetugas, seedSurel } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'

/** The three offices of the demo with their cases in every status. */
export async function seedDemo(): Promise<void> {
  for (const part of [seedUnit, seedHariLibur, seedPetugas, seedKunci, seedKasusWbs, seedKasusDumas, seedKasusSp4n, seedSurel]) await part()
}
