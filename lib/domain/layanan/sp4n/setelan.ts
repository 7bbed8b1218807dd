/**
 * Settings of SP4N: five working days from arrival to the uploaded answer, with milestones 1 + 3 + 1 on the way, and ten of
 * silence until a case closes by itself; attachments as SP4N‑LAPOR! takes them. */
export const SETELAN_SP4N = {
  anggaran: { PENYELESAIAN: 5, VERIFIKASI: 1, SUBSTANSI: 3, TANGGAPAN: 1, KELENGKAPAN: 10, PENUTUPAN: 10 },
  faktaMinimum: [],
  jedaMaksimum: 2,
  timMinimum: 2,
  jedaTayang: 3,
  buktiMaksimum: 5,
  ukuranBukti: 2_097_152,
  ukuranTotal: 2_097_152,
} as const
