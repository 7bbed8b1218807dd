import 'server-only'
import { listPemusnahan } from '@/lib/data/retensi'
import { appendDaftarMusnah, parseDaftarMusnah, readDaftarMusnah, type Pemusnahan } from '@/lib/infra/cadangan/daftar-musnah'
import { log } from '@/lib/infra/log'

/** Milliseconds looked back before the last line: of two that ended together one may have been written first. */
const LOOK_BACK = 86_400_000

const nameOf = ({ akarId, at }: Pemusnahan) => `${akarId} ${at}`

/**
 * Brings the list of destroyed identities beside the anchors up to date, from which a restored backup destroys them again. What
 * goes wrong here undoes no destruction; the worker tries again.
 */
export async function catatPemusnahan(): Promise<void> {
  try {
    const known = parseDaftarMusnah(await readDaftarMusnah())
    const last = known.reduce((most, { at }) => Math.max(most, Date.parse(at)), LOOK_BACK)
    const written = new Set(known.map(nameOf))
    const rows = (await listPemusnahan(new Date(last - LOOK_BACK))).map(({ akarId, dibuatAt }) => ({ akarId, at: dibuatAt.toISOString() }))
    await appendDaftarMusnah(rows.filter((row) => !written.has(nameOf(row))))
  } catch (error) {
    log('error', 'daftar-musnah.gagal', { name: error instanceof Error ? error.name : 'unknown' })
  }
}
