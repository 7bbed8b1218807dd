/**
 * What `npm run test:full` runs and `npm test` does not, unless it is named: journeys beside the one of each procedure (ceremonies,
 * offices set up from nothing, attacks, several hosts), and commands that start databases again and again. Their rules and services
 * are tested in every run.
 */
export const FULL_ONLY = [
  'e2e/akun.e2e.ts',
  'e2e/draf.e2e.ts',
  'e2e/dumas-warga.e2e.ts',
  'e2e/jam.e2e.ts',
  'e2e/kanal.e2e.ts',
  'e2e/kantor.e2e.ts',
  'e2e/kantor-jauh.e2e.ts',
  'e2e/matriks.e2e.ts',
  'e2e/mulai.e2e.ts',
  'e2e/pemilik.e2e.ts',
  'e2e/pendirian.e2e.ts',
  'e2e/penjagaan.e2e.ts',
  'e2e/pergantian.e2e.ts',
  'e2e/pindaian-surat.e2e.ts',
  'e2e/pintu.e2e.ts',
  'e2e/proksi.e2e.ts',
  'e2e/proses.e2e.ts',
  'e2e/serah-terima.e2e.ts',
  'e2e/serangan.e2e.ts',
  'e2e/standar.e2e.ts',
  'e2e/start.e2e.ts',
  'e2e/unggah.e2e.ts',
  'scripts/cadangan.test.ts',
  'scripts/instalasi.test.ts',
  'scripts/perintah.test.ts',
  'scripts/start.test.ts',
]
