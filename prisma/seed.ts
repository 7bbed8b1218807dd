import { db } from '@/lib/infra/db'
import { seedHariLibur } from './seed/hari-libur'
import { seedKasusDumas } from './seed/kasus-dumas'
import { seedKasusSp4n } from './seed/kasus-sp4n'
import { seedKasusWbs } from './seed/kasus-wbs'
import { seedKunci } from './seed/kunci'
import { seedPetugas, seedSurel } from './seed/petugas'
import { seedUnit } from './seed/unit'

/** Invented people and cases only. Every part can be repeated: what is there already is left as it is. */
async function seed(): Promise<void> {
  await seedUnit()
  await seedHariLibur()
  await seedPetugas()
  await seedKunci()
  await seedKasusWbs()
  await seedKasusDumas()
  await seedKasusSp4n()
  await seedSurel()
  await db.$disconnect()
}

void seed()
