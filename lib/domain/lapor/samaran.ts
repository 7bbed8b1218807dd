import { peras } from '@/lib/domain/teks/lipat'
import { textOf } from '@/lib/domain/web/read-form'

/** What stands in place of a pseudonym on a report whose sender asked for it; nobody's pseudonym has a capital letter. */
export const SAMARAN_ANONIM = 'Anonim'

/** True when a pseudonym gives the name away: every longer part of the name it contains counts. */
export function betraysName(samaran: string, nama: string): boolean {
  const pseudonym = peras(samaran)
  const parts = nama
    .split(/\s+/)
    .map(peras)
    .filter((part) => part.length >= 4)
  return pseudonym === peras(nama) || parts.some((part) => pseudonym.includes(part))
}

/** The fault of a form whose pseudonym gives the name beside it away; nothing while one of the two is empty. */
export function faultOfSamaran(form: FormData): Readonly<{ samaran?: string }> {
  const [samaran, nama] = [textOf(form, 'samaran'), textOf(form, 'nama')]
  return samaran.trim() !== '' && nama.trim() !== '' && betraysName(samaran, nama) ? { samaran: 'samaran.nama' } : {}
}
