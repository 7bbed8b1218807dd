/** UU 27/2022 gives three times twenty-four hours: by the clock, holidays included. */
const JAM_MS = 3_600_000
const JAM_TENGGAT = 72

export const tenggat72 = (mulai: Date): Date => new Date(mulai.getTime() + JAM_TENGGAT * JAM_MS)

/** Whole hours still left, or already over; the first minute of the last hour still counts as one. */
export function sisaJam(tenggat: Date, sekarang: Date): Readonly<{ lewat: boolean; jam: number }> {
  const ms = tenggat.getTime() - sekarang.getTime()
  return ms >= 0 ? { lewat: false, jam: Math.ceil(ms / JAM_MS) } : { lewat: true, jam: Math.ceil(-ms / JAM_MS) }
}
