/** What becomes of the addresses an account knows before its first secret case is added. */
export const PILIHAN_KABAR = ['HAPUS', 'BATAL'] as const
