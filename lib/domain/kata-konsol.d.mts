/** A tag that says a sentence in a language. */
export type Kata = (strings: readonly string[], ...values: readonly unknown[]) => string
export function kataDalam(bahasa: string | undefined): Kata
export const kalimatKonsol: readonly string[]
