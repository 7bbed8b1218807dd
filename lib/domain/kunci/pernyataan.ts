/** A new wording gets a new version; what somebody signed is found again by version and fingerprint. */
export const PERNYATAAN_VERSI = '2026-11'

/** The undertaking a custodian signs before a key is made (policy P5: whoever leaks an identity answers for it in person). */
export const PERNYATAAN: readonly string[] = [
  'Saya memegang kunci identitas pelapor seorang diri. Kunci itu tidak saya pinjamkan, salin, atau serahkan kepada siapa pun, termasuk atasan saya.',
  'Identitas pelapor hanya saya buka untuk alasan yang tersedia dalam sistem, dengan dasar tertulis, dan hanya selama diperlukan.',
  'Saya tidak memberitahukan identitas pelapor, atau hal yang dapat menunjuk kepadanya, kepada siapa pun, baik selama maupun setelah tugas ini.',
  'Saya memahami bahwa setiap pembukaan tercatat, tampil kepada pelapor, dan diawasi petugas pelindungan data.',
  'Saya segera melapor bila kata sandi kunci diketahui orang lain, hilang, atau bila saya atau kerabat saya terkait dengan suatu pengaduan.',
  'Saya bersedia menerima sanksi menurut peraturan perundang-undangan apabila melanggar pernyataan ini.',
]

/** What the fingerprint of the undertaking is taken over. */
export const pernyataanTeks = (): string => [PERNYATAAN_VERSI, ...PERNYATAAN].join('\n')
