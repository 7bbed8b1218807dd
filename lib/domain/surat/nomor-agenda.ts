/** Longest number an agenda gives. */
export const NOMOR_AGENDA_MAKS = 80

/** Letters, figures and the signs numbers of offices are written with. */
const NOMOR = /^[\p{L}\p{N}][\p{L}\p{N} ./()-]*$/u

/** Why a typed number cannot stand on a paper; null when it can. */
export function faultOfNomorAgenda(nomor: string): 'wajib' | 'salah' | 'panjang' | null {
  if (nomor === '') return 'wajib'
  if (nomor.length > NOMOR_AGENDA_MAKS) return 'panjang'
  return NOMOR.test(nomor) ? null : 'salah'
}
