/**
 * What breaks in a real machine room, and the tests that break it. `npm run test:faults` runs them, with `-- --list` they are
 * told. `untested`: said plainly, with the reason.
 */
export const FAULTS = [
  { id: 'F1', what: 'the web server is killed between a file and its report', tests: ['tests/e2e/gangguan.e2e.ts'] },
  { id: 'F2', what: 'the web server is killed after a report was kept, before its answer', tests: ['tests/e2e/gangguan.e2e.ts'] },
  { id: 'F3', what: 'web processes are killed at random under reports', tests: ['tests/faults/processes.fault.ts'] },
  { id: 'F4', what: 'the site is stopped while files come in', tests: ['tests/faults/processes.fault.ts'] },
  { id: 'F5', what: 'the database is killed', tests: ['tests/faults/database.fault.ts'] },
  { id: 'F6', what: 'the database takes questions and answers none', tests: ['tests/faults/database.fault.ts'] },
  { id: 'F7', what: 'the evidence store refuses', tests: ['tests/faults/storage.fault.ts', 'tests/infra/storage-contract.test.ts'] },
  { id: 'F8', what: 'the evidence store hangs, cuts, fails or is slow', tests: ['tests/faults/storage.fault.ts'] },
  {
    id: 'F9',
    what: 'the evidence store lost an object',
    tests: ['tests/services/unggahan/irisan.test.ts', 'tests/services/bukti/pindah.test.ts'],
  },
  {
    ...{ id: 'F10', what: 'the mail server refuses, puts off, hangs, or took a mail already' },
    tests: ['tests/services/worker/outbox.test.ts', 'tests/services/worker/kiriman.test.ts', 'tests/infra/mail.test.ts'],
  },
  {
    ...{ id: 'F11', what: 'the disk is full', tests: ['tests/services/health/cakram.test.ts'] },
    untested: 'only the floors are tried, not a disk that is really full: a file system of one’s own needs root',
  },
  {
    id: 'F12',
    what: 'a button is pressed twice, a page sent again',
    tests: ['tests/services/alur/balapan.test.ts', 'tests/e2e/serangan.e2e.ts'],
  },
  { id: 'F13', what: 'two officers act at once', tests: ['tests/services/alur/balapan.test.ts'] },
  { id: 'F14', what: 'an officer sends a page an hour old', tests: ['tests/services/alur/balapan.test.ts', 'tests/e2e/draf.e2e.ts'] },
  { id: 'F15', what: 'the clock jumps', tests: ['tests/e2e/jam.e2e.ts', 'tests/services/sistem/jam.test.ts'] },
  {
    ...{ id: 'F16', what: 'a migration on live data', tests: ['tests/migrasi.test.ts'] },
    untested: 'no older version is in use yet; migrations are tried on empty and demo data, not under load',
  },
  { id: 'F17', what: 'everything is restored from a backup made under load', tests: ['tests/scripts/cadangan.test.ts'] },
  {
    id: 'F18',
    what: 'the store is younger than the restored database',
    tests: ['tests/services/unggahan/irisan.test.ts', 'tests/scripts/cadangan.test.ts'],
  },
  { id: 'F19', what: 'the audit trail is altered, cut, reordered or computed anew', tests: ['tests/services/audit/jejak.test.ts'] },
  { id: 'F20', what: 'the n-th call fails', tests: [], untested: 'not built' },
  { id: 'F21', what: 'the virus scanner is away', tests: ['tests/services/bukti/pindai.test.ts'] },
  {
    id: 'F22',
    what: 'a worker dies with a mail in its hand',
    tests: ['tests/services/worker/outbox.test.ts', 'tests/e2e/gangguan.e2e.ts'],
  },
  {
    id: 'F23',
    what: 'a key file is missing or damaged at the start',
    tests: ['tests/infra/secrets.test.ts', 'tests/scripts/siap.test.ts'],
  },
  { id: 'F24', what: 'memory runs short', tests: [], untested: 'not built' },
  { id: 'F25', what: 'sign-ins and pictures take the processor', tests: ['tests/e2e/serangan.e2e.ts'] },
  { id: 'F26', what: 'a certificate ends', tests: ['tests/domain/sistem/periksa.test.ts'] },
  { id: 'F27', what: 'a form of one build is sent to the next', tests: ['tests/e2e/penjagaan.e2e.ts'] },
  { id: 'F28', what: 'the sealing anew under a new key is broken off', tests: ['tests/services/kunci/serah-terima.test.ts'] },
]
