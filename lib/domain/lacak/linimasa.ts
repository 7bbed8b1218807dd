import { anggaranOf } from '@/lib/domain/alur/setelan'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { labelPelapor, type LabelPelapor, type Status } from '@/lib/domain/pengaduan/status'
import type { Tenggat } from '@/lib/domain/tenggat/tenggat'

export type Peristiwa = Readonly<{ label: LabelPelapor; at: Date }>

/**
 * The reporter's timeline: one entry a change of label, nothing between. Examination, team and report never show, so
 * that a berkadar and a tidak berkadar case look alike until the answer.
 */
export function linimasaPelapor(riwayat: readonly Readonly<{ keStatus: Status; dibuatAt: Date }>[]): readonly Peristiwa[] {
  const events: Peristiwa[] = []
  for (const row of riwayat) {
    const label = labelPelapor(row.keStatus)
    if (events.at(-1)?.label !== label) events.push({ label, at: row.dibuatAt })
  }
  return events
}

/**
 * The one clock a reporter reads. It always counts to the longest limit of the layanan, whatever the true budget; the
 * milestones of the office on its way there are its own business.
 */
export function tenggatPelapor(status: Status, clocks: readonly Tenggat[], layanan: Layanan): Tenggat | null {
  const last = (jenis: Tenggat['jenis']) => clocks.filter((clock) => clock.jenis === jenis).at(-1) ?? null
  if (status === 'MENUNGGU_PELAPOR') return last('KELENGKAPAN')
  // Answered: what was promised is kept, and no clock of the office runs.
  if (status === 'DIJAWAB') return null
  const resolve = last('PENYELESAIAN')
  // Where nothing is hidden, what was promised when the clock began is what counts. What was added is added for either class.
  if (resolve)
    return !STANDAR[layanan].rahasia ? resolve : { ...resolve, anggaran: anggaranOf(layanan, 'PENYELESAIAN') + resolve.perpanjangan }
  return last('VERIFIKASI')
}
