/** Why the office's own sign-in did not let somebody in; the sentence on /masuk goes by this name. */
export const GAGAL_KANTOR = ['JAUH', 'DITOLAK', 'TIDAK_SAH', 'TIDAK_DIKENAL', 'SERING'] as const
export type GagalKantor = (typeof GAGAL_KANTOR)[number]

/** The same on one's own account page, where an account of the office is bound. */
export const GAGAL_TAUT = ['JAUH', 'DITOLAK', 'TIDAK_SAH', 'SERING', 'SUDAH_TERTAUT', 'ULANGI'] as const
export type GagalTaut = (typeof GAGAL_TAUT)[number]

export const isGagalKantor = (value: unknown): value is GagalKantor => GAGAL_KANTOR.some((known) => known === value)
export const isGagalTaut = (value: unknown): value is GagalTaut => GAGAL_TAUT.some((known) => known === value)

/** A subject as OpenID Connect writes it: at most 255 characters of ASCII, compared letter by letter. */
export const isSubjek = (value: unknown): value is string => typeof value === 'string' && /^[\x20-\x7e]{1,255}$/.test(value)

/** Words of a provider that mean "not now" and not "no". */
const SEBENTAR: readonly unknown[] = ['server_error', 'temporarily_unavailable']
export const gagalOfError = (error: unknown): GagalKantor => (SEBENTAR.includes(error) ? 'JAUH' : 'DITOLAK')
