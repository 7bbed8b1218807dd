import path from 'node:path'
import { fingerprintsIn } from '@/scripts/lib/key-set.mjs'
import type { TestDatabase } from './database'

/** What a first start writes down: the mode, and which keys the register was begun with. */
export async function beginRegister(database: TestDatabase, mode: 'demo' | 'kerja' = 'demo'): Promise<void> {
  await database.queryAsAdmin('INSERT INTO "instalasi" ("mode", "sidikKunci") VALUES ($1, $2)', [
    mode,
    fingerprintsIn(path.join(database.dataDir, 'rahasia')),
  ])
}
