import 'server-only'
import { anggaranTidakBerkadar } from '@/lib/domain/alur/setelan'
import type { ClockEffect } from '@/lib/domain/alur/types'
import { JAM_PELAPOR } from '@/lib/domain/kiriman/pemberitahuan'
import { readAnggaran } from '@/lib/data/anggaran'
import { fromDateColumn } from '@/lib/data/dates'
import { cancelTenggat, endTenggat, pauseTenggat, resumeTenggat, setAnggaran, startTenggat } from '@/lib/data/tenggat'
import type { LangkahContext } from './context'

/** Does to the clocks what the transition table says (domain rules: the day of the act is day 0). */
export async function applyClocks({ tx, kasus, today }: LangkahContext, effect: ClockEffect): Promise<void> {
  if (effect.batalkanSemua) await cancelTenggat(tx, kasus.id, today)
  if (effect.selesai) await endTenggat(tx, kasus.id, effect.selesai, today)
  for (const jenis of effect.jeda ?? []) await pauseTenggat(tx, kasus.id, jenis, today)
  for (const jenis of effect.lanjut ?? []) await resumeTenggat(tx, kasus.id, jenis, today)
  // A clock that waits for a reporter who gets letters begins when the letter leaves (lib/services/kiriman/jam-pelapor).
  const mulai = (effect.mulai ?? []).filter((jenis) => kasus.kirimJawaban !== 'SURAT' || !JAM_PELAPOR.includes(jenis))
  for (const jenis of mulai) await startTenggat(tx, kasus.id, jenis, today, await readAnggaran(kasus.layanan, jenis, tx))
  const received = kasus.tanggalTerima ? fromDateColumn(kasus.tanggalTerima) : today
  for (const jenis of effect.mulaiSejakTerima ?? [])
    await startTenggat(tx, kasus.id, jenis, received, await readAnggaran(kasus.layanan, jenis, tx))
  if (effect.anggaran) await setAnggaran(tx, kasus.id, effect.anggaran.jenis, anggaranTidakBerkadar(kasus.layanan))
}
