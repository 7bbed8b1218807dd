/** What stands in place of a pseudonym on a report whose sender asked for it; nobody's pseudonym has a capital letter. */
export const SAMARAN_ANONIM = 'Anonim'

/** True when a pseudonym gives the name away: every longer part of the name it contains counts. */
export function betraysName(samaran: string, nama: string): boolean {
  const plain = (text: string) => text.normalize('NFD').toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const pseudonym = plain(samaran)
  const parts = nama.split(/\s+/).map(plain).filter((part) => part.length >= 4)
  return pseudonym === plain(nama) || parts.some((part) => pseudonym.includes(part))
}
