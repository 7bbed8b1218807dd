const STAF = /^\/staf(?:\/[\w.-]{1,120}){1,8}$/

/** The staff page somebody is led back to once he has signed in; null for the first page and for anything that is no page of ours. */
export function alamatKembali(path: unknown): string | null {
  if (typeof path !== 'string') return null
  const own = path.replace(/^\/(?:en|id)(?=\/)/, '')
  return STAF.test(own) && !own.includes('..') ? own : null
}
