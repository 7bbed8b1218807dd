const TELEPON = 'tel:'

/** An address of the outbox that is a telephone (RFC 3966), not a mailbox. `nomor` is E.164. */
export const alamatTelepon = (nomor: string) => `${TELEPON}${nomor}`

/** The number of such an address; null for a mailbox. */
export const teleponOf = (alamat: string): string | null => (alamat.startsWith(TELEPON) ? alamat.slice(TELEPON.length) : null)

/**
 * What a telephone shows to whoever holds it: neither office nor site nor case. The form says these very words beside the tick,
 * so that their reader knows them.
 */
export const TEKS_KABAR_TELEPON = 'Ada kabar untuk Anda. Buka situs yang Anda pakai dengan nomor dan kode yang Anda simpan.'
export const TEKS_KABAR_PETUGAS = 'Ada langkah yang menunggu Anda. Masuk ke halaman petugas.'
