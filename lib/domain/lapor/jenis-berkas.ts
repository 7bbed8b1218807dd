/** Kinds of file by what their bytes say, with the ending of their name; each layanan takes a choice of them. */
export const GAMBAR = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const
/** What telephones record and messengers send: a voice of WhatsApp is Opus in an Ogg. */
export const REKAMAN = {
  'audio/mpeg': 'mp3',
  'audio/x-m4a': 'm4a',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/ogg; codecs=opus': 'ogg',
  'audio/opus': 'opus',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'audio/amr': 'amr',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/3gpp': '3gp',
  'video/3gpp2': '3g2',
} as const
export const DOKUMEN = { 'application/pdf': 'pdf' } as const
export const KANTOR = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
} as const

/** Kinds that are told together, and taken together. */
export const KELOMPOK_BERKAS = { DOKUMEN, GAMBAR, REKAMAN, KANTOR } as const
export type KelompokBerkas = keyof typeof KELOMPOK_BERKAS
