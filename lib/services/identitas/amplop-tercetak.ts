import 'server-only'
import type { Kasus } from '@/lib/data/kasus'

/**
 * Has the letter its envelope? A case about the custodian, or about the head, is sealed to nobody at this office: its address is
 * written by whoever brings the envelope out of the recovery, and there is no print to wait for.
 */
export const hasAmplop = ({ peranDihindari }: Pick<Kasus, 'peranDihindari'>, { amplopAt }: Readonly<{ amplopAt: Date | null }>): boolean =>
  amplopAt !== null || peranDihindari.includes('PEMEGANG_IDENTITAS') || peranDihindari.includes('KEPALA')
