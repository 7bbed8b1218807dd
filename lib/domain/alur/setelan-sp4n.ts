/** Settings of SP4N: five working days from arrival to the uploaded answer; attachments as SP4N‑LAPOR! takes them. */
export const SETELAN_SP4N = {
  anggaran: { PENYELESAIAN: 5 },
  faktaMinimum: [],
  jedaMaksimum: 2,
  timMinimum: 2,
  jedaTayang: 3,
  buktiMaksimum: 5,
  ukuranBukti: 2_097_152,
  ukuranTotal: 2_097_152,
} as const
