/**
 * Bytes of the largest HEIC photo that is taken to be made a JPEG of: telephones make nothing larger at 12 million points. The
 * layanan's own limit judges the JPEG. It bounds the body of the upload route and what the process that converts is handed.
 */
const HEIC_BYTES = 10 * 1024 * 1024

/** Does its name promise a photo that is turned into a JPEG here? Its first bytes decide. */
export const isHeicName = (nama: string): boolean => /\.(?:heic|heif|avif)$/i.test(nama)

/** Bytes a file may have on its way in, where it will be judged by `batas` in the end. */
export const batasMasuk = (heic: boolean, batas: number): number => (heic ? Math.max(batas, HEIC_BYTES) : batas)
