import { findInstalasi } from '@/lib/data/instalasi'
import { inTransaction } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { endInWords } from '@/lib/infra/shutdown'
import { seedHariLibur } from './seed/hari-libur'
import { seedKasusDumas } from './seed/kasus-dumas'
import { seedKasusSp4n } from './seed/kasus-sp4n'
import { seedKasusWbs } from './seed/kasus-wbs'
import { seedKunci } from './seed/kunci'
import { seedPetugas, seedSurel } from './seed/petugas'
import { seedUnit } from './seed/unit'

/** The database says what it was begun as; no setting and no file on the disk can make a demo of an office's register. */
async function assertDemo(): Promise<void> {
  if ((await findInstalasi())?.mode !== 'demo')
    throw new Error('This database was not begun as a demo, so invented people and cases are not filled in.')
}

/** Invented people and cases only. Every part can be repeated: what is there already is left as it is. */
async function seed(): Promise<void> {
  await endInWords(assertDemo)
  await seedUnit()
  await seedHariLibur()
  await seedPetugas()
  await seedKunci()
  await seedKasusWbs()
  await seedKasusDumas()
  await seedKasusSp4n()
  await seedSurel()
  // The demo's past ends here: the clock is judged from this row on.
  await inTransaction(async ({ audit }) => audit({ aktor: 'sistem', tindakan: 'CONTOH_TERISI', objek: 'instalasi' }))
  await db.$disconnect()
}

void seed()
