import type { Fakta, Keadaan } from './types'

export const KEADAAN: Readonly<Record<Keadaan, (fakta: Fakta) => boolean>> = {
  DAFTAR_LENGKAP: (fakta) => fakta.daftarLengkap,
  IDENTITAS_DIPERIKSA: (fakta) => fakta.identitasDiperiksa,
  SURAT_TUGAS_ADA: (fakta) => fakta.suratTugas !== null,
  // Nothing to publish before a summary exists, nor once the moderator has decided.
  PUBLIKASI_DIPUTUS: (fakta) => fakta.publikasi !== 'MENUNGGU_MODERASI',
  PUBLIKASI_TAMPAK: (fakta) => fakta.publikasi !== null && fakta.publikasi !== 'DISEMBUNYIKAN',
}
