/**
 * Settings of Dumas. The ninety working days are the published limit and run from the day of receipt; the shorter ones are
 * milestones on the way, so that a case that lies still shows early.
 */
export const SETELAN_DUMAS = {
  anggaran: { PENYELESAIAN: 90, TELAAHAN: 5, DISPOSISI: 3, PENANGANAN: 60, KELENGKAPAN: 10 },
  /** The three W of Kalbar: what, when, where. */
  faktaMinimum: ['apa', 'kapan', 'dimana'],
  jedaMaksimum: 2,
  timMinimum: 2,
  jedaTayang: 3,
  buktiMaksimum: 10,
  ukuranBukti: 10_485_760,
  ukuranTotal: null,
} as const
