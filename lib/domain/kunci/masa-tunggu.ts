/** People that compare a key's fingerprint on paper with the one on the screen. */
export const PERSETUJUAN_MINIMUM = 2
/** Holders of a recovery key, and how many of them act together. */
export const PEMEGANG_BAGIAN = 3
export const SUARA_MINIMUM = 2
/** Hours no waiting time may be shorter than. */
const TUNGGU_MINIMUM = 24
/** Days until a recovery key must be made anew after a holder left, a share was lost, or it lay whole in one browser. */
export const HARI_PEMBARUAN = 30

const HOUR = 3_600_000

export type FaktaTunggu = Readonly<{
  persetujuan: number
  menungguSejak: Date | null
  dilepasAt: Date | null
  keberatanAt: Date | null
  putusanAt: Date | null
}>

/** Where a proposed key stands. Only a ripe one (MATANG) may be used. */
export type KeadaanUsulan = 'PERSETUJUAN' | 'MENUNGGU' | 'KEBERATAN' | 'MATANG'

/** When the waiting time of an approved key is over. */
export const tungguSampai = (menungguSejak: Date, jam: number): Date =>
  new Date(menungguSejak.getTime() + Math.max(jam, TUNGGU_MINIMUM) * HOUR)

/**
 * Two approvals, then the waiting time in everybody's sight, unless the sitting custodian lets the key through with his own.
 * His objection holds it until two recovery holders overrule him. While a layanan is being founded nobody waits.
 */
export function keadaanUsulan(
  fakta: FaktaTunggu,
  { didirikan, jam }: Readonly<{ didirikan: boolean; jam: number }>,
  at: Date,
): KeadaanUsulan {
  if (fakta.persetujuan < PERSETUJUAN_MINIMUM) return 'PERSETUJUAN'
  if (!didirikan) return 'MATANG'
  if (fakta.keberatanAt && !fakta.putusanAt) return 'KEBERATAN'
  if (fakta.dilepasAt) return 'MATANG'
  return fakta.menungguSejak && tungguSampai(fakta.menungguSejak, jam) <= at ? 'MATANG' : 'MENUNGGU'
}
