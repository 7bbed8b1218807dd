/** Settings of the WBS service. Days are working days unless the name says otherwise (defaults until the office decides). */
export const SETELAN_WBS = {
  anggaran: { VERIFIKASI: 3, PENILAIAN: 2, PENYELESAIAN: 60, KELENGKAPAN: 10 },
  /** Budget of PENYELESAIAN once a case is classified TIDAK_BERKADAR, counted from the same start. */
  TIDAK_BERKADAR: 14,
  faktaMinimum: ['apa', 'kapan', 'dimana'],
  jedaMaksimum: 2,
  timMinimum: 2,
  /** Calendar days between the answer and its publication, so that the reporter reads it first. */
  jedaTayang: 3,
  buktiMaksimum: 5,
  /** Bytes. "Maks 1 Mb" of the service standard is read as one mebibyte a file. */
  ukuranBukti: 1_048_576,
  ukuranTotal: null,
} as const
