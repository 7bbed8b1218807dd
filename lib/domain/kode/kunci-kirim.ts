/** 128 random bits in hexadecimal, then the server's time and signature. A channel's own derivation has the bits alone. */
export const KUNCI_KIRIM = /^[0-9a-f]{32}(\.[0-9a-z]{1,12}\.[\w-]{22})?$/

/** The bits that everything of a form is derived from; signature and time may change, they do not. */
export const bitsOf = (kunciKirim: string): string => kunciKirim.slice(0, 32)

/** Milliseconds a form's key may put files into the store. */
export const KUNCI_BERLAKU_MS = 24 * 3_600_000

/** Is the day over of a key that says when it was given out? One that says nothing lives as long as what holds it. */
export const isKunciLewat = (kunciKirim: string, now: number): boolean =>
  Number.parseInt(kunciKirim.split('.')[1] ?? '', 36) + KUNCI_BERLAKU_MS < now
