/** Seconds anything opened with the custodian's key stays on the screen: identity, original, address. */
export const DETIK_TERBUKA = 300
