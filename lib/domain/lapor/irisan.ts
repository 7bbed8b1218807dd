/** Bytes of one slice of a large upload; only the last may be shorter. */
export const IRISAN_BYTES = 5 * 1024 * 1024
