/** Channels a key can stand for; what comes over it is marked so. The website and the import have their own ways in. */
export const KANAL_KUNCI = ['SMS', 'APLIKASI', 'X', 'TELEPON', 'FAKS'] as const
export type KanalKunci = (typeof KANAL_KUNCI)[number]

/** Header names of a signed request. */
export const KEPALA_KANAL = {
  id: 'x-kanal-id',
  waktu: 'x-kanal-waktu',
  tandaTangan: 'x-kanal-tanda-tangan',
  idempotensi: 'idempotency-key',
  kodeAkses: 'x-kode-akses',
} as const

/** How far the sender's clock may be off, in seconds; an older request cannot be sent again by whoever caught it. */
const JENDELA_DETIK = 300

/** Requests a key may send in a minute, and the largest body, in bytes. */
export const BATAS_PER_MENIT = 60
export const BATAS_BADAN = 64 * 1024

export type Ditandatangani = Readonly<{ waktu: string; metode: string; jalur: string; idempotensi: string; badan: string }>

/** What is signed: the time and the body, and between them where it goes and under which key, so that nothing of it can be swapped. */
export const naskahTandaTangan = ({ waktu, metode, jalur, idempotensi, badan }: Ditandatangani): string =>
  [waktu, metode, jalur, idempotensi, badan].join('\n')

/** `waktu` in seconds since 1970, as the header carries it. */
export function isDalamJendela(waktu: string, at: Date): boolean {
  return /^\d{1,12}$/.test(waktu) && Math.abs(Number(waktu) - at.getTime() / 1000) <= JENDELA_DETIK
}

/** Eight to 128 printable characters: long enough that two messages do not share one by accident. */
export const isKunciIdempotensi = (kunci: string): boolean => /^[\x21-\x7e]{8,128}$/.test(kunci)
