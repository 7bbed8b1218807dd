/**
 * Journeys that `npm run test:full` plays and `npm test` does not, unless they are named: whole ceremonies, offices set up from nothing,
 * attacks, several hosts. `npm test` plays one journey a procedure, the citizen's, what a crash leaves, and every page once.
 */
export const FULL_ONLY = [
  'dumas-warga',
  'jam',
  'kanal',
  'kantor',
  'kantor-jauh',
  'matriks',
  'pemilik',
  'pendirian',
  'pergantian',
  'pindaian-surat',
  'proksi',
  'proses',
  'serah-terima',
  'serangan',
  'start',
]
