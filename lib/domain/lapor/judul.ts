/** Characters of a title; a sentence shorter than the first is read on, a longer one than the last is cut between words. */
const [KALIMAT, MIN, MAKS] = [20, 10, 150]

/** The title of a report nobody gave one: its first sentence. '' while there is too little to tell of. */
export function judulOf(isi: string): string {
  const text = isi.replaceAll(/\s+/g, ' ').trim()
  if (text.length < MIN) return ''
  const end = [...text.matchAll(/[.!?…]+(?=\s|$)/g)].find(({ index }) => index >= KALIMAT)?.index ?? text.length
  const sentence = text.slice(0, end).replace(/[\s.,;:!?…]+$/u, '')
  if (sentence.length <= MAKS) return sentence.length < MIN ? text.slice(0, MAKS) : sentence
  const words = sentence.slice(0, MAKS)
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), MAKS / 2)).replace(/[\s,;:]+$/u, '')}…`
}
