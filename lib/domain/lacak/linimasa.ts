import { SETELAN_WBS } from '@/lib/domain/alur/setelan-wbs'
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

/** The one clock a reporter reads. After completeness it always counts to the longest limit, whatever the true budget. */
export function tenggatPelapor(status: Status, clocks: readonly Tenggat[]): Tenggat | null {
  const last = (jenis: Tenggat['jenis']) => clocks.filter((clock) => clock.jenis === jenis).at(-1) ?? null
  if (status === 'MENUNGGU_PELAPOR') return last('KELENGKAPAN')
  const resolve = last('PENYELESAIAN')
  if (resolve) return { ...resolve, anggaran: SETELAN_WBS.anggaran.PENYELESAIAN }
  return last('VERIFIKASI')
}
