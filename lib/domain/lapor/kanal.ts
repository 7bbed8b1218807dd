import { CARA_PENYAMPAIAN } from './pilihan'

/** Every way a report can come in: this site's own form, the desk, a gateway, an import. */
export const KANAL = ['WEB', ...CARA_PENYAMPAIAN, 'FAKS', 'SMS', 'X', 'APLIKASI'] as const
export type Kanal = (typeof KANAL)[number]

/** The channel of a stored row. One nobody knows is refused: a paper must not name another in its place. */
export function kanalOf(stored: string): Kanal {
  const kanal = KANAL.find((known) => known === stored)
  if (!kanal) throw new Error(`unknown kanal ${stored}`)
  return kanal
}
