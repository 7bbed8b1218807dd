const DETIK = 1000
const MENIT = 60 * DETIK

/**
 * How fast what may be written, from one network and in all. A brake, never a lock: whoever is slowed down is told for how
 * long and keeps what he typed. Thirty reports an hour from one address pass, for whole offices and villages share one.
 */
export const REM = {
  lapor: { sumber: { ledakan: 30, setiap: 2 * MENIT }, semua: { ledakan: 2000, setiap: DETIK / 10 } },
  pesan: { sumber: { ledakan: 30, setiap: 2 * MENIT }, semua: { ledakan: 2000, setiap: DETIK / 10 } },
  /** Accounts, requests for data, addresses for notices. */
  akun: { sumber: { ledakan: 20, setiap: 3 * MENIT }, semua: { ledakan: 300, setiap: DETIK } },
  /** Wrong codes on the tracking page and of the API; right ones are never counted. */
  tebak: { sumber: { ledakan: 20, setiap: 6 * DETIK }, semua: { ledakan: 300, setiap: DETIK / 5 } },
  /** Ways to the office's own sign-in and back; a whole office may stand behind one address. */
  kantor: { sumber: { ledakan: 60, setiap: 2 * DETIK }, semua: { ledakan: 300, setiap: DETIK / 5 } },
} as const

export type JenisRem = keyof typeof REM

/** Sign-ins from devices that never signed in to this account, for one account and for all together. */
export const MASUK = {
  akun: { ledakan: 20, setiap: 3 * DETIK },
  semua: { ledakan: 100, setiap: DETIK / 10 },
  /** A device that signed in before has a bucket of its own, which no stranger can empty. */
  perangkat: { ledakan: 20, setiap: 3 * DETIK },
  /** Wrong codes of the second factor after a right password; then the password counts for nothing for a while. */
  kode: { ledakan: 5, setiap: 3 * MENIT },
} as const

/** One notice an address and hour. */
export const KABAR = { ledakan: 1, setiap: 60 * MENIT } as const
