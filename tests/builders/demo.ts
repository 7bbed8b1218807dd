import type { Petugas } from '@/lib/domain/auth/petugas'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { seedKasusDumas } from '@/prisma/seed/kasus-dumas'
import { seedKasusSp4n } from '@/prisma/seed/kasus-sp4n'
import { seedKasusWbs } from '@/prisma/seed/kasus-wbs'
import { seedKunci } from '@/prisma/seed/kunci'
import { seedPetugas, seedSurel } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { DEMO_ACCOUNTS } from '@/scripts/lib/demo-accounts.mjs'
import { petugasOf } from './kantor'

/** The demo as a first start fills it in: offices, people, keys and the cases of all three layanan. */
export async function seedDemo(): Promise<void> {
  for (const part of [seedUnit, seedHariLibur, seedPetugas, seedKunci, seedKasusWbs, seedKasusDumas, seedKasusSp4n, seedSurel]) await part()
}

/** One petugas of the demo for every post in every unit: colleagues of the same post read and do the same. */
export async function listOrangDemo(): Promise<readonly Petugas[]> {
  const all = await Promise.all(DEMO_ACCOUNTS.map(({ namaPengguna }) => petugasOf(namaPengguna)))
  const keyOf = ({ unitId, peran }: Petugas) => [unitId, ...peran.map((held) => `${held.layanan} ${held.peran} ${held.atasan}`)].join(' ')
  return all.filter((petugas, index) => all.findIndex((other) => keyOf(other) === keyOf(petugas)) === index)
}
