import { insertKalenderNasional } from '@/lib/data/kalender-nasional'
import { db } from '@/lib/infra/db'

export async function seedHariLibur(): Promise<void> {
  await insertKalenderNasional(db)
}
