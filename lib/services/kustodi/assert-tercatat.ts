import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { listJejakTentang } from '@/lib/data/kustodi'
import { isGenuineRow } from '@/lib/infra/audit-mac'
import { raisePeringatan } from './raise-peringatan'

/**
 * Before an envelope leaves: its opening stands in the audit trail, in a row made with the audit key. The database function
 * asks for a row as well but cannot know that key. Anything else is an alarm.
 * @throws AppError FORBIDDEN.
 */
export async function assertTercatat(objek: string, tindakan: string): Promise<void> {
  const rows = await listJejakTentang(objek)
  if (rows.some((row) => row.tindakan === tindakan && isGenuineRow(row))) return
  await raisePeringatan({ jenis: 'PEMBUKAAN_TANPA_CATATAN', objek, rincian: { objek }, sekali: true })
  throw new AppError('FORBIDDEN')
}
