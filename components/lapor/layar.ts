/** The screens of a form that asks for an identity, in order; the last one shows everything once more. */
export const LAYAR = ['identitas', 'kontak', 'cerita', 'materi', 'berkas', 'periksa'] as const

const [, ...rest] = LAYAR

/** The screen after each. */
export const SESUDAH = rest

export const TERAKHIR = LAYAR.length - 1
