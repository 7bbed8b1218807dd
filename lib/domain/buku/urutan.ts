/**
 * An entry as far as its place goes. `bulan` it was given its number in; `nomorUrut` null
 * for a sealed number; `pengaduanId` null where only the number is shown; `semula` the number it was
 * entered under before.
 */
export type EntriBuku = Readonly<{
  pengaduanId: string | null
  nomorRegister: string
  nomorUrut: number | null
  bulan: number
  semula: string | null
}>

/**
 * The register's order: running numbers as they were given, and after those of a month the sealed ones entered in it, by
 * their random codes, so that neither place nor order says between which neighbours one came in.
 */
export function bandingkanEntri(a: EntriBuku, b: EntriBuku): number {
  if (a.bulan !== b.bulan) return a.bulan - b.bulan
  if (a.nomorUrut !== null && b.nomorUrut !== null) return a.nomorUrut - b.nomorUrut
  if (a.nomorUrut === null && b.nomorUrut === null) return a.nomorRegister < b.nomorRegister ? -1 : 1
  return a.nomorUrut === null ? 1 : -1
}
