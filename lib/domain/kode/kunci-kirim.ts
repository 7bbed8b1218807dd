/** 128 random bits in hexadecimal, then the server's time and signature. A channel's own derivation has the bits alone. */
export const KUNCI_KIRIM = /^[0-9a-f]{32}(\.[0-9a-z]{1,12}\.[\w-]{22})?$/

/** The bits that everything of a form is derived from; signature and time may change, they do not. */
export const bitsOf = (kunciKirim: string): string => kunciKirim.slice(0, 32)
