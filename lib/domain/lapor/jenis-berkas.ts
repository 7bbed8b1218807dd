/** Kinds of file by what their bytes say, with the ending of their name; each layanan takes a choice of them. */
export const GAMBAR = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const
export const REKAMAN = { 'audio/mpeg': 'mp3', 'audio/x-m4a': 'm4a', 'audio/mp4': 'm4a', 'video/mp4': 'mp4' } as const
export const DOKUMEN = { 'application/pdf': 'pdf' } as const
