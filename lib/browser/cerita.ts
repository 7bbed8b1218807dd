import { judulOf } from '@/lib/domain/lapor/judul'
import { periksaCerita, type TemuanCerita } from '@/lib/domain/lapor/periksa-cerita'
import { petikDimana, petikKapan } from '@/lib/domain/lapor/petik'

/** Fields in which a reporter tells; the name he typed beside them is his own. */
const BERCERITA = ['isi', 'judul', 'kapan', 'dimana', 'siapa', 'mengapa', 'bagaimana', 'sumberInformasi'] as const

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** What the texts of a form tell of their writer. */
export function temuanIn(form: HTMLFormElement): readonly TemuanCerita[] {
  const data = new FormData(form)
  return periksaCerita(BERCERITA.map((name) => textOf(data, name)).join('\n'), textOf(data, 'nama'))
}

/** Puts a text into a field nobody has written into, also one it wrote itself before. Returns whether it did. */
function propose(form: HTMLFormElement, name: string, text: string): boolean {
  const input = form.elements.namedItem(name)
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return false
  if (text === '' || (input.value !== '' && input.value !== input.dataset.usulan)) return false
  input.dataset.usulan = text
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

/** Takes over when and where from the story's own words. Returns the fields that were filled. */
export function fillFromCerita(form: HTMLFormElement): readonly ('kapan' | 'dimana')[] {
  const cerita = textOf(new FormData(form), 'isi')
  const found = [['kapan', petikKapan(cerita)] as const, ['dimana', petikDimana(cerita)] as const]
  return found.flatMap(([name, text]) => (propose(form, name, text) ? [name] : []))
}

/** The title is the story's first sentence until somebody writes another. */
export function fillJudul(form: HTMLFormElement): void {
  propose(form, 'judul', judulOf(textOf(new FormData(form), 'isi')))
}
