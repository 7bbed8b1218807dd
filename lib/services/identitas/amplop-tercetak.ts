import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Kasus } from '@/lib/data/kasus'

/**
 * Has the letter its envelope? A case about the custodian, or about the head, is sealed to nobody at this office: its address is
 * written by whoever brings the envelope out of the recovery, and there is no print to wait for. SP4N seals to nobody.
 */
export const hasAmplop = (
  { layanan, peranDihindari }: Pick<Kasus, 'layanan' | 'peranDihindari'>,
  { amplopAt }: Readonly<{ amplopAt: Date | null }>,
): boolean =>
  amplopAt !== null ||
  (STANDAR[layanan].identitas !== null && (peranDihindari.includes('PEMEGANG_IDENTITAS') || peranDihindari.includes('KEPALA')))
