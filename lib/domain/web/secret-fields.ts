/** Fields whose content never travels back to a page, and is taken exactly as it was typed. */
export const SECRET_FIELDS: readonly string[] = [
  'kataSandi',
  'kataSandiBaru',
  'ulangiSandi',
  'kodeAkses',
  'kodePemulihan',
  'kode2fa',
  'amplop',
]
