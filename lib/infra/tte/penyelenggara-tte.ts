import 'server-only'

/** A paper on its way to a certified signature. `sidik`: SHA-256 of `pdf`, in hex. */
export type PermintaanTte = Readonly<{ pdf: Buffer; sidik: string; nik: string; frasa: string; alasan: string; tempat: string }>

/** `sidik` is that of the file that was sent, to be compared with what was asked; `pdf` holds the signature inside. */
export type HasilTte = Readonly<{ pdf: Buffer; sidik: string; nomorSeri: string; at: Date }>

/** Why nothing was signed, in words an official understands; the paper stays as it was. */
type TolakTte = 'FRASA_SALAH' | 'SERTIFIKAT_TIDAK_BERLAKU' | 'NIK_TIDAK_TERDAFTAR' | 'LAYANAN_TIDAK_DAPAT_DIHUBUNGI'

/**
 * What an office's connection to a provider of certified electronic signatures (BSrE) must do; docs/tte.md says the rest. The
 * site has none yet, and prints on no paper that it had.
 */
export type PenyelenggaraTte = Readonly<{
  tandatangani: (permintaan: PermintaanTte) => Promise<Readonly<{ ok: true; hasil: HasilTte }> | Readonly<{ ok: false; alasan: TolakTte }>>
  /** Is the signature in this file whole, and whose is it? */
  periksa: (pdf: Buffer) => Promise<Readonly<{ utuh: boolean; penandatangan: string | null }>>
}>
