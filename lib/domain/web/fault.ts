/** Keys of sentences: "field.reason", and after a bar what the sentence names: "umum.sering|12", "samaran.pilihLain|ulin_1,ulin_2,ulin_3". */
const FAULT = /^[a-zA-Z0-9]+\.[a-zA-Z]+(\|[a-z0-9_.-]+(,[a-z0-9_.-]+){0,2})?$/

export const isFault = (fault: string): boolean => FAULT.test(fault)

/** The field a fault stands beside. */
export const fieldOfFault = (fault: string): string => fault.split('.')[0] ?? fault

export type Fault = Readonly<{ key: string; values: Readonly<{ n: string; a: string; b: string; c: string }> }>

/** The key of the sentence and what it names: a number as `n`, up to three words as `a`, `b`, `c`. */
export function readFault(fault: string): Fault {
  const [key = '', rest = ''] = fault.split('|')
  const [a = '', b = '', c = ''] = rest.split(',')
  return { key, values: { n: a, a, b, c } }
}
