import { createHash, randomBytes } from 'node:crypto'
import { withClient } from './migrate.mjs'

/** Minutes the one-time link of a first start is good for. */
export const UNDANGAN_MINUTES = 30

/** What the database keeps of the token; lib/services/awal/read-undangan.ts derives it the same way. */
const sidikUndangan = (token) => createHash('sha256').update(`undangan|${token}`).digest('hex')

const HAS_ADMIN = `SELECT EXISTS (SELECT 1 FROM "peranPetugas" r JOIN "petugas" p ON p.id = r."petugasId"
  WHERE r.peran = 'ADMIN_SISTEM' AND p.aktif AND (r.selesai IS NULL OR r.selesai >= current_date)) AS found`

/**
 * While an office has no system administrator: a link to set it up, shown once on this terminal. An older link that was
 * never used stops working, so only the last start's counts. Null when there is an administrator.
 */
export function issueUndangan(databaseUrl, siteUrl) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(HAS_ADMIN)
    if (rows[0].found) return null
    const token = randomBytes(32).toString('base64url')
    await client.query('DELETE FROM "undanganAwal" WHERE "dipakaiAt" IS NULL')
    await client.query(
      `INSERT INTO "undanganAwal" (sidik, kedaluwarsa, "dibuatAt") VALUES ($1, now() + make_interval(mins => $2), now())`,
      [sidikUndangan(token), UNDANGAN_MINUTES],
    )
    return `${siteUrl}/mulai?undangan=${token}`
  })
}
